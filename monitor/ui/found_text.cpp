// SPDX-License-Identifier: GPL-3.0-or-later
#include "found_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace {

constexpr qsizetype before = 24; // units that stay in front of a find when a text is cut there

// No more than this is laid out: shaping a long text of a script without a font takes tenths of a second.
qsizetype mostUnits(const QFont &font, qreal width)
{
    constexpr qsizetype most = 2'000;
    const qreal narrow = std::max(1.0, QFontMetricsF(font).averageCharWidth() / 3);
    return std::clamp<qsizetype>(qRound(width / narrow), 2 * before, most);
}

QList<QTextLayout::FormatRange> formats(const QList<TextRange> &found, const QColor &tint)
{
    QTextCharFormat looks;
    looks.setFontWeight(QFont::Bold);
    looks.setFontUnderline(!tint.isValid());
    if (tint.isValid())
        looks.setBackground(tint);
    QList<QTextLayout::FormatRange> result;
    for (const TextRange range : found)
        result.append({static_cast<int>(range.start), static_cast<int>(range.length), looks});
    return result;
}

// One line, as long as it gets.
void layOut(QTextLayout &layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
}

} // namespace

FoundText::FoundText(QString text, QList<TextRange> found, const QFont &font, qreal width)
    : m_text(std::move(text))
    , m_found(std::move(found))
    , m_font(font)
{
    const auto end = [](const TextRange range) { return range.start + range.length; };
    qsizetype fits = fitting(width);
    if (fits == m_text.size())
        return;
    if (!m_found.isEmpty() && end(m_found.first()) > fits && m_found.first().start > before) {
        cutFront(m_found.first().start - before);
        fits = fitting(width);
    }
    if (fits < m_text.size())
        cutBack(std::min(fits, fitting(width - QFontMetricsF(m_font).horizontalAdvance(u'…'))));
}

// The units that can be seen in this width.
qsizetype FoundText::fitting(qreal width) const
{
    const qsizetype units = std::min(m_text.size(), mostUnits(m_font, width));
    QTextLayout layout(m_text.left(units), m_font);
    layout.setFormats(formats(m_found, {}));
    layOut(layout);
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine line = layout.lineAt(0);
    return line.naturalTextWidth() <= width
               ? units
               : line.xToCursor(std::max(0.0, width), QTextLine::CursorOnCharacter);
}

void FoundText::cutFront(qsizetype count)
{
    // At the beginning of a word, if there is one soon.
    const qsizetype space = m_text.indexOf(u' ', count);
    if (space >= 0 && space < count + before / 2)
        count = space + 1;
    if (count < m_text.size() && m_text.at(count).isLowSurrogate())
        ++count;
    m_text = u'…' + m_text.mid(count);
    for (TextRange &range : m_found)
        range.start += 1 - count;
}

void FoundText::cutBack(qsizetype length)
{
    if (length > 0 && length < m_text.size() && m_text.at(length).isLowSurrogate())
        --length;
    m_text = m_text.left(length) + u'…';
    m_found.removeIf([length](const TextRange range) { return range.start >= length; });
    if (!m_found.isEmpty())
        m_found.last().length = std::min(m_found.last().length, length - m_found.last().start);
}

void FoundText::paint(QPainter *painter, const QPointF &topLeft, const QColor &ink, const QColor &tint) const
{
    QTextLayout layout(m_text, m_font);
    layout.setFormats(formats(m_found, tint));
    layOut(layout);
    painter->setPen(ink);
    layout.draw(painter, topLeft);
}
