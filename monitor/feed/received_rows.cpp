// SPDX-License-Identifier: GPL-3.0-or-later
#include "received_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

// The class only gives the strings their context.
struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(ReceivedRows)
};

qsizetype sizeOf(const ChatMessage &message)
{
    return contentBytes(message) - static_cast<qsizetype>(sizeof(ChatMessage));
}

qsizetype sizeOf(const FeedChannelCount &channel)
{
    return channel.source.size() + channel.name.size() +
           channel.perMinute.size() * static_cast<qsizetype>(sizeof(qint64));
}

qsizetype sizeOf(const GapRow &row)
{
    return row.gap.source.size() + row.gap.channel.size() + row.gap.reason.size();
}

qsizetype sizeOf(const UserRow &user)
{
    return user.count.source.size() + user.count.login.size() + user.count.displayName.size();
}

qsizetype sizeOf(const UserChannelActivity &activity)
{
    return activity.source.size() + activity.channel.size();
}

qsizetype sizeOf(const UserName &name)
{
    return name.login.size() + name.displayName.size();
}

qsizetype sizeOf(const Utf8 &name)
{
    return name.size();
}

template <class Row>
bool allFit(const QList<Row> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [](const Row &row) { return sizeOf(row) <= largestRow; });
}

Outcome outcome(bool fit)
{
    if (fit)
        return {};
    return failure(ErrorCode::TooLarge, RowWords::tr("The server sent more than %1 in one message or name.")
                                            .arg(QLocale().formattedDataSize(largestRow, 0)));
}

} // namespace

Outcome checkRows(const FeedUpdate &update)
{
    return outcome(allFit(update.messages) && allFit(update.channels.rows) && allFit(update.gaps));
}

Outcome checkRows(const ChatMessages &messages)
{
    return outcome(allFit(messages));
}

Outcome checkRows(const QList<FeedChannelCount> &channels)
{
    return outcome(allFit(channels));
}

Outcome checkRows(const UserAnswer &user)
{
    return outcome(sizeOf(user.profile.user) <= largestRow && allFit(user.profile.channels) &&
                   allFit(user.profile.names) && allFit(user.elsewhere));
}
