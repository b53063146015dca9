// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

// A line one pixel high between two parts of a window, in the palette's colour for lines. `parent` owns it.
QFrame *hairline(QWidget *parent);
