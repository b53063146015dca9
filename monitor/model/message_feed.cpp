// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_feed.h"

#include "archive_client.h"
#include "base/time_text.h"
#include "feed_client.h"
#include "when_answered.h"

MessageFeed::MessageFeed(FeedClient *client, ArchiveClient *archive, MessageFilter filter, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_archive(archive)
    , m_filter(std::move(filter))
{
    connect(client, &FeedClient::serverChanged, this, &MessageFeed::forget);
    connect(client, &FeedClient::helloReceived, this, &MessageFeed::onHello);
    connect(client, &FeedClient::updateReceived, this, &MessageFeed::onUpdate);
    connect(client, &FeedClient::skipped, this, &MessageFeed::onSkipped);
    connect(client, &FeedClient::stateChanged, this, &MessageFeed::onState);
}

void MessageFeed::forget()
{
    ++m_generation;
    m_model.clear();
    m_before.reset();
    m_lostAt = 0;
}

void MessageFeed::onState()
{
    if (m_client->state().isConnected() || m_lostAt != 0 || !m_client->cursor())
        return;
    m_before = m_client->cursor();
    m_lostAt = utcNowMs();
}

void MessageFeed::onHello(const FeedHello &hello)
{
    if (hello.resume != Resume::Reset)
        m_lostAt = 0;
}

void MessageFeed::onUpdate(const FeedUpdate &update)
{
    if (update.snapshot) {
        onSnapshot(update);
        return;
    }
    m_model.append(update.messages);
    amend(update.deleted, update.erased);
    m_model.applyGaps(update.gaps);
    if (!update.messages.isEmpty())
        Q_EMIT arrived(update.messages.size());
}

// What came before a snapshot is void.
void MessageFeed::onSnapshot(const FeedUpdate &update)
{
    ++m_generation;
    m_model.replace(update.messages);
    m_model.applyGaps(update.gaps);
    if (!noteAbsence(update) && update.messages.size() < firstRows)
        fillUp();
}

// What lies between is missed; of another archive there is no between.
bool MessageFeed::noteAbsence(const FeedUpdate &snapshot)
{
    if (m_lostAt == 0)
        return false;
    MissingStretch missing;
    missing.why = MissingStretch::Why::NotConnected;
    missing.from = std::exchange(m_lostAt, 0);
    missing.to = utcNowMs();
    if (m_before->epoch == snapshot.cursor.epoch) {
        missing.after = m_before->id;
        missing.upTo =
            snapshot.messages.isEmpty() ? snapshot.cursor.id : snapshot.messages.constFirst().id - 1;
        if (missing.upTo <= missing.after)
            return false;
    } else {
        missing.why = MissingStretch::Why::OtherArchive;
    }
    m_model.prependMissing(missing);
    return true;
}

void MessageFeed::onSkipped(const FeedSkip &skip)
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
    amend(skip.deleted, skip.erased);
}

void MessageFeed::amend(const QList<qint64> &deleted, const QList<qint64> &erased)
{
    if (!deleted.isEmpty())
        m_model.markDeleted(deleted);
    if (!erased.isEmpty())
        m_model.eraseChannels(erased);
    if (m_asking > 0) {
        m_deletedMeanwhile += deleted;
        m_erasedMeanwhile += erased;
    }
}

template <class Take>
void MessageFeed::ask(const MessagesRequest &request, Take take)
{
    ++m_asking;
    whenAnswered(m_archive->messages(request), this,
                 [this, take, generation = m_generation](const Answer &answer) {
                     if (generation == m_generation) {
                         take(answer);
                         m_model.flush();
                         m_model.markDeleted(m_deletedMeanwhile);
                         m_model.eraseChannels(m_erasedMeanwhile);
                     }
                     if (--m_asking == 0) {
                         m_deletedMeanwhile.clear();
                         m_erasedMeanwhile.clear();
                     }
                 });
}

void MessageFeed::fillUp()
{
    MessagesRequest request;
    request.filter = m_filter;
    request.limit = firstRows;
    ask(request, [this](const Answer &answer) {
        if (answer)
            m_model.append(answer->messages);
    });
}

void MessageFeed::load(int row)
{
    if (row < 0 || row >= m_model.rowCount() || !m_model.row(row).missing)
        return;
    loadStretch(*m_model.row(row).missing);
}

void MessageFeed::loadStretch(MissingStretch missing)
{
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
    ask(request, [this, number = missing.number](const Answer &answer) { onLoaded(number, answer); });
}

void MessageFeed::onLoaded(qint64 number, const Answer &answer)
{
    const MissingStretch *asked = m_model.missing(number);
    if (!asked)
        return;
    MissingStretch missing = *asked;
    if (answer) {
        m_model.fillMissing(number, answer->messages, answer->nextAfter);
        // Of a rare filter a part may have nothing, and more may come.
        const MissingStretch *rest = m_model.missing(number);
        if (answer->messages.isEmpty() && rest && rest->after > missing.after)
            loadStretch(*rest);
        return;
    }
    missing.loading = MissingStretch::Loading::Failed;
    missing.problem = answer.error().words;
    m_model.changeMissing(missing);
}
