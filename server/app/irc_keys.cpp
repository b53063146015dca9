// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_keys.h"

#include "irc_url.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLogins = 64;
constexpr qsizetype maxLoginBytes = 512;

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

// SASL PLAIN puts a NUL between its parts, and no server has accounts with a line break in them.
bool isPlausible(const Utf8 &text)
{
    const auto isControl = [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; };
    return !text.isEmpty() && text.size() <= maxLoginBytes &&
           std::none_of(text.begin(), text.end(), isControl);
}

} // namespace

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

Outcome addIrcLogin(Config &config, const QString &value, bool isFirst)
{
    if (isFirst)
        config.ircLogins.clear();
    const qsizetype equals = value.indexOf(u'=');
    const qsizetype colon = value.indexOf(u':', equals + 1);
    if (equals < 1 || colon < 0)
        return invalid(u"what is given is not of that form"_s);
    // A source's name may hold a port, "irc.example.org:6669", so the account begins after the first '='.
    const Utf8 source = value.left(equals).toUtf8();
    const IrcLogin login{value.mid(equals + 1, colon - equals - 1).toUtf8(), value.mid(colon + 1).toUtf8()};
    if (!isPlausible(login.name) || !isPlausible(login.password)) {
        return invalid(
            u"account and password must be 1 to %1 bytes without control characters"_s.arg(maxLoginBytes));
    }
    config.ircLogins.insert(source, login);
    if (config.ircLogins.size() > maxLogins)
        return invalid(u"more than %1 logins"_s.arg(maxLogins));
    return {};
}

Outcome setIrcLoginWithoutTls(Config &config, const QString &value, bool)
{
    if (value != "true"_L1 && value != "false"_L1)
        return invalid(u"'%1' is neither"_s.arg(value.left(64)));
    config.ircLoginWithoutTls = value == "true"_L1;
    return {};
}
