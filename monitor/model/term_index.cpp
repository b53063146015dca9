// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_index.h"

namespace {

bool isSpacedWord(char32_t c)
{
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) || c == U'_';
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c))
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return false;
    default:
        return true;
    }
}

char32_t before(QStringView text, qsizetype at)
{
    const QChar low = text[at - 1];
    if (low.isLowSurrogate() && at >= 2 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], low);
    return low.unicode();
}

char32_t behind(QStringView text, qsizetype at)
{
    const QChar high = text[at];
    if (high.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[at + 1]);
    return high.unicode();
}

} // namespace

void TermIndex::add(const QString &term, bool whole, int tag)
{
    if (term.isEmpty())
        return;
    const char16_t first = term[0].unicode();
    const char16_t second = term.size() > 1 ? term[1].unicode() : u'\0';
    (second == 0 ? m_singles : m_begins).set(slot(first, second));
    m_byBegin[key(first, second)].append(static_cast<int>(m_terms.size()));
    m_terms.append({term, whole, tag});
}

// Whether a word goes on over this place.
bool TermIndex::joins(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    return isSpacedWord(before(text, at)) && isSpacedWord(behind(text, at));
}
