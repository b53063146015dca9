// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_model.h"

#include "gap_rows.h"
#include "mark_deleted.h"
#include "marked_cell.h"
#include "row_text.h"

MessageModel::MessageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &MessageModel::flush);
}

// Those that are not here yet.
QList<TimelineRow> MessageModel::newRows(const ChatMessages &messages)
{
    QList<TimelineRow> rows;
    rows.reserve(messages.size());
    for (const ChatMessage &message : messages) {
        if (m_ids.contains(message.id)) {
            ++m_duplicates;
            continue;
        }
        m_ids.insert(message.id);
        rows.append(timelineRow(message));
    }
    return rows;
}

void MessageModel::append(const ChatMessages &messages)
{
    const QList<TimelineRow> rows = newRows(messages);
    m_pending += rows;
    m_pendingBytes += bytesOf(rows);
    // A tick that does not come (a modal drag of the window) must not let the queue grow without end.
    if (m_pending.size() >= heldLimit || m_pendingBytes >= byteLimit)
        flush();
    else if (!m_pending.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

void MessageModel::replace(const ChatMessages &messages)
{
    beginResetModel();
    m_tick.stop();
    m_pending.clear();
    m_pendingBytes = 0;
    m_ids.clear();
    m_rows = newRows(messages.sliced(std::max<qsizetype>(0, messages.size() - rowLimit)));
    m_bytes = bytesOf(m_rows);
    std::sort(m_rows.begin(), m_rows.end());
    endResetModel();
    trim();
}

void MessageModel::clear()
{
    replace({});
}

void MessageModel::flush()
{
    m_tick.stop();
    if (m_pending.isEmpty())
        return;
    QList<TimelineRow> rows = std::exchange(m_pending, {});
    m_pendingBytes = 0;
    std::sort(rows.begin(), rows.end());
    insertSorted(rows);
    trim();
}

// Messages nearly always belong at the end, so that this is nearly always one run.
void MessageModel::insertSorted(const QList<TimelineRow> &rows)
{
    auto from = rows.cbegin();
    while (from != rows.cend()) {
        const auto place = std::upper_bound(m_rows.cbegin(), m_rows.cend(), *from);
        const auto to =
            place == m_rows.cend()
                ? rows.cend()
                : std::find_if(from, rows.cend(), [&](const TimelineRow &row) { return *place < row; });
        insertRun(place - m_rows.cbegin(), QList<TimelineRow>(from, to));
        from = to;
    }
}

void MessageModel::insertRun(qsizetype at, const QList<TimelineRow> &run)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + run.size() - 1));
    if (at == m_rows.size()) {
        m_rows.append(run);
    } else {
        m_rows.insert(at, run.size(), {});
        std::copy(run.begin(), run.end(), m_rows.begin() + at);
    }
    m_bytes += bytesOf(run);
    endInsertRows();
}

void MessageModel::removeRun(qsizetype first, qsizetype count)
{
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
    for (qsizetype i = first; i < first + count; ++i) {
        m_bytes -= bytesOf(m_rows.at(i));
        if (!m_rows.at(i).missing)
            m_ids.remove(m_rows.at(i).message.id);
    }
    m_rows.remove(first, count);
    endRemoveRows();
}

void MessageModel::trim()
{
    const qsizetype excess = oldestBeyond(m_rows, limit(), m_bytes - byteLimit);
    if (excess == 0)
        return;
    m_trimmed += excess;
    removeRun(0, excess);
}

void MessageModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    trim();
}

void MessageModel::emitChanged(qsizetype first, qsizetype last)
{
    Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), ColumnCount - 1));
}

void MessageModel::markDeleted(const QList<qint64> &ids)
{
    flush();
    const QSet<qint64> wanted(ids.begin(), ids.end());
    if (!wanted.intersects(m_ids))
        return;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).missing || isDeleted(m_rows.at(i)) || !wanted.contains(m_rows.at(i).message.id))
            continue;
        m_bytes -= bytesOf(m_rows.at(i));
        markAsDeleted(m_rows[i].message, m_seesDeleted);
        m_bytes += bytesOf(m_rows.at(i));
        first = first < 0 ? i : first;
        last = i;
    }
    if (first >= 0)
        emitChanged(first, last);
}

