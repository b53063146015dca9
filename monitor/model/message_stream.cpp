// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_stream.h"

#include "archive_client.h"
#include "base/time_text.h"
#include "feed_client.h"

MessageStream::MessageStream(FeedClient *client, ArchiveClient *archive, const MessageFilter &filter,
                             QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_archive(archive)
    , m_filter(filter)
{
    connect(client, &FeedClient::serverChanged, this, &MessageStream::forget);
    connect(client, &FeedClient::helloReceived, this, &MessageStream::onHello);
    connect(client, &FeedClient::updateReceived, this, &MessageStream::onUpdate);
    connect(client, &FeedClient::skipped, this, &MessageStream::onSkipped);
    connect(client, &FeedClient::stateChanged, this, &MessageStream::onState);
}

void MessageStream::forget()
{
    m_model.clear();
    m_before.reset();
    m_lostAt = 0;
}

void MessageStream::onState()
{
    if (m_client->state().isConnected() || m_lostAt != 0 || !m_client->cursor())
        return;
    m_before = m_client->cursor();
    m_lostAt = utcNowMs();
}

void MessageStream::onHello(const FeedHello &hello)
{
    if (hello.resume != Resume::Reset)
        m_lostAt = 0;
}

void MessageStream::onUpdate(const FeedUpdate &update)
{
    if (update.snapshot) {
        onSnapshot(update);
    } else {
        m_model.append(update.messages);
        if (!update.deleted.isEmpty())
            m_model.markDeleted(update.deleted);
        if (!update.erased.isEmpty())
            m_model.eraseChannels(update.erased);
        if (!update.messages.isEmpty())
            Q_EMIT arrived(update.messages.size());
    }
}

// What came before a snapshot is void. What lies between is missed, if the archive is still the same one.
void MessageStream::onSnapshot(const FeedUpdate &update)
{
    m_model.replace(update.messages);
    if (m_lostAt == 0)
        return;
    MissingStretch missing;
    missing.why = MissingStretch::Why::NotConnected;
    missing.from = std::exchange(m_lostAt, 0);
    missing.to = utcNowMs();
    if (m_before->epoch == update.cursor.epoch) {
        missing.after = m_before->id;
        missing.upTo = update.messages.isEmpty() ? update.cursor.id : update.messages.constFirst().id - 1;
        if (missing.upTo <= missing.after)
            return;
    }
    m_model.prependMissing(missing);
}

void MessageStream::onSkipped(const FeedSkip &skip)
{
    if (skip.count > 0) {
        MissingStretch missing;
        missing.why = MissingStretch::Why::TooFast;
        missing.from = missing.to = utcNowMs();
        missing.after = skip.from;
        missing.upTo = skip.to;
        missing.count = skip.count;
        m_model.appendMissing(missing);
    }
    if (!skip.deleted.isEmpty())
        m_model.markDeleted(skip.deleted);
    if (!skip.erased.isEmpty())
        m_model.eraseChannels(skip.erased);
}

void MessageStream::load(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !m_model.row(row).missing)
        return;
    MissingStretch missing = *m_model.row(row).missing;
    if (!missing.canLoad())
        return;
    missing.loading = MissingStretch::Loading::UnderWay;
    m_model.changeMissing(missing);
    MessagesRequest request;
    request.filter = m_filter;
    request.part = MessagesRequest::Part::Stretch;
    request.after = missing.after;
    request.upTo = missing.upTo;
    request.limit = MessagesRequest::largestLimit;
    m_archive->messages(request).then(
        this, [this, number = missing.number](const ArchiveAnswer<MessagesAnswer> &answer) {
            onLoaded(number, answer);
        });
}

void MessageStream::onLoaded(qint64 number, const ArchiveAnswer<MessagesAnswer> &answer)
{
    if (answer) {
        m_model.fillMissing(number, answer->messages, answer->nextAfter);
        return;
    }
    // It may have left, and another server's list may have come.
    const MissingStretch *asked = m_model.missing(number);
    if (!asked)
        return;
    MissingStretch missing = *asked;
    missing.loading = MissingStretch::Loading::Failed;
    missing.problem = answer.error().words;
    m_model.changeMissing(missing);
}
