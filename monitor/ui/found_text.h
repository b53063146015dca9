// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_words.h"

#include <QColor>
#include <QFont>

class QPainter;
class QPointF;

// One line of a text in which something was found, laid out for a width: the words found are bold on a tint.
// A text that is too long is cut with "…", in front, too, where the first find would else not be seen. Plain
// text, whatever it looks like. A value; made for one painting.
class FoundText final
{
public:
    FoundText(QString text, QList<TextRange> found, const QFont &font, qreal width);

    // What is painted, and where in it the finds stand.
    const QString &shown() const { return m_text; }
    const QList<TextRange> &found() const { return m_found; }

    // `topLeft` of the line; the finds stand on `tint`, and are underlined where that is invalid.
    void paint(QPainter *painter, const QPointF &topLeft, const QColor &ink, const QColor &tint) const;

private:
    void cutFront(qsizetype count);
    void cutBack(qsizetype length);
    qsizetype fitting(qreal width) const;

    QString m_text;
    QList<TextRange> m_found;
    QFont m_font;
};
