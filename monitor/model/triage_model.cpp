// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_model.h"

#include "triage_rows.h"

using namespace Qt::StringLiterals;

TriageModel::TriageModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TriageModel::flush);
}

void TriageModel::add(const TriageEntries &entries)
{
    for (const TriageEntry &entry : entries) {
        TriageEntry told = entry;
        told.epoch = m_epoch;
        if (m_seen.meet(told.messageId, told.sentAt)) {
            m_pending.append(told);
        } else if (const int row = takeBack(m_entries, told); row >= 0) {
            tellRow(row);
            Q_EMIT changed();
        }
    }
    // More than fit can only be seen as a number.
    const qsizetype excess = m_pending.size() - limit;
    if (excess > 0) {
        m_pending.remove(0, excess);
        m_dropped += excess;
    }
    if (!m_pending.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

bool TriageModel::setArchive(const Cursor &archive)
{
    if (archive.epoch == m_epoch)
        return false;
    flush();
    const QByteArray before = std::exchange(m_epoch, archive.epoch);
    for (TriageEntry &entry : m_entries)
        settleIn(archive, entry);
    if (!m_entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT changed();
    }
    return !before.isEmpty();
}

void TriageModel::flush()
{
    m_tick.stop();
    if (m_pending.isEmpty())
        return;
    TriageEntries entries = std::exchange(m_pending, {});
    std::reverse(entries.begin(), entries.end());
    insertAtTop(std::move(entries));
    trim();
    tell();
}

void TriageModel::insertAtTop(TriageEntries entries)
{
    for (qsizetype i = entries.size() - 1; i >= 0; --i)
        entries[i].key = m_nextKey++;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    entries.append(m_entries);
    m_entries = std::move(entries);
    endInsertRows();
}

bool TriageModel::raise(const ChatAlert &alert, qint64 nowMs)
{
    TriageEntry entry = triageEntry(alert, nowMs);
    entry.epoch = m_epoch;
    const int row = m_alertKeys.contains(alert.id) ? rowOf(m_alertKeys.value(alert.id)) : -1;
    const bool isNew = !entry.isOver && !m_alertKeys.contains(alert.id);
    if (row >= 0) {
        TriageEntry &known = m_entries[row];
        known.text = entry.text;
        known.isOver = entry.isOver;
        tellRow(row);
        Q_EMIT changed();
    } else if (isNew) {
        flush();
        m_alertKeys.insert(alert.id, m_nextKey);
        insertAtTop({entry});
        trim();
        tell();
    }
    if (entry.isOver)
        m_alertKeys.remove(alert.id);
    return isNew;
}

void TriageModel::trim()
{
    const QList<int> rows = rowsBeyond(m_entries, limit);
    for (const int row : rows)
        m_dropped += m_entries.at(row).state == TriageState::Done ? 0 : 1;
    takeOut(rows);
}

void TriageModel::takeOut(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] - 1)
            ++to;
        beginRemoveRows({}, rows[to], rows[from]);
        m_entries.remove(rows[to], rows[from] - rows[to] + 1);
        endRemoveRows();
        from = to + 1;
    }
}

void TriageModel::finish(const QList<qint64> &keys)
{
    change(keys, TriageState::Done, 0);
}

void TriageModel::snooze(const QList<qint64> &keys, qint64 untilMs)
{
    change(keys, TriageState::Snoozed, untilMs);
}

void TriageModel::reopen(const QList<qint64> &keys)
{
    change(keys, TriageState::New, 0);
}

void TriageModel::finishChannelOf(qint64 key)
{
    if (const TriageEntry *entry = find(key))
        finish(newOfChannel(m_entries, *entry));
}

void TriageModel::change(const QList<qint64> &keys, TriageState to, qint64 untilMs)
{
    TriageSteps::Step step{to, {}};
    for (const qint64 key : keys) {
        const int row = rowOf(key);
        if (row < 0 || (m_entries.at(row).state == to && m_entries.at(row).snoozedUntil == untilMs))
            continue;
        step.before.append(m_entries.at(row));
        m_entries[row].state = to;
        m_entries[row].snoozedUntil = untilMs;
        tellRow(row);
    }
    if (step.before.isEmpty())
        return;
    m_steps.add(step);
    tell();
}

void TriageModel::undo()
{
    if (m_steps.isEmpty())
        return;
    const TriageSteps::Step step = m_steps.take();
    for (const TriageEntry &before : step.before) {
        const int row = rowOf(before.key);
        if (row < 0)
            continue; // it has left meanwhile
        m_entries[row].state = before.state;
        m_entries[row].snoozedUntil = before.snoozedUntil;
        tellRow(row);
    }
    tell();
}

void TriageModel::wake(qint64 nowMs)
{
    int woken = 0;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).state != TriageState::Snoozed || m_entries.at(row).snoozedUntil > nowMs)
            continue;
        m_entries[row].state = TriageState::New;
        m_entries[row].snoozedUntil = 0;
        m_entries[row].raisedAt = nowMs;
        if (row > woken) {
            beginMoveRows({}, row, row, {}, woken);
            m_entries.move(row, woken);
            endMoveRows();
        }
        tellRow(woken++);
    }
    if (woken > 0)
        tell();
}

void TriageModel::markDeleted(const QList<qint64> &messageIds)
{
    const QSet<qint64> ids(messageIds.cbegin(), messageIds.cend());
    bool any = false;
    flush();
    for (int row = 0; row < m_entries.size(); ++row) {
        TriageEntry &entry = m_entries[row];
        if (entry.kind != TriageKind::Message || entry.isDeleted || entry.isElsewhere ||
            !ids.contains(entry.messageId))
            continue;
        entry.isDeleted = true;
        any = true;
        tellRow(row);
    }
    if (any)
        Q_EMIT changed();
}

void TriageModel::eraseChannels(const QList<qint64> &channelIds)
{
    QList<int> rows;
    flush();
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!m_entries.at(row).isElsewhere && channelIds.contains(m_entries.at(row).channelId))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    takeOut(rows);
    m_steps.clear(); // they hold what was said
    tell();
}

void TriageModel::restore(const TriageEntries &entries)
{
    beginResetModel();
    m_tick.stop();
    m_pending.clear();
    m_seen.clear();
    m_alertKeys.clear();
    m_steps.clear();
    m_epoch.clear();
    m_dropped = 0;
    m_entries = entries.first(std::min<qsizetype>(entries.size(), limit));
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) {
        TriageEntry &entry = m_entries[i];
        entry.key = m_nextKey++;
        if (entry.kind == TriageKind::Message)
            m_seen.meet(entry.messageId, entry.sentAt);
    }
    endResetModel();
    tell();
}

const TriageEntry *TriageModel::find(qint64 key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_entries.at(row);
}

int TriageModel::rowOf(qint64 key) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [key](const TriageEntry &candidate) { return candidate.key == key; });
    return entry == m_entries.cend() ? -1 : static_cast<int>(entry - m_entries.cbegin());
}

void TriageModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

void TriageModel::tell()
{
    const int count = countNew(m_entries);
    const bool isOther = count != m_newCount;
    m_newCount = count;
    Q_EMIT changed();
    if (isOther)
        Q_EMIT newCountChanged(count);
}

int TriageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TriageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    return triageCell(m_entries.at(index.row()), role);
}
