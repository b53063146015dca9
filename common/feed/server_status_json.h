// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/server_status.h"

#include <QJsonObject>

// The body of GET /api/v1/status and the member `report` of the feed's view `status` (docs/api.md).
QJsonObject serverStatusToJson(const ServerStatus &status);

// Members that are missing have their default; unknown ones are ignored.
ServerStatus serverStatusFromJson(const QJsonObject &object);
