// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_source.h"
#include "irc_settings.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

// Who may read without a token.
enum class ReadAccess : quint8 {
    Auto,      // everybody when listening on loopback, else only with a token
    Anonymous, // everybody
    Token,     // only with a token of role reader or above
};

// What the operator has decided; docs/configuration.md.
struct Config
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8080;
    QString dataDir = QStringLiteral("data");
    QStringList hosts;
    ReadAccess readAccess = ReadAccess::Auto;
    int readers = 2;
    std::optional<DemoSettings> demo;
    QList<IrcSettings> irc;
    QString ircCaFile; // of every ircs:// server; empty: the system's authorities

    QString archivePath() const { return dataDir + QStringLiteral("/weir.db"); }
    bool anonymousMayRead() const
    {
        return readAccess == ReadAccess::Anonymous ||
               (readAccess == ReadAccess::Auto && address.isLoopback());
    }
};
