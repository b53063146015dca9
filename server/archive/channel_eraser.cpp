// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_eraser.h"

#include "base/time_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// A channel is kept without the '#' that IRC writes before it.
Utf8 bareName(const Utf8 &channel)
{
    return channel.startsWith('#') ? channel.sliced(1) : channel;
}

// `shown`: the channel's name as its messages have it.
QByteArray keyOf(const Utf8 &source, const Utf8 &shown)
{
    return source + '\0' + QString::fromUtf8(shown).toLower().toUtf8();
}

} // namespace

Outcome ChannelEraser::run(const QString &statement, const SqlValues &values)
{
    const auto done = m_connection.run(statement, values);
    return done ? Outcome() : tl::unexpected(done.error());
}

Outcome ChannelEraser::load()
{
    auto rows = m_connection.run(u"write/erased_channels"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    m_erased.clear();
    while (rows->next())
        m_erased.insert(keyOf(rows->text(0), bareName(rows->text(1))));
    return {};
}

bool ChannelEraser::isErased(const Utf8 &source, const Utf8 &shown) const
{
    return !m_erased.isEmpty() && m_erased.contains(keyOf(source, shown));
}

Expected<ChannelEraser::Slice> ChannelEraser::eraseMore(ArchiveTotals &totals)
{
    Slice slice;
    {
        auto rows = m_connection.run(u"write/next_erasing"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return slice;
        slice.isLeft = true;
        slice.source = rows->text(0);
        slice.channel = rows->text(1);
    }
    const auto target = find(slice.source, slice.channel);
    if (!target)
        return tl::unexpected(target.error());
    if (*target) {
        slice.channelId = (*target)->id;
        const auto erased = eraseRows(**target, totals);
        if (!erased)
            return tl::unexpected(erased.error());
        if (*erased == sliceRows)
            return slice;
        const auto untagged = m_connection.run(u"write/delete_tag_sets"_s, {(*target)->id, sliceRows});
        if (!untagged)
            return tl::unexpected(untagged.error());
        if (untagged->affected() == sliceRows)
            return slice;
        if (const Outcome gone = eraseChannel(**target, totals); !gone)
            return tl::unexpected(gone.error());
        const auto another = find(slice.source, slice.channel);
        if (!another)
            return tl::unexpected(another.error());
        // Under one name there may be several: one that was imported, a room that was given to somebody else.
        if (*another) {
            slice.isDone = true;
            return slice;
        }
    }
    // Also where nothing was ever said: a channel that could not be joined has gaps and no messages.
    const SqlValue identity = *target ? sqlValue((*target)->identity) : SqlValue();
    auto gaps = eraseGaps(slice.source, slice.channel, identity);
    if (!gaps)
        return tl::unexpected(gaps.error());
    slice.gapIds = std::move(*gaps);
    slice.isDone = true;
    const Outcome saved = run(u"write/save_listening"_s,
                              {sqlValue(slice.source), sqlValue(slice.channel), u"erased"_s, utcNowMs()});
    return saved ? Expected<Slice>(slice) : tl::unexpected(saved.error());
}

Expected<std::optional<ChannelEraser::Target>> ChannelEraser::find(const Utf8 &source, const Utf8 &channel)
{
    const QString identity = QString::fromUtf8(channel).toLower();
    auto rows = m_connection.run(u"write/find_named_channel"_s,
                                 {sqlValue(source), identity, sqlValue(bareName(channel))});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return std::optional<Target>();
    return std::optional(Target{rows->integer(0), rows->integer(1), rows->text(2)});
}

Expected<int> ChannelEraser::eraseRows(const Target &target, ArchiveTotals &totals)
{
    // What the search index must be told of a message, to forget it.
    struct Indexed
    {
        qint64 id = 0;
        Utf8 text;
        Utf8 who;
    };
    QList<Indexed> messages;
    QHash<qint64, qint64> perUser;
    {
        auto rows = m_connection.run(u"write/oldest_of_channel"_s, {target.id, sliceRows});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            messages.append({rows->integer(0), rows->text(2), rows->text(3)});
            ++perUser[rows->integer(1)];
        }
    }
    for (const Indexed &one : std::as_const(messages)) {
        if (const Outcome done =
                run(u"write/unindex_text"_s, {one.id, sqlValue(one.text), sqlValue(one.who)});
            !done)
            return tl::unexpected(done.error());
        if (const Outcome done = run(u"write/delete_message"_s, {one.id}); !done)
            return tl::unexpected(done.error());
    }
    for (auto it = perUser.cbegin(); it != perUser.cend(); ++it) {
        if (const Outcome done = run(u"write/uncount_user"_s, {it.value(), it.key()}); !done)
            return tl::unexpected(done.error());
        if (const Outcome done = run(u"write/uncount_channel_user"_s, {it.key(), target.id, it.value()});
            !done)
            return tl::unexpected(done.error());
    }
    if (const Outcome done = run(u"write/uncount_channel"_s, {messages.size(), target.id}); !done)
        return tl::unexpected(done.error());
    totals.messages -= messages.size();
    return static_cast<int>(messages.size());
}

Expected<QList<qint64>> ChannelEraser::eraseGaps(const Utf8 &source, const Utf8 &channel,
                                                 const SqlValue &identity)
{
    auto rows =
        m_connection.run(u"write/delete_gaps"_s, {sqlValue(source), sqlValue(bareName(channel)), identity});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->integer(0));
    const Outcome ended = rows->outcome();
    return ended ? Expected<QList<qint64>>(ids) : tl::unexpected(ended.error());
}

Outcome ChannelEraser::eraseChannel(const Target &target, ArchiveTotals &totals)
{
    const std::pair<QString, SqlValues> steps[] = {
        {u"write/keep_ids"_s, {}},
        {u"write/delete_minutes"_s, {target.id}},
        {u"write/delete_moderation"_s, {target.id}},
        {u"write/delete_channel"_s, {target.id}},
    };
    for (const auto &[statement, values] : steps) {
        if (Outcome done = run(statement, values); !done)
            return done;
    }
    --totals.channels;
    const auto silent = m_connection.run(u"write/delete_silent_users"_s, {target.sourceId});
    if (!silent)
        return tl::unexpected(silent.error());
    totals.users -= silent->affected();
    return {};
}
