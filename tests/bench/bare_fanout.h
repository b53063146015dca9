// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a server of frames must do at least: an epoll loop that answers each handshake with 101 and a hello,
// and sends one shared frame of `bytes` to everybody `perSecond` times a second, by one send() each. Prints
// "port N" and runs until it is killed. Whoever does not take a frame whole is cut off.
[[noreturn]] void runBareFanout(int bytes, int perSecond);
