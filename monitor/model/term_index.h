// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <bitset>

// Finds which of many words, phrases or parts of words stand in a text, in one pass over it: only where two
// characters are those with which a term begins are terms compared at all. Terms and texts are compared as
// they are (the caller folds the case). Built once; const after that.
//
// A whole word has no letter, digit or '_' beside it. Scripts that are written without spaces (Han, Hiragana,
// Thai
// ...) have no such ends, so there a word is found wherever it stands.
class TermIndex final
{
public:
    // `tag` comes back from scan(). An empty term is never found.
    void add(const QString &term, bool whole, int tag);
    bool isEmpty() const { return m_terms.isEmpty(); }

    // Calls `found` with the tag of each term in the text, once for each place.
    template <class Found>
    void scan(QStringView text, Found found) const
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            const char16_t first = text[at].unicode();
            const char16_t second = at + 1 < text.size() ? text[at + 1].unicode() : u'\0';
            if (second != 0 && m_begins.test(slot(first, second)))
                compare(text, at, key(first, second), found);
            if (m_singles.test(slot(first, 0)))
                compare(text, at, key(first, 0), found);
        }
    }

private:
    struct Term
    {
        QString text;
        bool whole = true;
        int tag = 0;
    };

    static constexpr size_t slots = 4096;

    static size_t slot(char16_t first, char16_t second) { return (first * 61U + second * 7U) % slots; }
    static quint32 key(char16_t first, char16_t second) { return (quint32{first} << 16U) | second; }
    static bool joins(QStringView text, qsizetype at);

    template <class Found>
    void compare(QStringView text, qsizetype at, quint32 begin, Found found) const
    {
        const auto terms = m_byBegin.constFind(begin);
        if (terms == m_byBegin.cend())
            return;
        for (const int index : *terms) {
            const Term &term = m_terms.at(index);
            if (!text.sliced(at).startsWith(term.text))
                continue;
            if (!term.whole || (!joins(text, at) && !joins(text, at + term.text.size())))
                found(term.tag);
        }
    }

    QList<Term> m_terms;
    QHash<quint32, QList<int>> m_byBegin; // the first two characters -> terms; one and 0 for terms of one
    std::bitset<slots> m_begins;
    std::bitset<slots> m_singles;
};
