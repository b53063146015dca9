// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_source.h"
#include "feed_settings.h"
#include "gate_limits.h"
#include "http/role.h"
#include "irc_settings.h"
#include "log_writer.h"
#include "tls_paths.h"
#include "trusted_proxies.h"
#include "twitch_settings.h"

#include <QHash>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QThread>

#include <algorithm>
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
    int readers = std::clamp(QThread::idealThreadCount(), 2, 4);
    qsizetype ingestQueue = 50'000;    // events that wait in memory before they go to the spool
    qint64 spoolLimit = 2'147'483'648; // bytes; 0: no spool
    GateLimits gate;
    TrustedProxies proxies;
    TlsPaths tls;
    bool openToEveryone = false; // see checkExposure()
    FeedSettings feed;
    int feedPerToken = 100;
    std::optional<Role> statusAccess;  // none: see statusRole()
    std::optional<Role> metricsAccess; // the same
    LogFormat logFormat = LogFormat::Text;
    std::optional<DemoSettings> demo;
    QList<IrcSettings> irc;
    std::optional<TwitchSettings> twitch;
    QString ircCaFile;               // of every ircs:// server; empty: the system's authorities
    QHash<Utf8, IrcLogin> ircLogins; // by the source's name
    bool ircLoginWithoutTls = false;

    // Of the sources, with what other keys say about them.
    QList<IrcSettings> ircSettings() const
    {
        QList<IrcSettings> all = irc;
        for (IrcSettings &settings : all) {
            settings.caFile = ircCaFile;
            settings.login = ircLogins.value(settings.name);
            settings.loginWithoutTls = ircLoginWithoutTls;
        }
        return all;
    }

    // Of the source, when there is `twitch`.
    TwitchSettings twitchSettings() const
    {
        TwitchSettings settings = twitch.value_or(TwitchSettings());
        settings.caFile = ircCaFile;
        return settings;
    }

    QString archivePath() const { return dataDir + QStringLiteral("/weir.db"); }
    // Of the archive with that epoch: should another one take its place, their events are not mixed.
    QString spoolPath(const QByteArray &epoch) const
    {
        return dataDir + QStringLiteral("/spool/") + QString::fromLatin1(epoch);
    }
    bool anonymousMayRead() const
    {
        return readAccess == ReadAccess::Anonymous ||
               (readAccess == ReadAccess::Auto && address.isLoopback());
    }

    // The least role that may see how the server is, and its metrics, unless that is configured. Who reads on
    // loopback sits at the machine, unless the server has other names: then a proxy stands before it, with
    // the public behind.
    Role statusRole() const { return statusAccess.value_or(localRole()); }
    Role metricsRole() const { return metricsAccess.value_or(localRole()); }

private:
    Role localRole() const
    {
        const bool isLocal = address.isLoopback() && hosts.isEmpty();
        return anonymousMayRead() && isLocal ? Role::Reader : Role::Admin;
    }
};
