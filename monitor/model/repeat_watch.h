// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_settings.h"
#include "chat/chat_message.h"
#include "chat_alert.h"

#include <QHash>
#include <QSet>

#include <deque>

// Sees the same text from several people in a channel, or again and again from one, within 60 s. Texts are
// the same when their letters and digits are (bareForm()). While it goes on it is one alert; it ends a minute
// after the last time.
//
// Times are the server's ms; deterministic. Bounds: `textsPerChannel` texts of a channel, `textLimit` in all,
// and `alertLimit` alerts that go on; beyond each the one said longest ago is forgotten, counted in
// forgotten().
class RepeatWatch final
{
public:
    static constexpr qint64 window = 60'000;
    static constexpr qsizetype textsPerChannel = 500;
    static constexpr qsizetype textLimit = 50'000;
    static constexpr qsizetype alertLimit = 100;

    // `form` is the text's match form.
    void add(const ChatMessage &message, const QString &form, qint64 nowMs, const AlertSettings &settings);
    // Once a second: what began, changed or ended.
    ChatAlerts tick(qint64 nowMs);
    ChatAlerts reset(qint64 nowMs);
    void forget(qint64 channelId);

    // Texts that were forgotten before their minute was over.
    qint64 forgotten() const { return m_forgotten; }
    qsizetype texts() const { return m_texts.size(); }

private:
    static constexpr qsizetype timesLimit = 64;    // of a text; thresholds are lower
    static constexpr qsizetype peopleLimit = 1000; // counted of an alert
    static constexpr qint64 tellEvery = 3000;      // ms

    using Key = std::pair<qint64, quint64>; // channel and text
    struct Time
    {
        qint64 at = 0;
        quint64 user = 0;
    };
    struct Text
    {
        QList<Time> times; // the newest
        quint64 stamp = 0; // of its newest touch
        qsizetype length = 0;
    };
    struct Touch
    {
        Key key;
        quint64 stamp = 0;
        qint64 at = 0;
    };
    struct Active
    {
        ChatAlert alert;
        QSet<quint64> people;
        qint64 lastAt = 0;
        qint64 toldAt = 0; // 0: not yet
        qint64 toldCount = 0;
    };

    void touch(const Key &key, Text &text, qint64 at);
    void drop(const Touch &touch, bool isEarly);
    void expire(qint64 nowMs);
    static bool isRepeated(const Text &text, qint64 nowMs, const AlertSettings &settings);
    void begin(const Key &key, const ChatMessage &message, qint64 nowMs);

    QHash<Key, Text> m_texts;
    std::deque<Touch> m_touches; // oldest first; old ones of texts that were said again, too
    QHash<qint64, std::deque<Touch>> m_channelTouches; // the same by channel
    QHash<Key, Active> m_active;
    ChatAlerts m_pushedOut; // that ended because there was no room, to be told
    quint64 m_stamp = 0;
    qint64 m_lastId = 0;
    qint64 m_forgotten = 0;
};
