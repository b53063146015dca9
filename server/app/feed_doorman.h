// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_admission.h"
#include "http/authenticator.h"

class FeedHub;

// Decides who may read the feed, and brings those who may to the hub. Lives on the main thread.
class FeedDoorman final : public QObject, public FeedAdmission
{
    Q_OBJECT

public:
    // `statusRole`: the least role that may read view Status.
    FeedDoorman(FeedHub &hub, Authenticator &authenticator, bool anonymousMayRead, Role statusRole);

    QFuture<std::optional<AppResponse>> admit(const AppRequest &request) override;
    void connected(FeedLink *link, const AppRequest &request) override;

private:
    FeedHub &m_hub;
    Authenticator &m_authenticator;
    const bool m_anonymousMayRead;
    const Role m_statusRole;
};
