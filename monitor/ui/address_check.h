// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_client.h"

#include <QObject>

// Tries whether a server really gives its feed at an address with a token, by connecting as the monitor does.
// One question per object; delete it to give up. On the GUI's thread; never blocks.
class AddressCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressCheck)

public:
    explicit AddressCheck(QObject *parent = nullptr);

    void start(const ServerAddress &address, const QByteArray &token);

Q_SIGNALS:
    // Emitted once. `problem` is a translated sentence, empty when the feed came.
    void finished(const QString &problem);

private:
    FeedClient m_client;
    bool m_done = false;
};
