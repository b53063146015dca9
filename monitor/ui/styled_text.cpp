// SPDX-License-Identifier: GPL-3.0-or-later
#include "styled_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

// Hardly a letter is narrower, and marks that take no room are few (plain_text.h).
constexpr qreal narrowest = 2.0;

QTextOption optionOf(int lines)
{
    // Every text begins at the left edge of its column, whichever direction it is read in.
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(lines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    return option;
}

// Lays out at most `lines` lines; false when there would be more.
bool layLines(QTextLayout &layout, qreal width, int lines)
{
    qreal y = 0;
    bool isWhole = false;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            isWhole = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    isWhole = isWhole || !layout.createLine().isValid();
    layout.endLayout();
    return isWhole;
}

} // namespace

StyledText::StyledText(const RowText &text, const QFont &font, qreal width, int lines)
    : m_font(font)
    , m_width(std::max(width, 1.0))
    , m_lines(lines)
{
    add(text.tag, {.isQuiet = true});
    add(text.system, {.isQuiet = true});
    add(text.text, {.isQuiet = text.isStruck, .isStruck = text.isStruck, .isItalic = text.isItalic});
    const auto most = static_cast<qsizetype>(m_width * lines / narrowest);
    if (lines == 1) {
        const QString part = m_text.size() > most ? m_text.first(most) + u'…' : m_text;
        m_text = QFontMetricsF(font).elidedText(part, Qt::ElideRight, m_width);
    } else if (m_text.size() > most) {
        m_text = m_text.first(most) + u'…';
    }
}

void StyledText::add(const QString &words, const Part &looks)
{
    if (words.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += "  "_L1;
    Part part = looks;
    part.start = m_text.size();
    part.length = words.size();
    m_text += words;
    m_parts.append(part);
}

qreal StyledText::height() const
{
    const QFontMetricsF metrics(m_font);
    if (m_lines == 1 || metrics.horizontalAdvance(m_text) <= m_width)
        return metrics.height();
    QTextLayout layout(m_text, m_font);
    layout.setTextOption(optionOf(m_lines));
    layLines(layout, m_width, m_lines);
    return layout.boundingRect().height();
}

void StyledText::paint(QPainter *painter, const QPointF &topLeft, const QColor &main,
                       const QColor &quiet) const
{
    QTextLayout layout(m_text, m_font);
    layout.setTextOption(optionOf(m_lines));
    QList<QTextLayout::FormatRange> formats;
    for (const Part &part : m_parts) {
        const qsizetype length = std::min(part.length, m_text.size() - part.start);
        if (length <= 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(part.start);
        range.length = static_cast<int>(length);
        range.format.setForeground(part.isQuiet ? quiet : main);
        range.format.setFontStrikeOut(part.isStruck);
        range.format.setFontItalic(part.isItalic);
        formats.append(range);
    }
    layout.setFormats(formats);
    const bool isWhole = layLines(layout, m_width, m_lines);
    painter->setPen(main);
    layout.draw(painter, topLeft);
    if (!isWhole && layout.lineCount() > 0) {
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        painter->setPen(quiet);
        painter->drawText(topLeft + QPointF(last.naturalTextWidth(), last.y() + last.ascent()), u"…"_s);
    }
}
