// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_source.h"
#include "support/irc_peer.h"

#include <QTest>

// Starts a source for "#weir" and brings it into that channel. False when the conversation goes otherwise.
inline bool bringLive(IrcPeer &peer, IrcSource &source)
{
    source.start();
    return peer.waitForConnection(1) && peer.welcome() && peer.letJoin("#weir") &&
           QTest::qWaitFor([&] { return source.status().state == SourceState::Live; }, IrcPeer::patienceMs);
}