void MessageModel::eraseChannels(const QList<qint64> &channelIds)
{
    flush();
    const auto isErased = [&](qsizetype i) {
        return !m_rows.at(i).missing && channelIds.contains(m_rows.at(i).message.channelId);
    };
    qsizetype end = m_rows.size();
    while (end > 0) {
        qsizetype first = end;
        while (first > 0 && isErased(first - 1))
            --first;
        if (first < end)
            removeRun(first, end - first);
        end = first - 1;
    }
}

qint64 MessageModel::appendMissing(MissingStretch missing)
{
    flush();
    const qint64 sentAt = m_rows.isEmpty() ? missing.from : m_rows.constLast().message.sentAt;
    const qint64 id = m_rows.isEmpty() ? missing.after : m_rows.constLast().message.id;
    return insertMissing(std::move(missing), sentAt, id);
}

qint64 MessageModel::prependMissing(MissingStretch missing)
{
    flush();
    const qint64 sentAt = m_rows.isEmpty() ? missing.to : m_rows.constFirst().message.sentAt;
    const qint64 id = m_rows.isEmpty() ? missing.upTo : m_rows.constFirst().message.id - 1;
    return insertMissing(std::move(missing), sentAt, id);
}

qint64 MessageModel::insertMissing(MissingStretch missing, qint64 sentAt, qint64 id)
{
    if (missing.number == 0)
        missing.number = ++m_lastNumber;
    insertSorted({timelineRow(missing, sentAt, id)});
    trim();
    return missing.number;
}

const MissingStretch *MessageModel::missing(qint64 number) const
{
    const qsizetype row = rowOfMissing(m_rows, number);
    return row < 0 ? nullptr : m_rows.at(row).missing.get();
}

void MessageModel::changeMissing(const MissingStretch &missing)
{
    const qsizetype row = rowOfMissing(m_rows, missing.number);
    if (row < 0)
        return;
    m_bytes -= bytesOf(m_rows.at(row));
    m_rows[row].missing = std::make_shared<const MissingStretch>(missing);
    m_bytes += bytesOf(m_rows.at(row));
    emitChanged(row, row);
    trim();
}

void MessageModel::fillMissing(qint64 number, const ChatMessages &messages, std::optional<qint64> nextAfter)
{
    const qsizetype row = rowOfMissing(m_rows, number);
    if (row < 0)
        return;
    MissingStretch rest = *m_rows.at(row).missing;
    qint64 sentAt = m_rows.at(row).message.sentAt;
    for (const ChatMessage &message : messages)
        sentAt = std::max(sentAt, message.sentAt);
    removeRun(row, 1);
    flush();
    QList<TimelineRow> rows = newRows(messages);
    std::sort(rows.begin(), rows.end());
    insertSorted(rows);
    if (nextAfter && *nextAfter < rest.upTo) {
        rest.after = *nextAfter;
        rest.count = rest.count < 0 ? rest.count : std::max<qint64>(1, rest.count - messages.size());
        rest.loading = MissingStretch::Loading::No;
        rest.problem.clear();
        insertMissing(rest, sentAt, *nextAfter);
    }
    trim();
}

void MessageModel::applyGaps(const QList<GapRow> &gaps)
{
    flush();
    for (const GapRow &row : gaps)
        applyGap(row.gap);
}

void MessageModel::applyGap(const Gap &gap)
{
    const qsizetype known = rowOfGap(m_rows, gap);
    if (known >= 0) {
        const auto changed = withGap(*m_rows.at(known).missing, gap);
        if (changed.channels.isEmpty())
            removeRun(known, 1);
        else
            changeMissing(changed);
        return;
    }
    const bool isOver = gap.to != 0;
    // What lies before the list is not missed in it.
    const bool isBefore = isOver && !m_rows.isEmpty() && gap.to < m_rows.constFirst().message.sentAt;
    if ((isOver && gap.filled) || isBefore)
        return;
    insertMissing(withGap({}, gap), gap.from, gapRowId);
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const TimelineRow &row = m_rows.at(index.row());
    const HighlightMark *mark = m_marks && !row.missing ? m_marks->find(row.message) : nullptr;
    return mark ? markedCell(row, *mark, index.column(), role) : messageCell(row, index.column(), role);
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return messageHead(section);
}
