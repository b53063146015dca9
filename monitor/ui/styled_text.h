// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_text.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

// The text of a message with its parts told apart by their looks, laid out in one line or in several. A
// value; made for one painting.
class StyledText final
{
public:
    // No more of `text` is looked at than `width` could show in `lines` lines.
    StyledText(const RowText &text, const QFont &font, qreal width, int lines);

    // The height of its lines, at least one.
    qreal height() const;

    // `main` is the colour of what was said, `quiet` that of the rest and of what was deleted.
    void paint(QPainter *painter, const QPointF &topLeft, const QColor &main, const QColor &quiet) const;

private:
    struct Part
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool isQuiet = false;
        bool isStruck = false;
        bool isItalic = false;
    };

    void add(const QString &words, const Part &looks);

    QString m_text;
    QList<Part> m_parts;
    QFont m_font;
    qreal m_width;
    int m_lines;
};
