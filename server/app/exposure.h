// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config.h"

#include <QStringList>

// Whether the server may be started where it is told to listen: what others than this machine reach needs
// TLS, or a proxy, or readers with tokens, unless the operator has said that it is open to everyone. Returns
// what the operator should know nevertheless. Error: InvalidInput with the ways out. Pure.
Expected<QStringList> checkExposure(const Config &config);
