// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_doorman.h"

#include "access_check.h"
#include "feed/feed_query.h"
#include "feed_hub.h"
#include "page_words.h"

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<AppResponse>;

QFuture<Refusal> decided(const Refusal &refusal)
{
    return QtFuture::makeReadyFuture(refusal);
}

// One of the languages that exist, so that nobody can make the hub render a variant for each invented one.
QByteArray spokenLanguage(const QByteArray &wanted)
{
    const QByteArray primary = wanted.split('-').first();
    return pageLanguages().contains(primary) ? primary : pageLanguages().first();
}

} // namespace

FeedDoorman::FeedDoorman(FeedHub &hub, Authenticator &authenticator, bool anonymousMayRead, Role statusRole)
    : m_hub(hub)
    , m_authenticator(authenticator)
    , m_anonymousMayRead(anonymousMayRead)
    , m_statusRole(statusRole)
{}

QFuture<std::optional<AppResponse>> FeedDoorman::admit(const AppRequest &request)
{
    const auto query = FeedQuery::parse(request.query);
    if (!query)
        return decided(jsonError(query.error()));
    if (const Outcome room = m_hub.mayTake(*query); !room)
        return decided(jsonError(room.error()));
    const Role needed = query->view == FeedView::Status ? m_statusRole : Role::Reader;
    const QByteArray credentials = request.header("authorization");
    if (credentials.isEmpty()) {
        const Outcome may = mayAsk(Role::Anonymous, needed, m_anonymousMayRead);
        return decided(may ? Refusal() : jsonError(may.error()));
    }
    if (!credentials.toLower().startsWith("bearer "))
        return decided(jsonError({ErrorCode::Unauthorized, u"the only authorization here is Bearer"_s}));
    return m_authenticator.roleOf(credentials.sliced(7).trimmed())
        .then([needed](const Expected<Role> &role) -> Refusal {
            if (!role)
                return jsonError(role.error());
            const Outcome may = mayAsk(*role, needed, false);
            return may ? Refusal() : jsonError(may.error());
        });
}

void FeedDoorman::connected(FeedLink *link, const AppRequest &request)
{
    // It was parsed before the 101; the same bytes parse again.
    FeedQuery query = FeedQuery::parse(request.query).value();
    query.language = spokenLanguage(query.language);
    m_hub.subscribe(query, link);
}
