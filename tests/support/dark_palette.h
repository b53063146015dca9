// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

// A dark palette as desktops have it, for pictures and tests of contrast.
inline QPalette darkPalette()
{
    QPalette palette(QColor(0x15, 0x1d, 0x1d));
    palette.setColor(QPalette::Window, QColor(0x0e, 0x14, 0x14));
    palette.setColor(QPalette::Base, QColor(0x15, 0x1d, 0x1d));
    palette.setColor(QPalette::AlternateBase, QColor(0x1b, 0x25, 0x25));
    palette.setColor(QPalette::Button, QColor(0x1f, 0x2a, 0x2a));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe6, 0xec, 0xeb));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9f, 0xb0, 0xae));
    palette.setColor(QPalette::ToolTipBase, QColor(0x1b, 0x25, 0x25));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x8f, 0x8a));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Link, QColor(0x5c, 0xc9, 0xc4));
    palette.setColor(QPalette::Mid, QColor(0x2c, 0x38, 0x38));
    return palette;
}
