// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection_state.h"
#include "feed/envelope.h"

#include <QObject>

#include <optional>

// How feed, sources and archive are, as last told. Without a connection nothing is known about sources and
// archive, so their last word is dropped. All on the GUI's thread.
class StatusModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusModel)

public:
    explicit StatusModel(QObject *parent = nullptr);

    void setConnection(const ConnectionState &state);
    void setServer(const FeedStatus &status);

    const ConnectionState &connection() const { return m_connection; }
    const std::optional<FeedStatus> &server() const { return m_server; }

Q_SIGNALS:
    void changed();

private:
    ConnectionState m_connection;
    std::optional<FeedStatus> m_server;
};
