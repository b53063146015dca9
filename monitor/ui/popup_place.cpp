// SPDX-License-Identifier: GPL-3.0-or-later
#include "popup_place.h"

#include <algorithm>

namespace {

constexpr int gap = 8;

int clamped(int at, int length, int from, int to)
{
    return std::clamp(at, from, std::max(from, to - length + 1));
}

} // namespace

QPoint popupPlace(const QRect &icon, const QPoint &pointer, const QSize &size, const QRect &screen)
{
    const QRect room = screen.adjusted(gap, gap, -gap, -gap);
    QPoint at;
    if (icon.isEmpty()) {
        at = {pointer.x() < screen.center().x() ? room.left() : room.right() - size.width() + 1,
              pointer.y() < screen.center().y() ? room.top() : room.bottom() - size.height() + 1};
    } else {
        const bool isAbove = icon.center().y() < screen.center().y();
        at = {icon.center().x() - size.width() / 2,
              isAbove ? icon.bottom() + 1 + gap : icon.top() - gap - size.height()};
    }
    return {clamped(at.x(), size.width(), room.left(), room.right()),
            clamped(at.y(), size.height(), room.top(), room.bottom())};
}
