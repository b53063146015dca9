// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config_key.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>

// A value as one layer of the configuration gives it, with where it stands, for errors.
struct ConfigSetting
{
    const ConfigKey *key = nullptr;
    QString value;
    QString place; // "weir.toml, line 3", "the environment variable WEIR_LISTEN", "the flag --listen"
};

using ConfigLayer = QList<ConfigSetting>;

// The settings of a TOML file. Error: InvalidInput naming file, line, and what is allowed; NotFound for no
// file.
Expected<ConfigLayer> readConfigFile(const QString &path);

// Those of WEIR_* variables. Lists are separated by blanks. An unknown WEIR_ variable is an error, so that a
// typing mistake does not go unseen; variables of the tools around it are excepted in the source.
Expected<ConfigLayer> readEnvironment(const QProcessEnvironment &environment);

// Applies layers, later ones winning. Error: InvalidInput with place, key, and what is allowed, or with the
// keys that do not go together.
Expected<Config> mergeConfig(const QList<ConfigLayer> &layers);
