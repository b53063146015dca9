// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_model.h"

#include "mark_deleted.h"
#include "message_model.h"
#include "row_text.h"
#include "time_words.h"

#include <QDateTime>
#include <QSet>

namespace {

// Not by its id alone: in another archive that is another message's.
bool isAskedFor(const ChatMessage &message, const TimelinePosition &around)
{
    return message.id == around.id && message.sentAt == around.sentAt;
}

} // namespace

HistoryModel::HistoryModel(AskMessages ask, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(
          std::move(ask), [this](TimelineSide side) { return endPosition(side); }, nullptr)
{
    connect(&m_reader, &TimelineReader::arrived, this, &HistoryModel::onArrived);
    connect(&m_reader, &TimelineReader::edgeChanged, this, &HistoryModel::onEdgeChanged);
    connect(&m_reader, &TimelineReader::takenMeanwhile, this,
            [this](const auto &deleted, const auto &erased) {
                markDeleted(deleted);
                eraseChannels(erased);
            });
}

void HistoryModel::showAround(const TimelinePosition &position, const MessageFilter &filter)
{
    begin(filter, position);
    m_reader.read(TimelineSide::Older);
    m_reader.read(TimelineSide::Newer);
}

void HistoryModel::showNewest(const MessageFilter &filter)
{
    begin(filter, {});
    m_reader.read(TimelineSide::Older);
}

void HistoryModel::clear()
{
    begin({}, {});
    beginResetModel();
    m_unanswered = 0;
    m_begun = m_shows = false;
    endResetModel();
}

void HistoryModel::begin(const MessageFilter &filter, std::optional<TimelinePosition> around)
{
    beginResetModel();
    m_reader.begin(filter);
    m_filter = filter;
    m_around = around;
    m_rows.clear();
    m_messageCount = 0;
    m_unanswered = around ? 2 : 1;
    m_begun = m_shows = true;
    endResetModel();
    Q_EMIT begun();
}

// The message asked for belongs to the older side, so that the two sides meet without a gap.
std::optional<TimelinePosition> HistoryModel::endPosition(TimelineSide side) const
{
    const bool isOlder = side == TimelineSide::Older;
    if (!m_rows.isEmpty()) {
        const ChatMessage &end = isOlder ? m_rows.at(1).message.message : m_rows.last().message.message;
        return TimelinePosition{end.sentAt, end.id};
    }
    if (!m_around)
        return isOlder ? std::nullopt : std::optional(TimelinePosition{});
    return isOlder ? TimelinePosition{m_around->sentAt, m_around->id + 1} : *m_around;
}

void HistoryModel::onArrived(TimelineSide side, const ChatMessages &messages)
{
    const bool isFirst = m_unanswered > 0;
    m_unanswered = std::max(0, m_unanswered - 1);
    if (side == TimelineSide::Older)
        prepend(messages);
    else
        append(messages);
    // The newest are a page of the older side, beyond which nothing was when they were read.
    if (isFirst && !m_around)
        m_reader.setEnd(TimelineSide::Newer);
    if (const qsizetype excess = m_messageCount - messageLimit; excess > 0) {
        if (side == TimelineSide::Older)
            dropNewest(excess);
        else
            dropOldest(excess);
        m_reader.setMore(side == TimelineSide::Older ? TimelineSide::Newer : TimelineSide::Older);
    }
    if (isFirst)
        Q_EMIT placed();
}

void HistoryModel::onEdgeChanged(TimelineSide side)
{
    if (edge(side).state == EdgeState::Failed)
        m_unanswered = std::max(0, m_unanswered - 1);
    const bool isOver = edge(TimelineSide::Older).state == EdgeState::End &&
                        edge(TimelineSide::Newer).state == EdgeState::End;
    const bool shows = !m_rows.isEmpty() || !isOver;
    const bool isOther = shows != m_shows;
    if (isOther) {
        beginResetModel();
        m_shows = shows;
        endResetModel();
    }
    if (m_shows && !isOther) {
        const int row = side == TimelineSide::Older ? 0 : rowCount() - 1;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT edgeChanged(side);
}

void HistoryModel::prepend(const ChatMessages &messages)
{
    if (messages.isEmpty())
        return;
    const bool goesOn = !m_rows.isEmpty() && m_rows.first().day == dayOf(messages.last());
    const QList<HistoryRow> rows = historyRows(messages, {});
    // Only then the row of the day goes: a view that stands at its top has now somewhere to scroll to.
    insert(0, rows);
    if (goesOn)
        remove(rows.size(), 1);
}

void HistoryModel::append(const ChatMessages &messages)
{
    if (messages.isEmpty())
        return;
    insert(m_rows.size(),
           historyRows(messages, m_rows.isEmpty() ? QDate() : dayOf(m_rows.last().message.message)));
}

void HistoryModel::insert(qsizetype at, const QList<HistoryRow> &rows)
{
    const int first = static_cast<int>(at) + 1; // below the older edge
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(at, rows.size(), {});
    std::copy(rows.begin(), rows.end(), m_rows.begin() + at);
    m_messageCount += countMessages(rows);
    endInsertRows();
}

void HistoryModel::remove(qsizetype first, qsizetype count)
{
    if (count <= 0)
        return;
    const int row = static_cast<int>(first) + 1;
    beginRemoveRows({}, row, row + static_cast<int>(count) - 1);
    m_messageCount -= countMessages(m_rows.sliced(first, count));
    m_rows.remove(first, count);
    endRemoveRows();
}

void HistoryModel::dropOldest(qsizetype count)
{
    const qsizetype rows = rowsOfOldest(m_rows, count);
    const bool beginsDay = !m_rows.at(rows).isMessage();
    remove(0, rows);
    if (!beginsDay)
        insert(0, {HistoryRow{dayOf(m_rows.first().message.message), {}}});
}

void HistoryModel::dropNewest(qsizetype count)
{
    const qsizetype rows = rowsOfNewest(m_rows, count);
    remove(m_rows.size() - rows, rows);
}

void HistoryModel::markDeleted(const QList<qint64> &ids)
{
    m_reader.noteTaken(ids, {});
    const QSet<qint64> deleted(ids.begin(), ids.end());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const HistoryRow &row = m_rows.at(i);
        if (!row.isMessage() || isDeleted(row.message) || !deleted.contains(row.message.message.id))
            continue;
        markAsDeleted(m_rows[i].message.message, m_seesDeleted);
        const int changed = static_cast<int>(i) + 1;
        Q_EMIT dataChanged(index(changed, 0), index(changed, columnCount() - 1));
    }
}

void HistoryModel::eraseChannels(const QList<qint64> &channelIds)
{
    m_reader.noteTaken({}, channelIds);
    ChatMessages standing;
    for (const HistoryRow &row : std::as_const(m_rows)) {
        if (row.isMessage() && !channelIds.contains(row.message.message.channelId))
            standing.append(row.message.message);
    }
    if (standing.size() == m_messageCount)
        return;
    beginResetModel();
    m_rows = historyRows(standing, {});
    m_messageCount = standing.size();
    endResetModel();
}

int HistoryModel::startRow() const
{
    int last = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const HistoryRow &row = m_rows.at(i);
        if (!row.isMessage())
            continue;
        last = static_cast<int>(i) + 1;
        const ChatMessage &message = row.message.message;
        if (m_around && std::pair(message.sentAt, message.id) >= std::pair(m_around->sentAt, m_around->id))
            break;
    }
    return last;
}

