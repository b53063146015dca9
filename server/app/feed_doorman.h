// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_admission.h"
#include "http/authenticator.h"
#include "http/role.h"

#include <QHash>
#include <QTimer>

#include <map>

class FeedHub;
struct FeedQuery;

// Decides who may read the feed, and brings those who may to the hub. Keeps who of them presented which
// token: of one token only so many, and none of one that has been revoked or has expired, which is looked for
// time and again. Lives on the main thread; nothing blocks.
class FeedDoorman final : public QObject, public FeedAdmission
{
    Q_OBJECT

public:
    struct Rules
    {
        bool anonymousMayRead = true;
        Role statusRole = Role::Admin; // the least that may read view Status
        int feedPerToken = 100;
        std::chrono::milliseconds checkEvery{500}; // how long until the next `checkedAtOnce` are asked after
    };
    static constexpr int checkedAtOnce = 16;

    FeedDoorman(FeedHub &hub, Authenticator &authenticator, const Rules &rules);

    QFuture<FeedVerdict> admit(const AppRequest &request) override;
    void connected(FeedLink *link, const AppRequest &request, const Identity &identity) override;

    // Open connections of a token.
    int connectionsOf(qint64 tokenId) const { return m_ofToken.value(tokenId); }

private:
    using Key = std::pair<qint64, qint64>; // token and session

    struct Holder
    {
        Identity identity;
        QList<FeedLink *> links; // bounded by the gate's limit of feed connections, as all of them are
    };

    Expected<Identity> mayRead(const FeedQuery &query, const Expected<Identity> &found) const;
    void keep(FeedLink *link, const Identity &identity);
    void forget(FeedLink *link, const Key &key);
    void checkSome();
    void shut(const Key &key);

    FeedHub &m_hub;
    Authenticator &m_authenticator;
    const Rules m_rules;
    std::map<Key, Holder> m_holders;
    QHash<qint64, int> m_ofToken;
    Key m_checked; // the last one that was asked after
    QTimer m_checking;
};
