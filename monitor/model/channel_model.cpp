// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_model.h"

#include "base/time_text.h"
#include "channel_cell.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rateWindowMs = 60'000;

qint64 minuteNow()
{
    return utcNowMs() / 60'000;
}

} // namespace

ChannelModel::ChannelModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_minute(minuteNow())
{
    m_clock.start();
    m_tick.setSingleShot(true);
    m_tick.setInterval(tick);
    m_expiry.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ChannelModel::flush);
    connect(&m_expiry, &QTimer::timeout, this, &ChannelModel::expire);
    m_expiry.start();
}

void ChannelModel::apply(const QList<FeedChannelCount> &channels)
{
    for (FeedChannelCount channel : channels) {
        channel.perMinute.clear(); // see setHistory()
        if (channel.source.size() + channel.name.size() <= nameLimit)
            m_pending.insert(channel.id, channel);
        else
            hide(channel.id);
    }
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
    m_chatters.clear();
    m_chattersChanged.clear();
    endResetModel();
    apply(channels);
    flush();
}

void ChannelModel::forget(const QList<qint64> &ids)
{
    flush();
    const QSet<qint64> gone(ids.begin(), ids.end());
    m_hidden.subtract(gone);
    for (const qint64 id : gone)
        m_chatters.forget(id);
    const auto isGone = [&](qsizetype i) { return gone.contains(m_rows.at(i).channel.id); };
    for (qsizetype end = m_rows.size(); end > 0; --end) {
        qsizetype first = end;
        while (first > 0 && isGone(first - 1))
            --first;
        if (first == end)
            continue;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.remove(first, end - first);
        reindex();
        endRemoveRows();
        end = first + 1;
    }
}

void ChannelModel::reindex()
{
    m_index.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_index.insert(m_rows.at(i).channel.id, i);
}

void ChannelModel::flush()
{
    m_tick.stop();
    m_minute = minuteNow();
    QList<int> changed;
    QList<FeedChannelCount> added;
    for (const FeedChannelCount &channel : std::as_const(m_pending)) {
        const auto known = m_index.constFind(channel.id);
        if (known == m_index.cend()) {
            added.append(channel);
            continue;
        }
        update(m_rows[*known], channel);
        changed.append(*known);
    }
    m_pending.clear();
    takeChatters(changed);
    announce(std::move(changed));
    // A hash has no order; the rows' own should not differ from run to run.
    std::sort(added.begin(), added.end(),
              [](const FeedChannelCount &a, const FeedChannelCount &b) { return a.id < b.id; });
    addRows(added);
}

void ChannelModel::update(ChannelTableRow &row, const FeedChannelCount &channel)
{
    row.history.countUpTo(m_minute, channel.count);
    const FeedChannelCount before = std::exchange(row.channel, channel);
    row.toldAt = m_clock.elapsed();
    if (before.name != channel.name || before.source != channel.source) {
        ChannelTableRow renamed = makeRow(channel);
        renamed.history = row.history;
        renamed.chatters = row.chatters;
        row = renamed;
    }
}

void ChannelModel::addRows(const QList<FeedChannelCount> &added)
{
    const qsizetype fits = std::min(added.size(), rowLimit - m_rows.size());
    for (const FeedChannelCount &channel : added.sliced(fits))
        hide(channel.id);
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

ChannelTableRow ChannelModel::makeRow(const FeedChannelCount &channel) const
{
    ChannelTableRow row;
    row.channel = channel;
    row.name = u'#' + QString::fromUtf8(channel.name).simplified();
    row.source = QString::fromUtf8(channel.source).simplified();
    row.toldAt = m_clock.elapsed();
    row.history.countUpTo(m_minute, channel.count);
    row.chatters = m_chatters.count(channel.id);
    row.highlights = m_unread.value(channel.id);
    row.isPinned = m_pinned.contains({row.source, QString::fromUtf8(channel.name)});
    return row;
}

void ChannelModel::setHistory(const QList<FeedChannelCount> &channels)
{
    flush();
    QList<int> changed;
    for (const FeedChannelCount &channel : channels) {
        const auto known = m_index.constFind(channel.id);
        if (known == m_index.cend())
            continue;
        m_rows[*known].history.seed(channel.perMinute, m_minute, channel.count);
        changed.append(*known);
    }
    announce(std::move(changed));
}

void ChannelModel::noteReconnected()
{
    flush();
    for (ChannelTableRow &row : m_rows)
        row.history.loseCount();
}

void ChannelModel::noteArrived(const ChatMessages &messages)
{
    m_chatters.add(messages, m_minute, m_chattersChanged);
    if (!m_chattersChanged.isEmpty() && !m_tick.isActive())
        m_tick.start();
}

void ChannelModel::takeChatters(QList<int> &changed)
{
    for (const qint64 id : std::as_const(m_chattersChanged)) {
        const auto known = m_index.constFind(id);
        if (known == m_index.cend())
            continue;
        m_rows[*known].chatters = m_chatters.count(id);
        changed.append(*known);
    }
    m_chattersChanged.clear();
}

void ChannelModel::setHighlights(const QHash<qint64, int> &unread)
{
    m_unread = unread;
    QList<int> changed;
    for (int i = 0; i < m_rows.size(); ++i) {
        ChannelTableRow &row = m_rows[i];
        if (std::exchange(row.highlights, unread.value(row.channel.id)) != row.highlights)
            changed.append(i);
    }
    announce(std::move(changed));
}

void ChannelModel::setPinned(const QSet<Place> &places)
{
    m_pinned = places;
    QList<int> changed;
    for (int i = 0; i < m_rows.size(); ++i) {
        ChannelTableRow &row = m_rows[i];
        const bool isPinned = places.contains({row.source, QString::fromUtf8(row.channel.name)});
        if (std::exchange(row.isPinned, isPinned) != isPinned)
            changed.append(i);
    }
    announce(std::move(changed));
}

void ChannelModel::announce(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        Q_EMIT dataChanged(index(rows[from], 0), index(rows[to], ChannelTableRow::ColumnCount - 1));
        from = to + 1;
    }
}

void ChannelModel::expire()
{
    QList<int> changed;
    const qint64 minute = minuteNow();
    if (std::exchange(m_minute, minute) != minute) {
        m_chatters.expire(minute, m_chattersChanged);
        takeChatters(changed);
        // Every sparkline moves on.
        if (!m_rows.isEmpty()) {
            const int last = static_cast<int>(m_rows.size()) - 1;
            Q_EMIT dataChanged(index(0, ChannelTableRow::TrendColumn),
                               index(last, ChannelTableRow::UsualColumn));
        }
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        ChannelTableRow &row = m_rows[i];
        if (row.channel.rate > 0 && m_clock.elapsed() - row.toldAt >= rateWindowMs) {
            row.channel.rate = 0;
            changed.append(i);
        }
    }
    announce(std::move(changed));
}

int ChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ChannelTableRow::ColumnCount;
}

QVariant ChannelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    return channelCell(m_rows.at(index.row()), index.column(), role, m_minute);
}

QVariant ChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? channelHead(section, role) : QVariant();
}
