// SPDX-License-Identifier: GPL-3.0-or-later
#include "twitch_keys.h"

#include "join_channel.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

TwitchSettings &twitch(Config &config)
{
    if (!config.twitch)
        config.twitch.emplace();
    return *config.twitch;
}

} // namespace

Outcome addTwitchChannels(Config &config, const QString &value, bool isFirst)
{
    QList<Utf8> &channels = twitch(config).channels;
    if (isFirst)
        channels.clear();
    for (const QString &piece : value.split(u',')) {
        Utf8 name = piece.trimmed().toUtf8().toLower();
        if (name.startsWith('#'))
            name.remove(0, 1);
        if (!JoinChannel::isPossibleName(name))
            return invalid(u"'%1' can be no Twitch channel"_s.arg(piece.left(64)));
        if (!channels.contains(name))
            channels.append(name);
    }
    if (channels.size() > JoinPlanner::maxChannels)
        return invalid(u"more than %1 channels"_s.arg(JoinPlanner::maxChannels));
    return {};
}

Outcome setTwitchServer(Config &config, const QString &value, bool)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool isTls = url.scheme() == "ircs"_L1;
    const int port = url.port(isTls ? 6697 : 6667);
    const bool isPlain = url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1) &&
                         !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || (!isTls && url.scheme() != "irc"_L1) || !isPlain ||
        port < 1)
        return invalid(u"'%1' is no such address"_s.arg(url.toDisplayString().left(200)));
    twitch(config).tls = isTls;
    twitch(config).host = url.host();
    twitch(config).port = static_cast<quint16>(port);
    return {};
}

Outcome setTwitchLogin(Config &config, const QString &value, bool)
{
    const Utf8 login = value.toUtf8().toLower();
    if (!JoinChannel::isPossibleName(login))
        return invalid(u"'%1' can be no Twitch account"_s.arg(value.left(64)));
    twitch(config).login = login;
    return {};
}

Outcome setTwitchToken(Config &config, const QString &value, bool)
{
    constexpr qsizetype longest = 200;
    const Utf8 token = value.toUtf8();
    const bool isPlausible =
        !token.isEmpty() && token.size() <= longest &&
        std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!isPlausible)
        return invalid(u"what is given has characters or a length that no token has"_s);
    twitch(config).token = token;
    return {};
}
