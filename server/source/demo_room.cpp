// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_room.h"

#include "demo_phrases.h"

namespace {

constexpr int regularPercent = 40; // of the cast, in each room
constexpr qsizetype maxPlanned = 12;
constexpr qsizetype maxSpeakers = 6;
constexpr qsizetype maxSaid = 16;
constexpr int host = -1;

DemoTexts foreignTexts(QByteArrayView language)
{
    const DemoPhrases &phrases = demoPhrases();
    if (language == QByteArrayView("de"))
        return phrases.german;
    if (language == QByteArrayView("ja"))
        return phrases.japanese;
    return language == QByteArrayView("es") ? phrases.spanish : DemoTexts();
}

// How this person writes what they have to say.
Utf8 inTheirManner(DemoRandom &random, const DemoPersona &persona, Utf8 text)
{
    const bool shout = text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z';
    if (persona.lowerCase && !shout && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] + ('a' - 'A'));
    const char last = text.back();
    if (persona.exclaims && last >= 'a' && last <= 'z')
        text += '!';
    if (random.percent(persona.emoji))
        text += ' ' + Utf8(random.pick(demoPhrases().emoji));
    return text;
}

} // namespace

DemoRoom::DemoRoom(const DemoChannelScript &script, const QList<DemoPersona> &cast, DemoRandom &random)
    : m_script(&script)
    , m_cast(&cast)
{
    for (int i = 0; i < cast.size(); ++i) {
        if (random.percent(regularPercent))
            m_regulars.insert(m_regulars.size(), cast[i].talk, i);
    }
}

DemoUtterance DemoRoom::speak(DemoRandom &random)
{
    for (Planned &planned : m_planned)
        --planned.linesUntil;
    DemoUtterance utterance;
    if (!m_planned.isEmpty() && m_planned.first().linesUntil <= 0) {
        const Planned planned = m_planned.takeFirst();
        m_addressee = planned.addressee;
        utterance = say(random, planned.speaker, planned.text);
        m_addressee.clear();
    } else if (m_reactionsLeft > 0) {
        --m_reactionsLeft;
        utterance = say(random, pickSpeaker(random), choose(random, m_event->reactions));
    } else {
        utterance = improvise(random);
    }
    remember(utterance.user);
    return utterance;
}

DemoUtterance DemoRoom::improvise(DemoRandom &random)
{
    const DemoPhrases &phrases = demoPhrases();
    const int speaker = pickSpeaker(random);
    const DemoTexts foreign = foreignTexts(m_cast->at(speaker).language);
    if (!foreign.empty() && random.percent(m_script->foreign * 3))
        return say(random, speaker, choose(random, foreign));

    const int dice = random.below(100);
    if (dice < 10) {
        const DemoQuestion &question = random.pick(m_script->questions);
        ask(random, speaker, question);
        return say(random, speaker, question.question);
    }
    if (dice < 14)
        return say(random, speaker, choose(random, m_script->longOnes));
    if (dice < 38 && !m_speakers.isEmpty())
        return say(random, speaker, choose(random, phrases.agreements));
    if (dice < 45)
        return say(random, speaker, choose(random, phrases.hellos));
    if (dice < 50)
        return say(random, speaker, choose(random, phrases.actions), MessageKind::Action);
    if (dice < 57)
        return say(random, speaker, choose(random, phrases.emoji));
    if (dice < 60)
        return passerBy(random);
    return say(random, speaker, choose(random, m_script->remarks));
}

