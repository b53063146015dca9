// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_settings.h"
#include "chat/chat_message.h"
#include "chat_alert.h"

#include <QHash>

#include <deque>

// Sees a wave of people who write in a channel for the first time. It begins when there are many within 60 s
// and ends when there are less than half as many. The caller adds only first messages.
//
// Times are the server's ms; deterministic. Bounds: `peopleLimit` people of a channel, `channelLimit`
// channels; beyond each the oldest is forgotten, counted in forgotten().
class NewcomerWatch final
{
public:
    static constexpr qint64 window = 60'000;
    static constexpr qsizetype channelLimit = 10'000;
    static constexpr size_t peopleLimit = 500;

    void add(const ChatMessage &message, qint64 nowMs);
    // Once a second: what began, changed or ended.
    ChatAlerts tick(qint64 nowMs, const AlertSettings &settings);
    ChatAlerts reset(qint64 nowMs);
    void forget(qint64 channelId) { m_channels.remove(channelId); }

    qint64 forgotten() const { return m_forgotten; }
    qsizetype channels() const { return m_channels.size(); }

private:
    struct Channel
    {
        std::deque<std::pair<qint64, quint64>> people; // when, who
        ChatAlert alert;                               // id 0 while there is no wave
        qint64 toldPeak = 0;
        ChatMessage message; // the newest
    };

    void watch(Channel &channel, qint64 nowMs, int wanted, ChatAlerts &changed);

    QHash<qint64, Channel> m_channels;
    qint64 m_lastId = 0;
    qint64 m_forgotten = 0;
};
