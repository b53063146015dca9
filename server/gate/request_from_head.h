// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client_address.h"

// A request that was read and checked, as handlers see it.
AppRequest requestFromHead(const HttpHead &head, const ClientAddress &client, const QByteArray &body = {});
