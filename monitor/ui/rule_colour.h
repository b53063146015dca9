// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule_hue.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

// The colours of highlight rules on the desktop's own base, and the shapes that go with them: a colour never
// stands alone.

// As text and as a shape on `base`: contrast at least 4.5:1, in dark and light.
QColor ruleColour(RuleHue hue, const QColor &base);

// A diamond: a rule has matched.
void paintRuleMark(QPainter &painter, const QRectF &box, const QColor &colour);
// A triangle with a stroke in it: something is going on.
void paintAlertMark(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &base);

QIcon ruleIcon(RuleHue hue, const QPalette &palette);
