// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

Q_LOGGING_CATEGORY(lcApp, "weir.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSource, "weir.source", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIngest, "weir.ingest", QtInfoMsg)
Q_LOGGING_CATEGORY(lcArchive, "weir.archive", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLive, "weir.live", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGate, "weir.gate", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWeb, "weir.web", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMonitor, "weir.monitor", QtInfoMsg)
