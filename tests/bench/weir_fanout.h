// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Weir's own way from a committed message to the sockets: the gate, the hub and its topics, with frames of
// `bytes`, `perSecond` times a second. Prints "port N" and runs until it is killed. Needs a QCoreApplication.
int runWeirFanout(int bytes, int perSecond);
