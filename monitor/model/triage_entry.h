// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "chat/chat_message.h"
#include "chat_alert.h"
#include "rule_hue.h"

#include <QMetaType>
#include <QStringList>

enum class TriageKind : quint8 { Message, Alert };
enum class TriageState : quint8 { New, Done, Snoozed };

// One thing that a moderator should look at. A value; all texts are plain, one line, and come from outside.
struct TriageEntry
{
    static constexpr qsizetype textLimit = 1000;

    qint64 key = 0; // given by the model
    TriageKind kind = TriageKind::Message;
    TriageState state = TriageState::New;
    qint64 raisedAt = 0; // ms UTC on this machine: when it called, or called again after it was snoozed
    qint64 snoozedUntil = 0;
    bool isDeleted = false; // a moderator took the message off the screen

    // The archive that its ids are of (Cursor::epoch); empty where that is not known. `isElsewhere`: the
    // server has another one now, in which the same ids are somebody else's.
    QByteArray epoch;
    bool isElsewhere = false;

    // The message, or one of those that an alert is about (id 0: none).
    qint64 messageId = 0;
    qint64 sentAt = 0;
    qint64 channelId = 0;
    QString source;
    QString channel; // without '#'
    QString user;    // login
    QString name;    // as shown
    QString text;    // what was said; of an alert, what is going on

    // Messages: the rules that match, the first one's colour.
    QStringList rules;
    RuleHue hue = RuleHue::Amber;

    // Alerts.
    AlertKind alert = AlertKind::Burst;
    bool isOver = false;

    bool operator==(const TriageEntry &) const = default;
};

using TriageEntries = QList<TriageEntry>;

TriageEntry triageEntry(const ChatMessage &message, const QStringList &rules, RuleHue hue, qint64 nowMs);
TriageEntry triageEntry(const ChatAlert &alert, qint64 nowMs);

// "Burst", "Repeated text", "First-time chatters".
QString alertWord(AlertKind kind);

// One sentence: "120 messages in 10 s, usually 8".
QString alertSentence(const ChatAlert &alert);

// "20:14" when it is today, with the date else.
QString triageTime(const TriageEntry &entry);

// Its tag: the rules' names, or the alert's word.
QString triageTag(const TriageEntry &entry);

// "new", "done", "snoozed until 20:14".
QString triageStateWords(const TriageEntry &entry);

// All that its row shows, as one plain text, and with what does not fit there as a tooltip.
QString triageWords(const TriageEntry &entry);
QString triageToolTip(const TriageEntry &entry);

// Where to look for it in the archive that the server has: of one that is elsewhere by its time alone.
TimelinePosition triagePosition(const TriageEntry &entry);

// As it is copied: "2026-11-22 20:14:03 #garden Wren: hello".
QString triageLine(const TriageEntry &entry);

Q_DECLARE_METATYPE(TriageEntry)