bool HistoryModel::holdsAskedFor() const
{
    const int row = startRow();
    return m_around && row >= 0 && isAskedFor(*message(row), *m_around);
}

HistoryModel::RowType HistoryModel::rowType(int row) const
{
    const HistoryRow *found = at(row);
    return !found ? RowType::Edge : found->isMessage() ? RowType::Message : RowType::Day;
}

const ChatMessage *HistoryModel::message(int row) const
{
    const TimelineRow *found = timelineRow(row);
    return found ? &found->message : nullptr;
}

const TimelineRow *HistoryModel::timelineRow(int row) const
{
    const HistoryRow *found = at(row);
    return found && found->isMessage() ? &found->message : nullptr;
}

const HistoryRow *HistoryModel::at(int row) const
{
    return row >= 1 && row <= m_rows.size() ? &m_rows.at(row - 1) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shows ? 0 : static_cast<int>(m_rows.size()) + 2;
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MessageModel::ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == RowTypeRole)
        return static_cast<int>(rowType(index.row()));
    const HistoryRow *row = at(index.row());
    if (!row || !row->isMessage())
        return wordsRow(index.row(), index.column(), role);
    if (role == AskedForRole)
        return m_around && isAskedFor(row->message.message, *m_around);
    return messageCell(row->message, index.column(), role);
}

QVariant HistoryModel::wordsRow(int row, int column, int role) const
{
    const HistoryRow *day = at(row);
    const TimelineSide side = row == 0 ? TimelineSide::Older : TimelineSide::Newer;
    if (role == FailedRole)
        return !day && edge(side).state == EdgeState::Failed;
    const bool isWords = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isWords || column != MessageModel::TextColumn)
        return {};
    const QString words = day ? dayWords(day->day) : edgeWords(side, edge(side), !m_filter.isEmpty());
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? messageHead(section) : QVariant();
}
