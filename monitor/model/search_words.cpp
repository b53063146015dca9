// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_words.h"

#include <algorithm>

namespace {

struct Word
{
    TextRange range;
    QString folded;
};

// What the archive leaves out of a text before it takes it apart (common/chat/search_form.h).
bool isInvisible(char32_t c)
{
    return c == 0x34f || (c >= 0xe0000 && c <= 0xe007f);
}

// Accents that the archive's tokenizer takes for a part of the letter before them.
bool isAccent(char32_t c)
{
    return c >= 0x300 && c <= 0x331;
}

bool isOfWords(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

void appendFolded(QString &word, char32_t c)
{
    if (c < 0x80) {
        word += QChar(static_cast<char16_t>(c)).toLower();
        return;
    }
    const QString apart = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D);
    for (const QChar part : apart) {
        if (!part.isMark())
            word += part;
    }
}

QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    Word word;
    const auto end = [&](qsizetype at) {
        if (word.folded.isEmpty())
            return;
        word.range.length = at - word.range.start;
        word.folded = word.folded.toCaseFolded();
        words.append(word);
        word = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        char32_t c = text.at(at).unicode();
        const bool isPair =
            text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
        if (isOfWords(c)) {
            if (word.folded.isEmpty())
                word.range.start = at;
            appendFolded(word.folded, c);
        } else if (!isInvisible(c) && !isAccent(c)) {
            end(at);
        }
        at += isPair ? 2 : 1;
    }
    end(text.size());
    return words;
}

QStringList foldedWordsIn(const QString &text)
{
    QStringList folded;
    for (const Word &word : wordsIn(text))
        folded.append(word.folded);
    return folded;
}

bool followsAt(const QList<Word> &words, qsizetype at, const QStringList &phrase)
{
    return at + phrase.size() <= words.size() &&
           std::equal(phrase.begin(), phrase.end(), words.begin() + at,
                      [](const QString &wanted, const Word &word) { return wanted == word.folded; });
}

// Ranges that touch or overlap become one.
QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](TextRange a, TextRange b) { return a.start < b.start; });
    QList<TextRange> result;
    for (const TextRange range : ranges) {
        if (result.isEmpty() || range.start > result.last().start + result.last().length) {
            result.append(range);
            continue;
        }
        TextRange &last = result.last();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return result.first(std::min(result.size(), SearchWords::mostRanges));
}

} // namespace

SearchWords::SearchWords(const QString &typed)
{
    QString phrase;
    bool isQuoted = false;
    const auto endPhrase = [&] {
        const QStringList words = foldedWordsIn(phrase);
        if (!words.isEmpty() && m_phrases.size() < mostPhrases)
            m_phrases.append(words);
        phrase.clear();
    };
    for (const QChar c : typed) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u'"' || (c.isSpace() && !isQuoted))
            endPhrase();
        else
            phrase += c;
    }
    endPhrase();
}

QList<TextRange> SearchWords::rangesIn(const QString &text) const
{
    if (isEmpty())
        return {};
    const QList<Word> words = wordsIn(text);
    QList<TextRange> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const QStringList &phrase : m_phrases) {
            if (!followsAt(words, at, phrase))
                continue;
            const TextRange last = words.at(at + phrase.size() - 1).range;
            const qsizetype start = words.at(at).range.start;
            found.append({start, last.start + last.length - start});
        }
    }
    return merged(found);
}
