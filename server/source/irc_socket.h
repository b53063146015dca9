// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "irc_settings.h"

#include <QTcpSocket>

#include <memory>

// A socket as the settings ask: plain, or a QSslSocket that checks the server's certificate. Null with
// `problem` (one sentence) when TLS cannot be set up so.
std::unique_ptr<QTcpSocket> makeIrcSocket(const IrcSettings &settings, QString *problem);
