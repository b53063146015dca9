// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

// Where a panel of that size belongs: at the tray icon, on the side of it where there is room, or, where the
// desktop does not tell where the icon is (an empty rectangle), in the corner of the screen that is nearest
// to the pointer. Wholly within `screen`, which is what panels and docks leave free. Pure.
QPoint popupPlace(const QRect &icon, const QPoint &pointer, const QSize &size, const QRect &screen);
