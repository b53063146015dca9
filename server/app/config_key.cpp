// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_key.h"

#include "access_keys.h"
#include "config_number.h"
#include "feed_keys.h"
#include "gate_keys.h"
#include "irc_keys.h"
#include "tls_keys.h"
#include "twitch_keys.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

Outcome setListen(Config &config, const QString &value, bool)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = QStringView(value).mid(colon + 1).toUInt(&isNumber);
    QString address = value.left(std::max<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (address == "localhost"_L1)
        address = u"127.0.0.1"_s;
    const QHostAddress parsed(address);
    if (colon < 0 || !isNumber || port > 65535 || parsed.isNull())
        return invalid(u"'%1' is no address with a port"_s.arg(value));
    config.address = parsed;
    config.port = static_cast<quint16>(port);
    return {};
}

Outcome setDataDir(Config &config, const QString &value, bool)
{
    if (value.isEmpty())
        return invalid(u"it is empty"_s);
    config.dataDir = value;
    return {};
}

Outcome setHosts(Config &config, const QString &value, bool isFirst)
{
    if (isFirst)
        config.hosts.clear();
    if (value.isEmpty() || value.contains(u'/') || value.contains(u' '))
        return invalid(u"'%1' is no host name"_s.arg(value));
    config.hosts.append(value);
    return {};
}

Outcome setReaders(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 32, [&](int readers) { config.readers = readers; });
}

Outcome setIngestQueue(Config &config, const QString &value, bool)
{
    return withNumber(value, 100, 1'000'000, [&](int events) { config.ingestQueue = events; });
}

Outcome setSpoolLimit(Config &config, const QString &value, bool)
{
    return withNumber(value, 0, 1'048'576,
                      [&](int mebibytes) { config.spoolLimit = qint64(mebibytes) * 1'048'576; });
}

Outcome setLogFormat(Config &config, const QString &value, bool)
{
    if (value == "text"_L1)
        config.logFormat = LogFormat::Text;
    else if (value == "json"_L1)
        config.logFormat = LogFormat::Json;
    else
        return invalid(u"'%1' is unknown"_s.arg(value));
    return {};
}

DemoSettings &demo(Config &config)
{
    if (!config.demo)
        config.demo.emplace();
    return *config.demo;
}

