// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

#include <span>

// One thing that can be configured: in the file under `name`, by the environment as WEIR_NAME, by a flag as
// --name (dots and underscores become hyphens in flags, and dots underscores in the environment).
struct ConfigKey
{
    enum class Form : quint8 {
        Single,        // one value
        List,          // several values; a layer that sets any replaces those of the layers before
        OptionalValue, // as a flag it may stand without a value: --demo
    };

    const char *name = nullptr;
    Form form = Form::Single;
    const char *placeholder = nullptr; // of the value, for help: "ADDRESS:PORT"
    const char *help = nullptr;        // one sentence, English

    // What a value may be, for errors: "an address and a port, for example 127.0.0.1:8080".
    const char *allowed = nullptr;

    // Takes one value; the first call of a layer for a List clears what was there (`isFirst`).
    // Error: InvalidInput with what is wrong with the value.
    Outcome (*set)(Config &config, const QString &value, bool isFirst) = nullptr;

    // Refused as a flag: other users of the machine can read a command line.
    bool isSecret = false;

    // Of an OptionalValue: what its flag means when it stands alone.
    const char *alone = "";

    QString flag() const;        // "--data-dir"
    QString environment() const; // "WEIR_DATA_DIR"
};

std::span<const ConfigKey> configKeys();
const ConfigKey *findConfigKey(const QString &name);

// "listen, data_dir, ...": for errors about a key that does not exist.
QString configKeyNames();
