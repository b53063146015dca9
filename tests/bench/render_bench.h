// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Renders pages and frames of the feed as the server does, beside the least that a renderer must do: the same
// number of bytes copied, with the texts escaped one character at a time. Prints microseconds a message and
// ratios. `milliseconds`: how long each side of each case is measured, each round. Returns the program's exit
// status.
int runRenderBench(int milliseconds, int rounds);
