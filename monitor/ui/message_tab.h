// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_client.h"
#include "message_feed.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class FeedModels;
class MessagePanel;

// Messages in a tab or in a column beside it: all of them, which the main feed brings, or those that a filter
// lets through, for which it has a feed of its own, because only the server knows what a filter finds. Counts
// what comes while it is not shown.
class MessageTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageTab)

public:
    static constexpr int mostCounted = 999;

    // All messages. `models` must outlive it.
    explicit MessageTab(FeedModels *models, QWidget *parent = nullptr);
    // Those that `filter` lets through; connects when start() is called.
    MessageTab(const MessageFilter &filter, FeedModels *models, QWidget *parent = nullptr);
    ~MessageTab() override;

    // Nothing for the tab of all messages, whose feed is kept by others. stop() forgets the server.
    void start(const ServerAddress &address, const QByteArray &token);
    void stop();
    void reconnectNow();

    bool isOfAll() const { return !m_ownClient; }
    const MessageFilter &filter() const { return m_stream->filter(); }
    FeedClient *client() const { return m_client; }
    MessageFeed *stream() const { return m_stream; }
    MessagePanel *panel() const { return m_panel; }

    // "#garden (12)", "#garden – reconnecting". Plain text in one line.
    QString title() const;
    // Where that is not all there is to say.
    QString description() const;
    qint64 unread() const { return m_unread; }

Q_SIGNALS:
    // title() is another. At most twice a second for what is counted.
    void titleChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(const QString &heading);
    void refreshState();
    QString stateWords() const;

    std::unique_ptr<FeedClient> m_ownClient; // none for all messages
    std::unique_ptr<MessageFeed> m_ownStream;
    FeedClient *m_client;
    MessageFeed *m_stream;
    MessagePanel *m_panel = nullptr;
    QTimer m_retitle;
    QTimer m_second; // while the words count down
    qint64 m_unread = 0;
};
