// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config_layer.h"

#include <QStringList>

// What the command line asks for.
struct CommandLine
{
    enum class Command : quint8 { Serve, Help, Version, CreateToken, ListTokens, RevokeToken };

    Command command = Command::Serve;
    QString configFile; // empty: none
    ConfigLayer flags;

    // Of "token create" and "token revoke".
    QString tokenName;
    QString tokenRole;
    int tokenDays = 0; // until it expires; 0: never
    bool onlyIfFirst = false;
};

// Error: InvalidInput naming the argument and what is allowed. `arguments` are without the program's name.
Expected<CommandLine> parseCommandLine(const QStringList &arguments);

// The text of --help, with a newline at the end.
QString helpText();
