// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_model.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

MessageModel::MessageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &MessageModel::flush);
}

void MessageModel::append(const ChatMessages &messages)
{
    for (const ChatMessage &message : messages) {
        if (m_ids.contains(message.id)) {
            ++m_duplicates;
            continue;
        }
        m_ids.insert(message.id);
        m_pending.append(toRow(message));
    }
    // A tick that does not come (a modal drag of the window) must not let the queue grow without end.
    if (m_pending.size() >= heldLimit)
        flush();
    else if (!m_pending.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

void MessageModel::replace(const ChatMessages &messages)
{
    beginResetModel();
    m_tick.stop();
    m_pending.clear();
    m_rows.clear();
    m_ids.clear();
    const qsizetype first = std::max<qsizetype>(0, messages.size() - rowLimit);
    for (const ChatMessage &message : messages.sliced(first)) {
        if (m_ids.contains(message.id)) {
            ++m_duplicates;
            continue;
        }
        m_ids.insert(message.id);
        m_rows.append(toRow(message));
    }
    std::sort(m_rows.begin(), m_rows.end());
    endResetModel();
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
    QList<MessageRow> rows = std::exchange(m_pending, {});
    std::sort(rows.begin(), rows.end());
    insertSorted(rows);
    trim();
}

// Messages nearly always belong at the end, so that this is nearly always one run.
void MessageModel::insertSorted(const QList<MessageRow> &rows)
{
    auto from = rows.cbegin();
    while (from != rows.cend()) {
        const auto place = std::upper_bound(m_rows.cbegin(), m_rows.cend(), *from);
        const auto to =
            place == m_rows.cend()
                ? rows.cend()
                : std::find_if(from, rows.cend(), [&](const MessageRow &row) { return *place < row; });
        insertRun(place - m_rows.cbegin(), QList<MessageRow>(from, to));
        from = to;
    }
}

void MessageModel::insertRun(qsizetype at, const QList<MessageRow> &run)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + run.size() - 1));
    if (at == m_rows.size()) {
        m_rows.append(run);
    } else {
        m_rows.insert(at, run.size(), {});
        std::copy(run.begin(), run.end(), m_rows.begin() + at);
    }
    endInsertRows();
}

void MessageModel::trim()
{
    const qsizetype excess = m_rows.size() - limit();
    if (excess <= 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(excess - 1));
    for (qsizetype i = 0; i < excess; ++i)
        m_ids.remove(m_rows.at(i).id);
    m_rows.remove(0, excess);
    m_trimmed += excess;
    endRemoveRows();
}

void MessageModel::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    trim();
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
    const MessageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TimeColumn ? toolTip(row, TimeColumn) : displayText(row, index.column());
    case Qt::FontRole:
        if (isEmphasised(row, index.column())) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case IdRole:
        return row.id;
    case UserRole:
        return row.user;
    case KindRole:
        return static_cast<int>(row.kind);
    case SentAtRole:
        return row.sentAt;
    default:
        return {};
    }
}

QString MessageModel::displayText(const MessageRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return row.time;
    case ChannelColumn:
        return u'#' + row.channel;
    case NameColumn:
        return row.name;
    case TextColumn:
        return row.text;
    default:
        return {};
    }
}

QString MessageModel::toolTip(const MessageRow &row, int column) const
{
    switch (column) {
    case TimeColumn: {
        const QDateTime sent = QDateTime::fromMSecsSinceEpoch(row.sentAt);
        return QLocale().toString(sent.date(), QLocale::LongFormat) + u' ' + sent.toString(u"HH:mm:ss.zzz") +
               u' ' + sent.timeZoneAbbreviation();
    }
    case ChannelColumn:
        return plainToolTip(u'#' + row.channel + u'\n' + row.source);
    case NameColumn:
        return plainToolTip(row.name == row.user ? row.name : row.name + " ("_L1 + row.user + u')');
    case TextColumn:
        return plainToolTip(row.text);
    default:
        return {};
    }
}

bool MessageModel::isEmphasised(const MessageRow &row, int column) const
{
    return column == TextColumn && row.kind != MessageKind::Message;
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ChannelColumn:
        return tr("Channel");
    case NameColumn:
        return tr("Name");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}
