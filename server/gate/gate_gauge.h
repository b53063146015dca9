// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// What comes to the gate, for metrics. Written and read on the gate's thread.
struct GateGauge
{
    qint64 connections = 0; // open HTTP connections
    qint64 connectionsTotal = 0;
    qint64 refusedConnections = 0; // as many as are allowed, in all or from that address
    qint64 failedHandshakes = 0;   // of TLS
    qint64 requests = 0;
    qint64 badRequests = 0;       // refused by the gate itself
    qint64 throttledRequests = 0; // of these, too many from an address
    qint64 deadlines = 0;         // connections that were ended because something took too long
    qint64 displaced = 0;         // that were ended to make room for new ones
    qint64 cutAnswers = 0;        // that were ended in their answer because too much waited to be sent
    qint64 unsentBytes = 0;       // of answers that are not all sent
    qint64 lingering = 0;         // connections that are ending, and may still be sent to
    qint64 feedConnections = 0;   // open feed connections
    qint64 feedUpgrades = 0;
    qint64 feedRefusals = 0;
    qint64 acceptErrors = 0;
};
