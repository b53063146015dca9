// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_json.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int stateCount = 3;
constexpr int alertCount = 3;
constexpr qsizetype nameLimit = 200;
constexpr qsizetype ruleCount = 200;

QJsonObject toJson(const TriageEntry &entry)
{
    QJsonObject json{{u"state"_s, static_cast<int>(entry.state)},
                     {u"raised_at"_s, entry.raisedAt},
                     {u"message_id"_s, entry.messageId},
                     {u"sent_at"_s, entry.sentAt},
                     {u"channel_id"_s, entry.channelId},
                     {u"source"_s, entry.source},
                     {u"channel"_s, entry.channel},
                     {u"user"_s, entry.user},
                     {u"name"_s, entry.name},
                     {u"text"_s, entry.text}};
    if (entry.state == TriageState::Snoozed)
        json[u"snoozed_until"_s] = entry.snoozedUntil;
    if (entry.isDeleted)
        json[u"deleted"_s] = true;
    if (!entry.epoch.isEmpty())
        json[u"epoch"_s] = QString::fromLatin1(entry.epoch);
    if (entry.kind == TriageKind::Alert) {
        json[u"alert"_s] = static_cast<int>(entry.alert);
    } else {
        json[u"rules"_s] = QJsonArray::fromStringList(entry.rules);
        json[u"hue"_s] = ruleHueKey(entry.hue);
    }
    return json;
}

std::optional<TriageEntry> fromJson(const QJsonObject &json)
{
    const int state = json.value("state"_L1).toInt(-1);
    const int alert = json.value("alert"_L1).toInt(0);
    if (state < 0 || state >= stateCount || alert < 0 || alert >= alertCount)
        return {};
    TriageEntry entry;
    entry.state = static_cast<TriageState>(state);
    entry.raisedAt = json.value("raised_at"_L1).toInteger();
    entry.snoozedUntil = json.value("snoozed_until"_L1).toInteger();
    entry.isDeleted = json.value("deleted"_L1).toBool();
    entry.epoch = json.value("epoch"_L1).toString().left(nameLimit).toLatin1();
    entry.messageId = json.value("message_id"_L1).toInteger();
    entry.sentAt = json.value("sent_at"_L1).toInteger();
    entry.channelId = json.value("channel_id"_L1).toInteger();
    entry.source = json.value("source"_L1).toString().left(nameLimit);
    entry.channel = json.value("channel"_L1).toString().left(nameLimit);
    entry.user = json.value("user"_L1).toString().left(nameLimit);
    entry.name = json.value("name"_L1).toString().left(nameLimit);
    entry.text = json.value("text"_L1).toString().left(TriageEntry::textLimit);
    if (json.contains("alert"_L1)) {
        entry.kind = TriageKind::Alert;
        entry.alert = static_cast<AlertKind>(alert);
        entry.isOver = true; // whatever went on, nobody has watched it since
    }
    const QJsonArray rules = json.value("rules"_L1).toArray();
    for (const auto &rule : rules) {
        if (entry.rules.size() < ruleCount)
            entry.rules.append(rule.toString().left(nameLimit));
    }
    entry.hue = ruleHueFromKey(json.value("hue"_L1).toString());
    return entry;
}

} // namespace

QJsonArray triageToJson(const TriageEntries &entries)
{
    QJsonArray array;
    for (const TriageEntry &entry : entries)
        array.append(toJson(entry));
    return array;
}

TriageEntries triageFromJson(const QJsonArray &array)
{
    TriageEntries entries;
    for (const auto &value : array) {
        if (const auto entry = fromJson(value.toObject()))
            entries.append(*entry);
    }
    return entries;
}
