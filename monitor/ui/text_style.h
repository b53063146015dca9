// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QLabel;

// Fonts and colours derived from the desktop's own, so that the window stays native in every style and
// palette.

// `font` with digits of equal width where Qt can ask for them (6.7), scaled by `factor`.
QFont tabularFont(const QFont &font, qreal factor = 1.0);

// Text that recedes: between text and base, but readable (contrast at least 4.5:1 on usual palettes).
QColor secondaryText(const QPalette &palette);

// WCAG 2.1 contrast ratio, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

// The height of the line with a panel's title, whether or not a button stands in it.
int panelHeadHeight(const QWidget *panel);

// A tooltip of text that may come from outside, and the same as the description for assistive technology,
// which would else get the tooltip with its HTML.
void setPlainToolTip(QWidget *widget, const QString &text);

// A label for text from outside: never read as HTML.
QLabel *plainLabel(QWidget *parent);
