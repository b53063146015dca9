// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/source_status.h"

#include <QJsonObject>

// A source's status as it stands in the feed's `status` frame and in /api/v1/status (docs/live-protocol.md).
QJsonObject statusToJson(const SourceStatus &status);

// Members that are missing have their default; unknown ones are ignored.
SourceStatus statusFromJson(const QJsonObject &object);
