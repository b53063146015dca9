// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_colour.h"

#include "text_style.h"

int NameColours::hue(const QString &name)
{
    // FNV-1a: qHash is seeded anew in every process.
    quint32 hash = 2166136261U;
    for (const QChar c : name.toCaseFolded()) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    return static_cast<int>(hash % 360);
}

QColor NameColours::colour(const QString &name, const QColor &base)
{
    if (base != m_base) {
        m_base = base;
        m_byHue.clear();
    }
    const int nameHue = hue(name);
    if (const auto known = m_byHue.constFind(nameHue); known != m_byHue.cend())
        return *known;

    const bool dark = base.lightnessF() < 0.5F;
    const float step = dark ? 0.01F : -0.01F;
    float lightness = dark ? 0.62F : 0.42F;
    QColor result = QColor::fromHslF(static_cast<float>(nameHue) / 360.0F, 0.62F, lightness);
    while (contrastRatio(result, base) < leastContrast && lightness > 0.02F && lightness < 0.98F) {
        lightness += step;
        result = QColor::fromHslF(static_cast<float>(nameHue) / 360.0F, 0.62F, lightness);
    }
    m_byHue.insert(nameHue, result);
    return result;
}
