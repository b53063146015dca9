// SPDX-License-Identifier: GPL-3.0-or-later
#include "absence_model.h"

#include "base/time_text.h"
#include "feed_client.h"

#include <algorithm>

AbsenceModel::AbsenceModel(FeedClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(client, &FeedClient::updateReceived, this, &AbsenceModel::onUpdate);
    connect(client, &FeedClient::serverChanged, this, [this] { begin({}); });
}

void AbsenceModel::begin(const std::optional<WatchMark> &mark)
{
    m_before = mark;
    m_messages.reset();
    m_lastSentAt = 0;
    dismiss();
}

void AbsenceModel::dismiss()
{
    if (!m_absence)
        return;
    m_absence.reset();
    Q_EMIT changed();
}

std::optional<WatchMark> AbsenceModel::mark() const
{
    const auto &cursor = m_client->cursor();
    if (!cursor || !m_messages)
        return {};
    return WatchMark{*cursor, *m_messages, m_lastSentAt, utcNowMs()};
}

void AbsenceModel::onUpdate(const FeedUpdate &update)
{
    if (update.metrics)
        m_messages = update.metrics->messages;
    for (const ChatMessage &message : update.messages)
        m_lastSentAt = std::max(m_lastSentAt, message.sentAt);
    if (update.snapshot && m_before)
        compare(update);
}

void AbsenceModel::compare(const FeedUpdate &snapshot)
{
    if (!snapshot.metrics)
        return;
    const WatchMark before = *std::exchange(m_before, std::nullopt);
    Absence absence{0, before.at, {before.lastSentAt, before.cursor.id}, false};
    if (snapshot.cursor.epoch != before.cursor.epoch)
        absence.isOtherArchive = true;
    else
        absence.messages = std::max<qint64>(0, snapshot.metrics->messages - before.messages);
    if (absence.messages == 0 && !absence.isOtherArchive)
        return;
    m_absence = absence;
    Q_EMIT changed();
}
