// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_isupport.h"

// Whether "nick!user@host" is one of those that a mask stands for: '*' for any characters, '?' for one. Names
// are folded by the mapping first. Pure; the time is bounded by the product of the lengths.
bool matchesIrcMask(QByteArrayView mask, QByteArrayView name, IrcCaseMapping mapping);

// Whether it can be the name of a host (RFC 1123): labels of letters, digits and '-' within, at least two of
// them, of at most 63 bytes each and 253 together. Pure.
bool isIrcHostname(QByteArrayView host);
