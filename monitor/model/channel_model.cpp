// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_model.h"

#include "message_row.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rateWindowMs = 60'000;
constexpr qsizetype hiddenLimit = 10 * ChannelModel::rowLimit;

QString lastMessageText(qint64 utcMs)
{
    if (utcMs == 0)
        return u"–"_s;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    return time.date() == QDate::currentDate() ? time.toString(u"HH:mm:ss")
                                               : QLocale().toString(time.date(), u"d MMM");
}

} // namespace

ChannelModel::ChannelModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_clock.start();
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    m_expiry.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ChannelModel::flush);
    connect(&m_expiry, &QTimer::timeout, this, &ChannelModel::expireRates);
    m_expiry.start();
}

void ChannelModel::apply(const QList<FeedChannelCount> &channels)
{
    for (const FeedChannelCount &channel : channels)
        m_pending.insert(channel.id, channel);
    if (m_pending.size() > hiddenLimit)
        flush();
    else if (!m_pending.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

void ChannelModel::replace(const QList<FeedChannelCount> &channels)
{
    beginResetModel();
    m_tick.stop();
    m_pending.clear();
    m_rows.clear();
    m_index.clear();
    m_hidden.clear();
    endResetModel();
    apply(channels);
    flush();
}

void ChannelModel::clear()
{
    replace({});
}

void ChannelModel::flush()
{
    m_tick.stop();
    QList<int> changed;
    QList<FeedChannelCount> added;
    for (const FeedChannelCount &channel : std::as_const(m_pending)) {
        const auto known = m_index.constFind(channel.id);
        if (known == m_index.cend()) {
            added.append(channel);
            continue;
        }
        m_rows[*known] = makeRow(channel);
        changed.append(*known);
    }
    m_pending.clear();
    announce(std::move(changed));
    // A hash has no order; the rows' own should not differ from run to run.
    std::sort(added.begin(), added.end(),
              [](const FeedChannelCount &a, const FeedChannelCount &b) { return a.id < b.id; });
    addRows(added);
}

void ChannelModel::addRows(const QList<FeedChannelCount> &added)
{
    const qsizetype fits = std::min(added.size(), rowLimit - m_rows.size());
    for (const FeedChannelCount &channel : added.sliced(fits)) {
        if (m_hidden.size() < hiddenLimit)
            m_hidden.insert(channel.id);
    }
    if (fits == 0)
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fits) - 1);
    for (const FeedChannelCount &channel : added.first(fits)) {
        m_index.insert(channel.id, static_cast<int>(m_rows.size()));
        m_rows.append(makeRow(channel));
    }
    endInsertRows();
}

void ChannelModel::announce(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        Q_EMIT dataChanged(index(rows[from], 0), index(rows[to], ColumnCount - 1));
        from = to + 1;
    }
}

void ChannelModel::expireRates()
{
    QList<int> changed;
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.channel.rate > 0 && m_clock.elapsed() - row.toldAt >= rateWindowMs) {
            row.channel.rate = 0;
            changed.append(i);
        }
    }
    announce(std::move(changed));
}

ChannelModel::Row ChannelModel::makeRow(const FeedChannelCount &channel) const
{
    return {channel, u'#' + QString::fromUtf8(channel.name).simplified(),
            QString::fromUtf8(channel.source).simplified(), m_clock.elapsed()};
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return row.channel.id;
    case Qt::TextAlignmentRole:
        if (index.column() >= CountColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole:
        if (index.column() == LastColumn && row.channel.lastMessageAt != 0)
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.channel.lastMessageAt),
                                      QLocale::LongFormat);
        if (index.column() <= SourceColumn)
            return plainToolTip(row.name + u'\n' + row.source);
        return {};
    default:
        return {};
    }
}

QVariant ChannelModel::displayText(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case SourceColumn:
        return row.source;
    case CountColumn:
        return QLocale().toString(row.channel.count);
    case RateColumn:
        return QLocale().toString(row.channel.rate);
    case LastColumn:
        return lastMessageText(row.channel.lastMessageAt);
    default:
        return {};
    }
}

QVariant ChannelModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case SourceColumn:
        return row.source;
    case CountColumn:
        return row.channel.count;
    case RateColumn:
        return row.channel.rate;
    case LastColumn:
        return row.channel.lastMessageAt;
    default:
        return {};
    }
}

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= CountColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RateColumn)
        return tr("Messages in the last 60 seconds");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Channel");
    case SourceColumn:
        return tr("Source");
    case CountColumn:
        return tr("Messages");
    case RateColumn:
        return tr("per min");
    case LastColumn:
        return tr("Last");
    default:
        return {};
    }
}
