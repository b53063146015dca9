// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_rows.h"

#include "triage_model.h"

#include <algorithm>

namespace {

constexpr auto nobodyKnows = "-"; // no epoch is called so

} // namespace

QVariant triageCell(const TriageEntry &entry, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::ToolTipRole:
        return triageToolTip(entry);
    case Qt::AccessibleTextRole:
        return triageWords(entry);
    case TriageModel::EntryRole:
        return QVariant::fromValue(entry);
    case TriageModel::KeyRole:
        return entry.key;
    case TriageModel::StateRole:
        return static_cast<int>(entry.state);
    default:
        return {};
    }
}

int countNew(const TriageEntries &entries)
{
    return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(), [](const TriageEntry &entry) {
        return entry.state == TriageState::New;
    }));
}

QList<qint64> newOfChannel(const TriageEntries &entries, const TriageEntry &one)
{
    QList<qint64> keys;
    for (const TriageEntry &entry : entries) {
        const bool isOfChannel = entry.channelId == one.channelId && entry.epoch == one.epoch;
        if (isOfChannel && entry.state == TriageState::New)
            keys.append(entry.key);
    }
    return keys;
}

QList<int> rowsBeyond(const TriageEntries &entries, qsizetype limit)
{
    qsizetype excess = entries.size() - limit;
    QList<int> rows;
    for (const bool onlyDone : {true, false}) {
        for (auto row = static_cast<int>(entries.size()) - 1; row >= 0 && excess > 0; --row) {
            if ((entries.at(row).state == TriageState::Done) != onlyDone)
                continue;
            rows.append(row);
            --excess;
        }
    }
    return rows;
}

void settleIn(const Cursor &archive, TriageEntry &entry)
{
    if (entry.epoch.isEmpty())
        entry.epoch = entry.messageId <= archive.id ? archive.epoch : nobodyKnows;
    entry.isElsewhere = entry.epoch != archive.epoch;
}

int takeBack(TriageEntries &entries, const TriageEntry &told)
{
    const auto row = std::find_if(entries.cbegin(), entries.cend(), [&told](const TriageEntry &entry) {
        return entry.isElsewhere && entry.kind == TriageKind::Message && entry.messageId == told.messageId &&
               entry.sentAt == told.sentAt && entry.user == told.user && entry.text == told.text;
    });
    if (row == entries.cend())
        return -1;
    const auto at = static_cast<int>(row - entries.cbegin());
    entries[at].epoch = told.epoch;
    entries[at].isElsewhere = false;
    entries[at].channelId = told.channelId;
    return at;
}
