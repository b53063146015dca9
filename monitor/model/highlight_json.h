// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// Rules as they stand in rules.json and in exported files. Members that this version does not know are left
// out.

QJsonObject ruleToJson(const HighlightRule &rule);

// None for what is no object, has members of another type, or a kind this version does not know. Whether the
// rule can be used, checkRule() says.
std::optional<HighlightRule> ruleFromJson(const QJsonValue &value);
