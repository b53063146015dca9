// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_hue.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

// What a rule looks for.
enum class RuleKind : quint8 {
    Words,      // any of several words or phrases, whole or as parts
    Expression, // a regular expression
    Users,      // who says it, by login or display name
};

// How it is heard: the desktop's alert sound so many times.
enum class RuleSound : quint8 { None, Once, Twice, Thrice };

// One rule of what calls a moderator. A value; its name is who it is. Whether it can be used, rule_check.h
// says.
struct HighlightRule
{
    static constexpr int ruleLimit = 200;       // rules in all
    static constexpr int byteLimit = 64 * 1024; // of one rule in the file
    static constexpr int nameLimit = 60;
    static constexpr int termLimit = 500; // in each list
    static constexpr int termLength = 100;
    static constexpr int expressionLength = 1000;

    QString name;
    bool enabled = true;
    RuleKind kind = RuleKind::Words;
    QStringList terms;      // words and phrases, or users
    bool wholeWords = true; // of kind Words
    QString expression;
    bool caseSensitive = false; // not for users: their names are compared without regard to case
    QStringList channels;       // "garden" or "irc.example.org/garden"; none: all

    // Where one of these is, it stays silent.
    QStringList exceptUsers;
    QStringList exceptChannels;
    QStringList exceptWords; // whole words, case does not count

    RuleHue hue = RuleHue::Amber;
    RuleSound sound = RuleSound::None;
    bool notify = false;
    qint64 snoozedUntil = 0; // ms UTC: until then it marks rows but calls nobody
    QString offReason;       // why Weir switched it off by itself; empty while nobody but a person did

    bool isSnoozed(qint64 nowMs) const { return snoozedUntil > nowMs; }
    bool operator==(const HighlightRule &) const = default;
};

using HighlightRules = QList<HighlightRule>;

Q_DECLARE_METATYPE(HighlightRule)
