// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_check.h"

#include "cookies.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 256;
constexpr qsizetype longestAgent = 200;

bool isTokenText(const QByteArray &text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._~+/=").contains(c);
    };
    return !text.isEmpty() && text.size() <= longestToken && std::all_of(text.begin(), text.end(), allowed);
}

} // namespace

Expected<Credentials> presentedCredentials(const AppRequest &request)
{
    const QByteArray value = request.header("authorization").trimmed();
    if (value.isEmpty()) {
        const QByteArray session = cookies::value(request, cookies::sessionName(request));
        return Credentials{{}, isTokenText(session) ? session : QByteArray()};
    }
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.first(space).toLower() != "bearer")
        return failure(ErrorCode::Unauthorized, u"Authorization must be of the form 'Bearer TOKEN'"_s);
    const QByteArray token = value.mid(space + 1).trimmed();
    if (!isTokenText(token))
        return failure(ErrorCode::Unauthorized, u"the bearer token is malformed"_s);
    return Credentials{token, {}};
}

ClientTraits traitsOf(const AppRequest &request)
{
    const QString agent = QString::fromUtf8(request.header("user-agent").left(longestAgent));
    return {request.peer, request.peerGroup, agent};
}

Outcome mayAsk(Role held, Role needed, bool anonymousMayRead)
{
    const bool openToAll = held == Role::Anonymous && needed == Role::Reader && anonymousMayRead;
    if (openToAll || allows(held, needed))
        return {};
    const QString role = QString::fromLatin1(roleName(needed));
    if (held == Role::Anonymous)
        return failure(
            ErrorCode::Unauthorized,
            u"a token of role '%1' is needed; sign in with it, or send it as 'Authorization: Bearer TOKEN'"_s
                .arg(role));
    return failure(ErrorCode::Forbidden, u"this token's role is '%1'; role '%2' is needed"_s.arg(
                                             QString::fromLatin1(roleName(held)), role));
}
