// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_doorman.h"

#include "access_check.h"
#include "base/qt_versions.h"
#include "feed/feed_query.h"
#include "feed_hub.h"
#include "page_languages.h"

using namespace Qt::StringLiterals;

namespace {

QFuture<FeedVerdict> refused(const Error &error)
{
    return readyFuture(FeedVerdict{jsonError(error), {}});
}

} // namespace

FeedDoorman::FeedDoorman(FeedHub &hub, Authenticator &authenticator, const Rules &rules)
    : m_hub(hub)
    , m_authenticator(authenticator)
    , m_rules(rules)
    , m_checking(this)
{
    connect(&m_checking, &QTimer::timeout, this, &FeedDoorman::checkSome);
}

QFuture<FeedVerdict> FeedDoorman::admit(const AppRequest &request)
{
    const auto query = FeedQuery::parse(request.query);
    if (!query)
        return refused(query.error());
    const auto credentials = presentedCredentials(request);
    if (!credentials)
        return refused(credentials.error());
    return m_authenticator.identify(*credentials, traitsOf(request))
        .then(this, [this, query = *query](const Expected<Identity> &found) {
            const auto admitted = mayRead(query, found);
            return admitted ? FeedVerdict{{}, *admitted} : FeedVerdict{jsonError(admitted.error()), {}};
        });
}

Expected<Identity> FeedDoorman::mayRead(const FeedQuery &query, const Expected<Identity> &found) const
{
    if (!found)
        return found;
    const Role needed = query.view == FeedView::Status ? m_rules.statusRole : Role::Reader;
    if (const Outcome may = mayAsk(found->role, needed, m_rules.anonymousMayRead); !may)
        return tl::unexpected(may.error());
    if (found->isKnown() && connectionsOf(found->tokenId) >= m_rules.feedPerToken)
        return failure(ErrorCode::Throttled,
                       u"there are as many feed connections with this token as this server allows"_s);
    if (const Outcome room = m_hub.mayTake(query.seenBy(found->maySeeDeleted())); !room)
        return tl::unexpected(room.error());
    return found;
}

void FeedDoorman::connected(FeedLink *link, const AppRequest &request, const Identity &identity)
{
    // It was parsed before the 101; the same bytes parse again.
    FeedQuery query = FeedQuery::parse(request.query).value().seenBy(identity.maySeeDeleted());
    // One of the languages that exist, so that nobody can make the hub render a variant for each invented
    // one.
    query.language = spokenLanguage(query.language).value_or(pageLanguages().first());
    if (identity.isKnown())
        keep(link, identity);
    m_hub.subscribe(query, link);
}

void FeedDoorman::keep(FeedLink *link, const Identity &identity)
{
    const Key key(identity.tokenId, identity.sessionId);
    Holder &holder = m_holders[key];
    holder.identity = identity;
    holder.links.append(link);
    ++m_ofToken[identity.tokenId];
    connect(link, &FeedLink::closed, this, [this, link, key] { forget(link, key); });
    if (!m_checking.isActive())
        m_checking.start(m_rules.checkEvery);
}

void FeedDoorman::forget(FeedLink *link, const Key &key)
{
    const auto holder = m_holders.find(key);
    if (holder == m_holders.end() || !holder->second.links.removeOne(link))
        return;
    if (--m_ofToken[key.first] == 0)
        m_ofToken.remove(key.first);
    if (holder->second.links.isEmpty())
        m_holders.erase(holder);
    if (m_holders.empty())
        m_checking.stop();
}

// In turn: however many there are, the archive is asked so often and no oftener.
void FeedDoorman::checkSome()
{
    const auto some = std::min<std::size_t>(checkedAtOnce, m_holders.size());
    for (std::size_t i = 0; i < some; ++i) {
        auto next = m_holders.upper_bound(m_checked);
        if (next == m_holders.end())
            next = m_holders.begin();
        m_checked = next->first;
        m_authenticator.hasEnded(next->second.identity).then(this, [this, key = m_checked](bool hasEnded) {
            if (hasEnded)
                shut(key);
        });
    }
}

void FeedDoorman::shut(const Key &key)
{
    const auto holder = m_holders.find(key);
    if (holder == m_holders.end())
        return;
    const QList<FeedLink *> links = holder->second.links; // each that closes leaves the original
    for (FeedLink *link : links)
        link->close(CloseCode::Unauthorized);
}
