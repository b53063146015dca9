// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;

// The shapes and colours of states: filled dot live, ring idle, half ring (re)connecting, cross offline, dot
// of which half is empty degraded. In windows they are painted, because they follow the palette's colours; in
// the tray they are SVG drawings with colours that read on light and dark panels, because a panel's colour is
// told by nobody and often is not the palette's.

// The colour of a state that reads on `base` (contrast at least 4.5:1 on a usual light or dark base).
QColor healthColour(Health health, const QPalette &palette);

// Paints the shape into `box` with the painter's antialiasing on.
void paintHealth(QPainter &painter, const QRectF &box, Health health, const QColor &colour);

// A small icon of the shape alone, for a status bar.
QPixmap healthPixmap(Health health, int size, const QPalette &palette, qreal devicePixelRatio);

// Weir's mark (three short waves over a level bar) alone, or smaller with a state in its lower right quarter.
QIcon weirIcon();
QIcon weirIcon(Health health);
