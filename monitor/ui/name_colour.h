// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

// Colours for names: the hue comes from the name and stays the same everywhere and always; the lightness is
// the one that gives it a contrast of 4.5:1 on the base it stands on. Not thread-safe.
class NameColours final
{
public:
    static constexpr double leastContrast = 4.5;

    QColor colour(const QString &name, const QColor &base);

    // 0 to 359, the same for a name in any case and in any version of this program.
    static int hue(const QString &name);

private:
    QColor m_base;
    QHash<int, QColor> m_byHue; // at most 360, for m_base
};
