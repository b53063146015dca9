// SPDX-License-Identifier: GPL-3.0-or-later
#include "config_key.h"

#include "irc_url.h"

#include <QFileInfo>

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

Outcome setReadAccess(Config &config, const QString &value, bool)
{
    if (value == "auto"_L1)
        config.readAccess = ReadAccess::Auto;
    else if (value == "anonymous"_L1)
        config.readAccess = ReadAccess::Anonymous;
    else if (value == "token"_L1)
        config.readAccess = ReadAccess::Token;
    else
        return invalid(u"'%1' is unknown"_s.arg(value));
    return {};
}

Outcome setReaders(Config &config, const QString &value, bool)
{
    bool isNumber = false;
    const int readers = value.toInt(&isNumber);
    if (!isNumber || readers < 1 || readers > 32)
        return invalid(u"'%1' is not in that range"_s.arg(value));
    config.readers = readers;
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

Outcome addIrc(Config &config, const QString &value, bool isFirst)
{
    if (isFirst)
        config.irc.clear();
    const auto settings = parseIrcUrl(value);
    if (!settings)
        return tl::unexpected(settings.error());
    for (const IrcSettings &known : config.irc) {
        if (known.name == settings->name)
            return invalid(u"there is a source '%1' already; put all its channels into one URL"_s.arg(
                QString::fromUtf8(known.name)));
    }
    config.irc.append(*settings);
    return {};
}

Outcome setIrcCaFile(Config &config, const QString &value, bool)
{
    if (!QFileInfo(value).isReadable())
        return invalid(u"'%1' cannot be read"_s.arg(value));
    config.ircCaFile = value;
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
    {"hosts", Form::List, "NAME",
     "A name under which browsers reach this server; may be given several times.",
     "a host name such as weir.example.org", setHosts},
    {"read_access", Form::Single, "WHO",
     "Who may read without a token; auto means everybody on loopback and nobody elsewhere.",
     "auto, anonymous or token", setReadAccess},
    {"readers", Form::Single, "NUMBER", "Threads that read the archive for pages.",
     "a whole number from 1 to 32", setReaders},
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
