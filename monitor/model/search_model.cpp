// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_model.h"

#include "mark_deleted.h"
#include "message_model.h"
#include "row_text.h"
#include "time_words.h"

#include <QSet>

SearchModel::SearchModel(AskMessages ask, QObject *parent)
    : QAbstractTableModel(parent)
    , m_question(std::move(ask), nullptr)
{
    connect(&m_question, &MessagesQuestion::takenMeanwhile, this,
            [this](const QList<qint64> &deleted, const QList<qint64> &erased) {
                if (!deleted.isEmpty())
                    markDeleted(deleted);
                if (!erased.isEmpty())
                    eraseChannels(erased);
            });
}

void SearchModel::search(const MessageFilter &filter)
{
    reset();
    m_filter = filter;
    m_words = SearchWords(QString::fromUtf8(filter.text));
    m_clock.start();
    enter(State::Searching);
    ask();
}

void SearchModel::searchOn()
{
    if (m_state != State::Found || !m_next || isFull())
        return;
    enter(State::Continuing);
    ask();
}

void SearchModel::cancel()
{
    if (!isUnderWay())
        return;
    m_question.abort();
    enter(m_state == State::Continuing ? State::Found : State::Cancelled);
}

void SearchModel::clear()
{
    reset();
    m_filter = {};
    enter(State::Idle);
}

void SearchModel::reset()
{
    m_question.abort();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_matches = {};
    m_next.reset();
    m_problem.reset();
    m_elapsedMs = 0;
}

void SearchModel::ask()
{
    m_problem.reset();
    MessagesRequest request;
    request.filter = m_filter;
    request.limit = pageSize;
    if (m_next) {
        request.part = MessagesRequest::Part::Before;
        request.position = *m_next;
    }
    m_question.ask(request, [this](const auto &answer) { take(answer); });
}

void SearchModel::take(const ArchiveAnswer<MessagesAnswer> &answer)
{
    const bool isFirst = m_state == State::Searching;
    if (!answer) {
        m_problem = answer.error();
        enter(isFirst ? State::Failed : State::Found);
        return;
    }
    if (isFirst) {
        m_matches = answer->matches;
        m_elapsedMs = m_clock.elapsed();
    }
    QList<Row> rows;
    const qsizetype room = std::min<qsizetype>(rowLimit - m_rows.size(), pageSize);
    for (const ChatMessage &message : answer->messages.first(std::min(answer->messages.size(), room))) {
        // A server that goes on with what it has told already would do so for ever.
        const bool isOlder = m_rows.isEmpty() || isNewer(m_rows.last().message.message, message);
        if (isOlder && (rows.isEmpty() || isNewer(rows.last().message.message, message)))
            rows.append(makeRow(message));
    }
    m_next = rows.isEmpty() ? std::nullopt : answer->next;
    if (!rows.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    enter(State::Found);
}

SearchModel::Row SearchModel::makeRow(const ChatMessage &message) const
{
    const TimelineRow row = ::timelineRow(message);
    return {row, m_words.rangesIn(rowText(row).plain())};
}

void SearchModel::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void SearchModel::again()
{
    if (m_state == State::Found)
        search(m_filter);
}

void SearchModel::markDeleted(const QList<qint64> &ids)
{
    m_question.noteTaken(ids, {});
    const QSet<qint64> deleted(ids.begin(), ids.end());
    for (int row = 0; row < rowCount(); ++row) {
        ChatMessage changed = message(row);
        if (changed.deletedAt != 0 || !deleted.contains(changed.id))
            continue;
        markAsDeleted(changed, m_seesDeleted);
        m_rows[row] = makeRow(changed);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void SearchModel::eraseChannels(const QList<qint64> &channelIds)
{
    m_question.noteTaken({}, channelIds);
    beginResetModel();
    m_rows.removeIf([&](const Row &row) { return channelIds.contains(row.message.message.channelId); });
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : MessageModel::ColumnCount;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == FoundRole)
        return QVariant::fromValue(row.found);
    if (role == Qt::DisplayRole && index.column() == MessageModel::TimeColumn)
        return stampWords(row.message.message.sentAt);
    return messageCell(row.message, index.column(), role);
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? messageHead(section) : QVariant();
}
