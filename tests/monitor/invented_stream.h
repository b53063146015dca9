// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_watch.h"
#include "match_form.h"
#include "sample_feed.h"

// What the server's clock says at 0 of the steady clock here.
constexpr qint64 serverStart = 1'760'000'000'000;

// A feed of several channels in invented time: say() in the second under way, pass() to the next.
class InventedStream final
{
public:
    explicit InventedStream(const AlertSettings &settings = {}) { m_watch.setSettings(settings, 0); }

    AlertWatch &watch() { return m_watch; }
    qint64 steady() const { return m_steady; }

    ChatMessage message(const QByteArray &text, const QByteArray &user = "wren", qint64 channel = 1)
    {
        ChatMessage result = sampleMessage(++m_id, serverStart + m_steady, text);
        result.channelId = channel;
        result.channel = "channel" + QByteArray::number(channel);
        result.user = result.displayName = user;
        return result;
    }

    void say(const QByteArray &text, const QByteArray &user = "wren", qint64 channel = 1)
    {
        hear({message(text, user, channel)});
    }

    void hear(const ChatMessages &messages) { m_watch.add(messages, matchForms(messages), m_steady); }

    // `count` different messages of different people.
    void crowd(int count, qint64 channel = 1)
    {
        ChatMessages messages;
        for (int i = 0; i < count; ++i)
            messages.append(
                message("line " + QByteArray::number(m_id), "user" + QByteArray::number(m_id), channel));
        hear(messages);
    }

    ChatAlerts pass(qint64 ms = 1000)
    {
        m_steady += ms;
        return m_watch.tick(m_steady, serverStart + m_steady);
    }

    // `perSecond` messages a second for so long; what is told.
    ChatAlerts flow(int seconds, int perSecond, qint64 channel = 1)
    {
        ChatAlerts told;
        for (int second = 0; second < seconds; ++second) {
            crowd(perSecond, channel);
            told += pass();
        }
        return told;
    }

private:
    AlertWatch m_watch{[](const ChatMessage &message) { return message.text.startsWith("first"); }};
    qint64 m_steady = 0;
    qint64 m_id = 0;
};

// Nothing else is watched.
inline AlertSettings only(bool AlertSettings::*wanted)
{
    AlertSettings settings;
    settings.burst = settings.repeat = settings.newcomers = false;
    settings.*wanted = true;
    return settings;
}
