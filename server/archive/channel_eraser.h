// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/batch.h"
#include "sql_connection.h"

#include <QSet>

#include <optional>

// Deletes the history of channels whose state in `listening` is 'erasing': messages, search index, minutes,
// moderation, gaps, and users who have said nothing else. In slices, so that no transaction is long; what is
// done is in the archive, and goes on after a restart. What still comes for such a channel (from a queue,
// from the spool) is not wanted. Within transactions of the writer, on its thread.
class ChannelEraser final
{
public:
    static constexpr int sliceRows = 1'000;

    explicit ChannelEraser(SqlConnection &connection)
        : m_connection(connection)
    {}
    Q_DISABLE_COPY_MOVE(ChannelEraser)

    // Reads which channels are erased. After a rollback and after every change of `listening`.
    Outcome load();

    // Whether events of this channel, whose name is `shown` in them, are to be dropped.
    bool isErased(const Utf8 &source, const Utf8 &shown) const;

    struct Slice
    {
        bool isLeft = false; // there was something to do
        bool isDone = false; // and with it this channel is gone
        Utf8 source;
        Utf8 channel; // as in `listening`
        qint64 channelId = 0;
        QList<qint64> gapIds; // of the gaps that went with it
    };

    // Deletes up to sliceRows messages of the channel that has waited longest, and takes them off the totals.
    Expected<Slice> eraseMore(ArchiveTotals &totals);

private:
    struct Target
    {
        qint64 id = 0;
        qint64 sourceId = 0;
        Utf8 identity;
    };

    Expected<std::optional<Target>> find(const Utf8 &source, const Utf8 &channel);
    Expected<int> eraseRows(const Target &target, ArchiveTotals &totals);
    Expected<QList<qint64>> eraseGaps(const Utf8 &source, const Utf8 &channel, const SqlValue &identity);
    Outcome eraseChannel(const Target &target, ArchiveTotals &totals);
    Outcome run(const QString &statement, const SqlValues &values);

    SqlConnection &m_connection;
    QSet<QByteArray> m_erased; // source + NUL + the channel's name as shown, in lower case
};