// One to three people answer in the next lines, and the asker may say thank you.
void DemoRoom::ask(DemoRandom &random, int asker, const DemoQuestion &question)
{
    if (m_planned.size() + 4 > maxPlanned)
        return;
    const int answers = 1 + random.below(3);
    const int first = random.below(static_cast<int>(question.answers.size()));
    int lines = 1;
    for (int i = 0; i < answers; ++i) {
        lines += 1 + random.below(3);
        const int speaker = pickSpeaker(random);
        if (speaker == asker)
            continue;
        const char *answer = question.answers[static_cast<size_t>(first + i) % question.answers.size()];
        m_planned.append({speaker, answer, lines, m_cast->at(asker).name});
    }
    if (random.percent(55) && !m_planned.isEmpty() && m_planned.last().speaker != host)
        m_planned.append(
            {asker, random.pick(demoPhrases().thanks), lines + 2, m_cast->at(m_planned.last().speaker).name});
}

int DemoRoom::beginEvent(DemoRandom &random)
{
    m_event = &random.pick(m_script->events);
    m_reactionsLeft = 14 + random.below(22);
    m_planned.prepend({host, m_event->announcement, 0, {}});
    return m_reactionsLeft;
}

DemoUtterance DemoRoom::say(DemoRandom &random, int speaker, const char *text, MessageKind kind)
{
    if (speaker == host)
        return {m_script->host, fill(random, text, m_script->host), MessageKind::Message};
    const DemoPersona &persona = m_cast->at(speaker);
    Utf8 words = fill(random, text, persona.name);
    if (kind == MessageKind::Message)
        words = inTheirManner(random, persona, words);
    return {persona.name, words, kind};
}

// People who drop in: there are far more of them than regulars, but each says little.
DemoUtterance DemoRoom::passerBy(DemoRandom &random)
{
    static constexpr const char *stems[] = {"wanderer",  "visitor",  "nightowl",   "commuter",
                                            "traveller", "newcomer", "cloudgazer", "latecomer"};
    const Utf8 name = Utf8(random.pick(std::span(stems))) + '_' + Utf8::number(10 + random.below(90));
    return {name, fill(random, choose(random, demoPhrases().hellos), name), MessageKind::Message};
}

const char *DemoRoom::choose(DemoRandom &random, DemoTexts texts)
{
    // Of a short list, only the last half is avoided: else nothing would be left to say.
    const auto avoided = std::min(m_said.size(), static_cast<qsizetype>(texts.size() / 2));
    const auto saidLately = [&](const char *text) {
        return std::find(m_said.end() - avoided, m_said.end(), text) != m_said.end();
    };
    const char *text = random.pick(texts);
    for (int tries = 0; tries < 12 && saidLately(text); ++tries)
        text = random.pick(texts);
    m_said.enqueue(text);
    if (m_said.size() > maxSaid)
        m_said.dequeue();
    return text;
}

int DemoRoom::pickSpeaker(DemoRandom &random) const
{
    int speaker = random.pick(m_regulars);
    // Nobody talks to themselves for long.
    for (int tries = 0; tries < 3 && !m_speakers.isEmpty() && m_cast->at(speaker).name == m_speakers.last();
         ++tries)
        speaker = random.pick(m_regulars);
    return speaker;
}

Utf8 DemoRoom::fill(DemoRandom &random, const char *text, const Utf8 &speaker) const
{
    Utf8 filled = text;
    if (filled.contains("{n}"))
        filled.replace("{n}", Utf8::number(2 + random.below(28)));
    if (filled.contains("{thing}"))
        filled.replace("{thing}", random.pick(m_script->things));
    if (filled.contains("{name}")) {
        Utf8 name = m_addressee;
        for (qsizetype i = m_speakers.size() - 1; i >= 0 && name.isEmpty(); --i) {
            if (m_speakers[i] != speaker)
                name = m_speakers[i];
        }
        filled.replace("{name}", name.isEmpty() ? Utf8("everyone") : name);
    } else if (!m_addressee.isEmpty() && random.percent(60)) {
        filled.prepend('@' + m_addressee + ' ');
    }
    return filled;
}

void DemoRoom::remember(const Utf8 &user)
{
    m_speakers.append(user);
    if (m_speakers.size() > maxSpeakers)
        m_speakers.removeFirst();
}
