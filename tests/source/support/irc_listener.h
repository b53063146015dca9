// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_transcript.h"

#include "base/time_text.h"
#include "support/event_lists.h"

constexpr qint64 noon = 1'795'348'800'000; // our time and the server's
constexpr qint64 minute = 60'000;

inline QByteArray timeTag(qint64 at)
{
    return "time=" + toRfc3339(at);
}

// A transcript of #weir, and what comes out of it.
struct IrcListener
{
    explicit IrcListener(const SourceHistory &history = {})
    {
        transcript.begin(history, {"#weir"}, noon);
        transcript.connected();
        transcript.setAbilities({true, true, true});
    }

    void isupport(const QByteArray &tokens) { server.apply(*IrcLine::parse("005 weir " + tokens + " :ok")); }
    void join(qint64 at = noon) { transcript.joined("#weir", at, at); }
    bool hear(const QByteArray &line, qint64 now = noon)
    {
        return transcript.handle(*IrcLine::parse(line), now);
    }
    QList<QByteArray> lines() { return transcript.takeLines(); }

    QList<Gap> gaps() { return eventsOf<Gap>(transcript.takeEvents()); }
    QList<ChatMessage> messages() { return eventsOf<ChatMessage>(transcript.takeEvents()); }

    // "text/n" with the number of the replay.
    QList<Utf8> texts()
    {
        QList<Utf8> texts;
        for (const ChatMessage &message : messages())
            texts.append(message.text + '/' + Utf8::number(message.replayNumber));
        return texts;
    }

    IrcIsupport server;
    IrcTranscript transcript{"irc", server, IrcTimings()};
};

// A listener that has heard "m1" at noon and was cut off then; joined again a minute later, and not told
// more.
inline IrcListener cutOff(const QByteArray &tokens = "CHATHISTORY=50")
{
    IrcListener listener;
    listener.isupport(tokens);
    listener.join();
    listener.hear('@' + timeTag(noon) + ";msgid=m1 :ada!a@h PRIVMSG #weir :before");
    listener.transcript.disconnected(noon, "cut");
    listener.transcript.connected();
    listener.transcript.takeEvents();
    listener.join(noon + minute);
    return listener;
}

// The gap of that one.
inline Gap cutGap(qint64 to, bool filled)
{
    return {"irc", "weir", "#weir", noon, to, "cut", filled};
}
