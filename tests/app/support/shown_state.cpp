// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_state.h"

#include "latest_messages.h"

using namespace Qt::StringLiterals;

namespace {

// The state beside what the archive says.
struct Comparison
{
    const ShownState &state;
    ArchiveReader &archive;
    const FeedQuery &query;

    ChatMessages allMessages() const;
    QString messages() const;
    QString home() const;
    QString channelTable() const;
    QString userTable() const;
    QString channelProfile() const;
    QString userProfile() const;
};

template <class T>
T ask(QFuture<Expected<T>> answer)
{
    auto result = answer.result();
    return result ? *result : T();
}

QString list(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u' ');
}

QString orderDifference(const QList<qint64> &shown, const QList<qint64> &stored)
{
    return shown == stored ? QString() : u"the order is %1 and not %2"_s.arg(list(shown), list(stored));
}

bool isSame(const FeedChannelCount &one, const FeedChannelCount &other)
{
    return one.id == other.id && one.name == other.name && one.count == other.count &&
           one.lastMessageAt == other.lastMessageAt;
}

ChatMessages Comparison::allMessages() const
{
    MessageFilter filter = query.filter;
    filter.standingOnly = false;
    ChatMessages all = ask(archive.messagesAfter(filter, 0, 1'000'000, 1'000'000));
    if (!query.seesDeleted)
        hideDeletedText(all);
    return all;
}

// Everything that came since it began, and what it began with and is still there; but what was skipped.
QString Comparison::messages() const
{
    QMap<qint64, ShownState::Row> expected;
    for (const ChatMessage &message : allMessages()) {
        const bool isShown = message.id > state.startedAt || state.firstIds.contains(message.id);
        const bool isSkipped = std::any_of(state.skips.begin(), state.skips.end(), [&](const FeedSkip &skip) {
            return message.id > skip.from && message.id <= skip.to;
        });
        // A search that looks for no deleted ones keeps those that were deleted while they were shown.
        const bool isOptional = query.filter.standingOnly && message.deletedAt != 0;
        if (isShown && !isSkipped && !(isOptional && !state.rows.contains(message.id)))
            expected.insert(message.id, ShownState::rowOf(message));
    }
    for (auto row = expected.cbegin(); row != expected.cend(); ++row) {
        if (!state.rows.contains(row.key()))
            return u"message %1 is missing"_s.arg(row.key());
        if (state.rows.value(row.key()) != row.value())
            return u"message %1 is not as stored"_s.arg(row.key());
    }
    return expected == state.rows ? QString()
                                  : u"it shows more than there is: %1 beside %2"_s.arg(
                                        list(state.rows.keys()), list(expected.keys()));
}

QString Comparison::home() const
{
    HomeData stored = ask(archive.home(static_cast<int>(LatestMessages::most)));
    if (!query.seesDeleted)
        hideDeletedText(stored.latest);
    QList<std::pair<qint64, qint64>> newest;
    for (auto row = state.rows.cbegin(); row != state.rows.cend(); ++row)
        newest.append({-row->sentAt, -row.key()});
    std::sort(newest.begin(), newest.end());
    for (qsizetype i = 0; i < stored.latest.size(); ++i) {
        const qint64 id = stored.latest.at(i).id;
        if (i >= newest.size())
            return u"row %1 is missing"_s.arg(i);
        if (-newest.at(i).second != id)
            return u"row %1 is %2 and not %3"_s.arg(i).arg(-newest.at(i).second).arg(id);
        if (state.rows.value(id) != ShownState::rowOf(stored.latest.at(i)))
            return u"message %1 is not as stored"_s.arg(id);
    }
    const bool isSameFigures = state.metrics && state.metrics->messages == stored.totals.messages &&
                               state.metrics->channels == stored.totals.channels &&
                               state.metrics->users == stored.totals.users;
    return isSameFigures ? QString() : u"the figures are not those of the archive"_s;
}

QString Comparison::channelTable() const
{
    QList<qint64> order;
    for (const ChannelRow &row : ask(archive.channels(query.channelSort, ChannelPage::most)).channels) {
        order.append(row.count.id);
        if (!isSame(state.channels.value(row.count.id), ShownState::shown(row.count)))
            return u"channel %1 is not as stored"_s.arg(row.count.id);
    }
    return orderDifference(state.order, order);
}

QString Comparison::userTable() const
{
    QList<qint64> order;
    for (const UserRow &row : ask(archive.users(query.users, UserPage::most)).users) {
        order.append(row.count.id);
        if (state.users.value(row.count.id) != row)
            return u"user %1 is not as stored"_s.arg(row.count.id);
    }
    return orderDifference(state.order, order);
}

QString Comparison::channelProfile() const
{
    const auto stored = archive.channel(query.filter.channel, query.filter.source, 0).result();
    const auto &shown = state.channel;
    if (!stored)
        return !shown || shown->gone ? QString() : u"the channel is gone, and it does not say so"_s;
    if (!shown || !isSame(shown->channel, ShownState::shown(stored->channel.count)))
        return u"the channel's numbers are not those of the archive"_s;
    return shown->people == stored->people && shown->chatters == stored->chatters
               ? QString()
               : u"the chatters are not those of the archive"_s;
}

QString Comparison::userProfile() const
{
    const auto stored = archive.user(query.filter.user, query.filter.source, 0).result();
    const auto &shown = state.user;
    if (!stored)
        return !shown || shown->gone ? QString() : u"the user is gone, and it does not say so"_s;
    const bool isSameUser = shown && shown->user == stored->user && shown->channels == stored->channels &&
                            shown->names == stored->names;
    return isSameUser ? QString() : u"the profile is not that of the archive"_s;
}

} // namespace

ShownState::Row ShownState::rowOf(const ChatMessage &message)
{
    return {message.text, message.sentAt, message.channelId, message.deletedAt != 0};
}

FeedChannelCount ShownState::shown(const ChannelCount &count)
{
    return {count.id, count.source, count.name, count.messageCount, 0, count.lastMessageAt, 0, {}};
}

QString ShownState::differenceFrom(ArchiveReader &archive, const FeedQuery &query) const
{
    const Comparison comparison{*this, archive, query};
    switch (query.view) {
    case FeedView::Home:
        return comparison.home();
    case FeedView::Channels:
        return comparison.channelTable();
    case FeedView::Users:
        return comparison.userTable();
    case FeedView::Channel: {
        const QString messages = comparison.messages();
        return messages.isEmpty() ? comparison.channelProfile() : messages;
    }
    case FeedView::User: {
        const QString messages = comparison.messages();
        return messages.isEmpty() ? comparison.userProfile() : messages;
    }
    case FeedView::Messages:
    case FeedView::Monitor:
    case FeedView::Status:
        break;
    }
    return comparison.messages();
}
