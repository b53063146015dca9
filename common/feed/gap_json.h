// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/gap.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

// A gap as /api/v1/status shows it: {"source", "channel", "from", "to", "reason", "filled"}. Members that are
// missing have their default on reading; unknown ones are ignored.
QJsonObject gapToJson(const Gap &gap);
Gap gapFromJson(const QJsonObject &object);

// The same with "id", as in an update of the feed.
QJsonArray gapsToJson(const QList<GapRow> &gaps);
QList<GapRow> gapsFromJson(const QJsonValue &array);
