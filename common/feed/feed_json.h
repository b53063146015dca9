// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/envelope.h"

#include <QJsonObject>

// The parts of an update as they stand in its JSON (docs/live-protocol.md). On reading, members that are
// missing have their default and unknown ones are ignored.

QJsonObject metricsToJson(const FeedMetrics &metrics);
FeedMetrics metricsFromJson(const QJsonObject &object);

// "channel_counts", "channel_order", "channel_total", and the same with "user_"; each only when there is
// something to say.
void insertTable(QJsonObject &update, const FeedTable<FeedChannelCount> &channels);
void insertTable(QJsonObject &update, const FeedTable<UserRow> &users);
FeedTable<FeedChannelCount> channelTableFromJson(const QJsonObject &update);
FeedTable<UserRow> userTableFromJson(const QJsonObject &update);

QJsonObject channelProfileToJson(const FeedChannelProfile &profile);
FeedChannelProfile channelProfileFromJson(const QJsonObject &object);
QJsonObject userProfileToJson(const FeedUserProfile &profile);
FeedUserProfile userProfileFromJson(const QJsonObject &object);

QJsonArray idsToJson(const QList<qint64> &ids);
QList<qint64> idsFromJson(const QJsonValue &array);
