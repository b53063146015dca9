// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiet_label.h"

#include "text_style.h"

#include <QEvent>

QuietLabel::QuietLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    recolour();
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void QuietLabel::recolour()
{
    const QColor quiet = secondaryText(palette());
    // Setting a palette comes back here as a change; the second time there is nothing to do.
    if (palette().color(QPalette::WindowText) == quiet)
        return;
    QPalette mine;
    mine.setColor(QPalette::WindowText, quiet);
    setPalette(mine);
}
