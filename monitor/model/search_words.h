// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// A piece of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

// What somebody looks for, and where it stands in a text that the archive has found by it: all words,
// "quoted" ones in a row, without regard to case and accents. The archive decides what is found; this only
// shows it. A value; pure.
//
// Bounds: 32 phrases, as the archive; 64 ranges of a text.
class SearchWords final
{
public:
    static constexpr qsizetype mostPhrases = 32;
    static constexpr qsizetype mostRanges = 64;

    SearchWords() = default;
    explicit SearchWords(const QString &typed);

    // Nothing to look for: nothing was typed, or only signs that no word is made of.
    bool isEmpty() const { return m_phrases.isEmpty(); }

    // Ascending, none touches another.
    QList<TextRange> rangesIn(const QString &text) const;

private:
    QList<QStringList> m_phrases; // folded words that follow each other
};
