// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_cast.h"
#include "demo_channel_script.h"
#include "demo_random.h"

#include "chat/chat_message.h"

#include <QList>
#include <QQueue>

// What somebody says in a room.
struct DemoUtterance
{
    Utf8 user;
    Utf8 text;
    MessageKind kind = MessageKind::Message;
};

// One channel of the demo: its regulars, what has just been said, and what is still to be answered. Pure; the
// same random numbers give the same conversation. All memory is bounded.
class DemoRoom final
{
public:
    // `cast` outlives the room. `random` decides who is a regular here.
    DemoRoom(const DemoChannelScript &script, const QList<DemoPersona> &cast, DemoRandom &random);

    const DemoChannelScript &script() const { return *m_script; }

    DemoUtterance speak(DemoRandom &random);

    // Something happens: the host says so, and the next lines are about it. Returns how many these are.
    int beginEvent(DemoRandom &random);
    bool isExcited() const { return m_reactionsLeft > 0; }

private:
    struct Planned
    {
        int speaker = -1; // index in the cast; -1 for the host
        const char *text = nullptr;
        int linesUntil = 0;
        Utf8 addressee;
    };

    DemoUtterance improvise(DemoRandom &random);
    DemoUtterance say(DemoRandom &random, int speaker, const char *text,
                      MessageKind kind = MessageKind::Message);
    DemoUtterance passerBy(DemoRandom &random);
    void ask(DemoRandom &random, int asker, const DemoQuestion &question);
    const char *choose(DemoRandom &random, DemoTexts texts);
    int pickSpeaker(DemoRandom &random) const;
    Utf8 fill(DemoRandom &random, const char *text, const Utf8 &speaker) const;
    void remember(const Utf8 &user);

    const DemoChannelScript *m_script;
    const QList<DemoPersona> *m_cast;
    QList<int> m_regulars;       // index in the cast, as often as they talk
    QList<Planned> m_planned;    // answers to come
    QList<Utf8> m_speakers;      // the last ones
    QQueue<const char *> m_said; // the last texts, not to be said again at once
    const DemoEvent *m_event = nullptr;
    int m_reactionsLeft = 0;
    Utf8 m_addressee; // whom the next line answers, or empty
};
