// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_text.h"

#include "chat/irc_formatting.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMarks = 6;
constexpr char16_t firstMark = 0x0300; // no character before it is a mark
constexpr qsizetype longestWord = 80;  // in a tooltip

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

// Embeddings, overrides and isolates, and their ends.
bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool breaksLine(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

// At most `size` bytes, whole characters.
Utf8 beginning(const Utf8 &utf8, qsizetype size)
{
    if (utf8.size() <= size)
        return utf8;
    while (size > 0 && (static_cast<uchar>(utf8.at(size)) & 0xC0) == 0x80)
        --size;
    return utf8.first(size);
}

bool hasShortLines(const QString &text)
{
    const auto lines = QStringView(text).split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(),
                       [](QStringView line) { return line.size() <= longestWord; });
}

} // namespace

QString oneLine(const Utf8 &utf8, qsizetype longest)
{
    // Marks and formatting that are left out count, too: what is looked at must be bounded.
    constexpr qsizetype bytesPerUnit = 4;
    const Utf8 part = beginning(utf8, longest * bytesPerUnit);
    const QString text = QString::fromUtf8(stripIrcFormatting(part));
    QString line;
    line.reserve(std::min(text.size(), longest + 2));
    int marks = 0;
    for (qsizetype i = 0; i < text.size() && line.size() < longest; ++i) {
        char32_t c = text.at(i).unicode();
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        if (isPair)
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        marks = c >= firstMark && isMark(QChar::category(c)) ? marks + 1 : 0;
        if (marks <= mostMarks && !turnsDirection(c)) {
            line += breaksLine(c) ? QChar(u' ') : text.at(i);
            if (isPair)
                line += text.at(i + 1);
        }
        i += isPair ? 1 : 0;
    }
    if (part.size() < utf8.size() || line.size() >= longest)
        line += u'…';
    return line;
}

// Assistive technology reads a tooltip out as it is. So it is HTML only where it has to be: Qt wraps the
// lines of nothing else, and might take for HTML what has a sign of it.
QString plainToolTip(const QString &text)
{
    const bool isLong = text.size() > longestShown;
    const QString shown = withBreaks(isLong ? text.left(longestShown) + u'…' : text);
    if (!shown.contains(u'<') && !shown.contains(u'&') && hasShortLines(shown))
        return shown;
    return "<p style='white-space:pre-wrap'>"_L1 + shown.toHtmlEscaped() + "</p>"_L1;
}

QString withBreaks(const QString &text)
{
    QString broken;
    broken.reserve(text.size() + text.size() / longestWord);
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate()) {
            broken += QChar(0x200B);
            run = 1;
        }
        broken += c;
    }
    return broken;
}