Outcome setDemo(Config &config, const QString &value, bool)
{
    bool isNumber = true;
    const double rate = value.isEmpty() ? DemoSettings().messagesPerSecond : value.toDouble(&isNumber);
    if (!isNumber || rate < 0.1 || rate > 20'000)
        return invalid(u"'%1' is not in that range"_s.arg(value));
    demo(config).messagesPerSecond = rate;
    return {};
}

Outcome setDemoSeed(Config &config, const QString &value, bool)
{
    bool isNumber = false;
    const quint64 seed = value.toULongLong(&isNumber);
    if (!isNumber)
        return invalid(u"'%1' is no such number"_s.arg(value));
    demo(config).seed = seed;
    return {};
}

using Form = ConfigKey::Form;

constexpr ConfigKey keys[] = {
    {"listen", Form::Single, "ADDRESS:PORT", "Where pages, API and feed are served; port 0 takes a free one.",
     "an address and a port, for example 127.0.0.1:8080 or [::]:8080", setListen},
    {"data_dir", Form::Single, "DIR", "Where the archive is kept, as DIR/weir.db; made if it is not there.",
     "a folder", setDataDir},
    {"demo", Form::OptionalValue, "RATE", "Invented chat at RATE messages a second (8 by default).",
     "a number from 0.1 to 20000", setDemo},
    {"demo_seed", Form::Single, "NUMBER", "Another seed makes the demo tell another story.",
     "a whole number from 0", setDemoSeed},
    {"irc", Form::List, "URL", "An IRC server and its channels; may be given several times.",
     "irc://HOST:PORT/channel1,channel2?nick=weir, or ircs:// for TLS", addIrc},
    {"irc_ca_file", Form::Single, "FILE",
     "Certificate authorities (PEM) to trust for ircs:// instead of the system's.", "a PEM file",
     setIrcCaFile},
    {"irc_login", Form::List, "SOURCE=ACCOUNT:PASSWORD",
     "The account to log in with (SASL) at the IRC server of that name.",
     "SOURCE=ACCOUNT:PASSWORD, for example irc.example.org=weir:secret", addIrcLogin, true},
    {"irc_login_without_tls", Form::Single, "YESNO",
     "Whether an IRC login may be sent over a connection that others can read.", "true or false",
     setIrcLoginWithoutTls},
    {"twitch", Form::List, "CHANNELS", "Channels of Twitch, separated by commas; may be given several times.",
     "channel1,channel2, each as in its address", addTwitchChannels},
    {"twitch_login", Form::Single, "NAME",
     "The Twitch account to read as; without one it is read anonymously.", "the name of an account",
     setTwitchLogin},
    {"twitch_token", Form::Single, "TOKEN", "The account's OAuth token.", "an OAuth token", setTwitchToken,
     true},
    {"twitch_server", Form::Single, "URL", "Another server than Twitch's own, for tests and proxies.",
     "ircs://HOST:PORT, or irc:// without TLS", setTwitchServer},
    {"hosts", Form::List, "NAME",
     "A name under which browsers reach this server; may be given several times.",
     "a host name such as weir.example.org", setHosts},
    {"read_access", Form::Single, "WHO",
     "Who may read without a token; auto means everybody on loopback and nobody elsewhere.",
     "auto, anonymous or token", setReadAccess},
    {"status_access", Form::Single, "ROLE",
     "The least role that may see the status page; unless told, anybody on loopback and admins elsewhere.",
     "anonymous, reader, moderator or admin", setStatusAccess},
    {"metrics_access", Form::Single, "ROLE", "The same for /metrics.",
     "anonymous, reader, moderator or admin", setMetricsAccess},
    {"readers", Form::Single, "NUMBER",
     "Threads that read the archive for pages; unless told one for each core, 2 to 4.",
     "a whole number from 1 to 32", setReaders},
    {"ingest_queue", Form::Single, "EVENTS",
     "Events that wait in memory for the archive before they wait in the spool on disk.",
     "a whole number from 100 to 1000000", setIngestQueue},
    {"spool_limit", Form::Single, "MIB",
     "How large DIR/spool may become while the archive cannot be written; 0 for none.",
     "a whole number of MiB from 0 to 1048576", setSpoolLimit},
    {"trusted_proxies", Form::List, "ADDRESS",
     "A proxy, or a network of them, that says who its clients are; may be given several times.",
     "an address such as 127.0.0.1, or a network such as 10.0.0.0/8", addTrustedProxy},
    {"proxy_header", Form::Single, "NAME", "The header in which trusted proxies name their clients.",
     "x-forwarded-for or forwarded", setProxyHeader},
    {"tls_certificate", Form::Single, "FILE",
     "The server's certificate with those up to its authority (PEM): everything is served over TLS then.",
     "a PEM file", setTlsCertificate},
    {"tls_key", Form::Single, "FILE", "The private key of tls_certificate (PEM, without a passphrase).",
     "a PEM file", setTlsKey},
    {"open_to_everyone", Form::OptionalValue, "YESNO",
     "Start also where everybody may read, unencrypted, from other machines.", "true or false",
     setOpenToEveryone, false, "true"},
    {"connections", Form::Single, "NUMBER", "HTTP connections at a time.", "a whole number from 1 to 100000",
     setConnections},
    {"connections_per_address", Form::Single, "NUMBER", "HTTP connections at a time of one address.",
     "a whole number from 1 to 100000", setConnectionsPerAddress},
    {"requests_per_address", Form::Single, "NUMBER",
     "Requests a second of one address; ten times as many may come at once.",
     "a whole number from 1 to 100000", setRequestsPerAddress},
    {"feed_connections", Form::Single, "NUMBER", "Connections of the live feed at a time.",
     "a whole number from 1 to 100000", setFeedConnections},
    {"feed_per_address", Form::Single, "NUMBER", "Connections of the live feed at a time of one address.",
     "a whole number from 1 to 100000", setFeedPerAddress},
    {"feed_per_token", Form::Single, "NUMBER", "Connections of the live feed at a time with one token.",
     "a whole number from 1 to 100000", setFeedPerToken},
    {"feed_outbox", Form::Single, "KIB",
     "What may wait for a reader of the feed before it gets nothing more until it has read.",
     "a whole number of KiB from 16 to 65536", setFeedOutbox},
    {"feed_slow_after", Form::Single, "SECONDS",
     "A reader whose outbox stays full for so long is closed, to come back.", "a whole number from 1 to 600",
     setFeedSlowAfter},
    {"feed_ring", Form::Single, "MESSAGES",
     "The newest messages kept in memory, from which readers that were away are caught up.",
     "a whole number from 200 to 1000000", setFeedRing},
    {"feed_resume", Form::Single, "MESSAGES",
     "Who was away for more messages than this starts anew instead of catching up.",
     "a whole number from 0 to 1000000", setFeedResume},
    {"feed_searches", Form::Single, "NUMBER", "Different searches that are followed live at a time.",
     "a whole number from 0 to 10000", setFeedSearches},
    {"log_format", Form::Single, "FORMAT", "How log lines look: text, or json for one object a line.",
     "text or json", setLogFormat},
};

} // namespace

QString ConfigKey::flag() const
{
    return u"--"_s + QString::fromLatin1(name).replace(u'_', u'-');
}

QString ConfigKey::environment() const
{
    return u"WEIR_"_s + QString::fromLatin1(name).toUpper();
}

std::span<const ConfigKey> configKeys()
{
    return keys;
}

const ConfigKey *findConfigKey(const QString &name)
{
    for (const ConfigKey &key : keys) {
        if (name == QLatin1StringView(key.name))
            return &key;
    }
    return nullptr;
}

QString configKeyNames()
{
    QStringList names;
    for (const ConfigKey &key : keys)
        names.append(QString::fromLatin1(key.name));
    return names.join(u", ");
}
