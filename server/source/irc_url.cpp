// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_url.h"

#include "irc_isupport.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxChannels = 200;
constexpr qsizetype maxChannelBytes = 64;
constexpr qsizetype maxNickBytes = 30;

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, u"IRC URL: "_s + message);
}

bool isNick(const Utf8 &nick)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-_[]\\`^{|}").contains(c);
    };
    const bool startsRight = !nick.isEmpty() && nick[0] != '-' && (nick[0] < '0' || nick[0] > '9');
    return startsRight && nick.size() <= maxNickBytes && std::all_of(nick.begin(), nick.end(), allowed);
}

Outcome readChannels(const QUrl &url, IrcSettings &settings)
{
    if (url.hasFragment())
        return invalid(u"'#' starts a fragment in a URL; write the channel without it, or as %23"_s);
    const QString path = url.path(QUrl::FullyEncoded).mid(1);
    if (path.isEmpty())
        return invalid(u"no channel; write irc://host/channel1,channel2"_s);
    for (const QString &piece : path.split(u',')) {
        const auto name = parseIrcChannel(QUrl::fromPercentEncoding(piece.toUtf8()));
        if (!name)
            return tl::unexpected(name.error());
        const auto same = [&](const Utf8 &other) {
            return foldIrcName(IrcCaseMapping::Ascii, other) == foldIrcName(IrcCaseMapping::Ascii, *name);
        };
        if (std::none_of(settings.channels.begin(), settings.channels.end(), same))
            settings.channels.append(*name);
        if (settings.channels.size() > maxChannels)
            return invalid(u"more than %1 channels; one connection listens to no more"_s.arg(maxChannels));
    }
    return {};
}

Outcome readQuery(const QUrl &url, IrcSettings &settings)
{
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key != "nick"_L1)
            return invalid(u"unknown key '%1' in the query; allowed: nick"_s.arg(key.left(64)));
        settings.nick = value.toUtf8();
        if (!isNick(settings.nick))
            return invalid(
                u"nick '%1' must be 1 to %2 letters, digits or -_[]\\`^{|} and start with neither a digit nor '-'"_s
                    .arg(value.left(64))
                    .arg(maxNickBytes));
    }
    return {};
}

} // namespace

Expected<Utf8> parseIrcChannel(const QString &text)
{
    Utf8 name = text.toUtf8();
    const auto forbidden = [](char c) { return (c >= 0 && c <= ' ') || c == ',' || c == 0x7f; };
    if (name.isEmpty())
        return invalid(u"an empty channel name in the path; write irc://host/channel1,channel2"_s);
    if (!QByteArrayView("#&+!").contains(name[0]))
        name.prepend('#');
    if (name.size() < 2 || name.size() > maxChannelBytes || std::any_of(name.begin(), name.end(), forbidden))
        return invalid(u"channel '%1' must be 1 to %2 bytes without spaces, commas and control characters"_s
                           .arg(QString::fromUtf8(name.left(maxChannelBytes)).simplified())
                           .arg(maxChannelBytes - 1));
    return name;
}

Expected<IrcSettings> parseIrcUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.section(u"://"_s, 1).section(u'/', 0, 0).contains(u'@'))
        return invalid(u"a user or password in it is refused: everybody could read it in the process list"_s);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(
            u"'%1' is not of the form irc://host:port/channel1,channel2?nick=weir"_s.arg(text.left(200)));
    if (url.scheme() != "irc"_L1 && url.scheme() != "ircs"_L1)
        return invalid(u"scheme '%1' is unknown; allowed: irc, ircs (with TLS)"_s.arg(url.scheme()));

    IrcSettings settings;
    settings.tls = url.scheme() == "ircs"_L1;
    settings.host = url.host();
    const int defaultPort = settings.tls ? 6697 : 6667;
    const int port = url.port(defaultPort);
    if (port < 1 || port > 65535)
        return invalid(u"port %1 is outside 1 to 65535"_s.arg(port));
    settings.port = static_cast<quint16>(port);
    settings.name = settings.host.toUtf8();
    if (port != defaultPort)
        settings.name += ':' + QByteArray::number(port);
    if (const auto outcome = readChannels(url, settings); !outcome)
        return tl::unexpected(outcome.error());
    if (const auto outcome = readQuery(url, settings); !outcome)
        return tl::unexpected(outcome.error());
    return settings;
}
