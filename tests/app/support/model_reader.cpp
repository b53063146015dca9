// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_reader.h"

#include "latest_messages.h"
#include "view_traits.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 40;

template <class T>
T ask(QFuture<Expected<T>> answer)
{
    auto result = answer.result();
    return result ? *result : T();
}

} // namespace

ModelReader::ModelReader(FeedQuery query, bool isNative, ArchiveReader &archive)
    : m_query(std::move(query))
    , m_isNative(isNative)
    , m_archive(archive)
{}

ModelReader::~ModelReader()
{
    if (m_link)
        Q_EMIT m_link->closed();
}

QString ModelReader::name() const
{
    return QString::fromLatin1(m_query.variant()) + (m_isNative ? u" (native)"_s : u""_s);
}

void ModelReader::start(ChatMessages messages, const Cursor &cursor)
{
    m_shown = {};
    if (!m_query.seesDeleted)
        hideDeletedText(messages); // as the handlers of pages do
    for (const ChatMessage &message : messages) {
        m_shown.rows.insert(message.id, ShownState::rowOf(message));
        m_shown.firstIds.append(message.id);
    }
    m_shown.startedAt = cursor.id;
    m_cursor = cursor;
    m_isNew = !m_isNative;
}

void ModelReader::load()
{
    m_cursor.reset();
    if (m_isNative)
        return;
    if (m_query.view == FeedView::Home) {
        const HomeData home = ask(m_archive.home(static_cast<int>(LatestMessages::most)));
        start(home.latest, home.cursor);
        m_shown.metrics =
            FeedMetrics{home.totals.messages, home.totals.channels, 0, home.totals.users, 0, {}};
        return;
    }
    if (hasMessages(m_query.view)) {
        const MessagePage page = ask(m_archive.messages(m_query.filter, {}, pageRows));
        start(page.messages, page.cursor);
        loadProfile();
        return;
    }
    if (m_query.view == FeedView::Channels) {
        const ChannelPage page = ask(m_archive.channels(m_query.channelSort, ChannelPage::most));
        start({}, page.cursor);
        for (const ChannelRow &row : page.channels) {
            m_shown.channels.insert(row.count.id, ShownState::shown(row.count));
            m_shown.order.append(row.count.id);
        }
        return;
    }
    const UserPage page = ask(m_archive.users(m_query.users, UserPage::most));
    start({}, page.cursor);
    for (const UserRow &row : page.users) {
        m_shown.users.insert(row.count.id, row);
        m_shown.order.append(row.count.id);
    }
}

// The list and the profile are of one moment. Where there is no such channel or user yet, there is the list
// alone.
void ModelReader::loadProfile()
{
    if (m_query.view == FeedView::Channel) {
        const auto profile = m_archive.channel(m_query.filter.channel, {}, pageRows).result();
        if (!profile)
            return;
        start(profile->latest, profile->cursor);
        m_shown.channel = FeedChannelProfile{false, ShownState::shown(profile->channel.count),
                                             profile->people, profile->chatters};
    } else if (m_query.view == FeedView::User) {
        const auto profile = m_archive.user(m_query.filter.user, {}, pageRows).result();
        if (!profile)
            return;
        start(profile->latest, profile->cursor);
        m_shown.user = FeedUserProfile{false, profile->user, profile->channels, profile->names};
    }
}

void ModelReader::subscribe(FeedHub &hub)
{
    m_link = new MemoryLink;
    m_link->setParent(this);
    m_taken = 0;
    FeedQuery query = m_query;
    query.cursor = m_cursor;
    query.isNewPage = m_isNew;
    hub.subscribe(query, m_link);
}

void ModelReader::cut()
{
    Q_EMIT m_link->closed();
    m_link->deleteLater();
    m_link = nullptr;
}

void ModelReader::setSlow(bool isSlow)
{
    m_link->pending = isSlow ? 1'000'000 : 0;
}

bool ModelReader::apply()
{
    if (!m_link)
        return false;
    while (m_taken < m_link->frames.size()) {
        const Envelope envelope = m_link->frames.at(m_taken++);
        if (!std::holds_alternative<FeedHello>(envelope) && !std::holds_alternative<FeedStatus>(envelope))
            m_isNew = false;
        if (const auto *hello = std::get_if<FeedHello>(&envelope)) {
            if (hello->resume == Resume::Reset && !m_isNative)
                return true;
        } else if (const auto *update = std::get_if<FeedUpdate>(&envelope)) {
            take(*update);
        } else if (const auto *skip = std::get_if<FeedSkip>(&envelope)) {
            take(*skip);
        }
    }
    if (m_link->closedWith) {
        m_link->deleteLater();
        m_link = nullptr;
    }
    return false;
}

void ModelReader::take(const FeedUpdate &update)
{
    if (update.snapshot) {
        start(update.messages, update.cursor);
    } else {
        qint64 last = m_cursor->id;
        for (const ChatMessage &message : update.messages) {
            // The home page is filled up again when rows of it are gone.
            const bool isHome = m_query.view == FeedView::Home;
            if (!isHome && (message.id <= last || message.id > update.cursor.id))
                m_fault = u"message %1 came out of its place after %2"_s.arg(message.id).arg(last);
            last = message.id;
            m_shown.rows.insert(message.id, ShownState::rowOf(message));
        }
        if (update.cursor.id < m_cursor->id)
            m_fault = u"the cursor went back from %1 to %2"_s.arg(m_cursor->id).arg(update.cursor.id);
    }
    amend(update.deleted, update.erased);
    m_cursor = update.cursor;
    if (update.metrics)
        m_shown.metrics = update.metrics;
    for (const FeedChannelCount &channel : update.channels.rows)
        m_shown.channels.insert(channel.id, channel);
    for (const UserRow &user : update.users.rows)
        m_shown.users.insert(user.count.id, user);
    for (const auto &order : {update.channels.order, update.users.order}) {
        if (order)
            m_shown.order = *order;
    }
    if (update.channelProfile)
        m_shown.channel = update.channelProfile;
    if (update.userProfile)
        m_shown.user = update.userProfile;
}

void ModelReader::take(const FeedSkip &skip)
{
    // Positions at which nothing belongs to the view are passed without a frame.
    if (skip.from < m_cursor->id || skip.to <= skip.from)
        m_fault = u"skipped from %1 to %2 at %3"_s.arg(skip.from).arg(skip.to).arg(m_cursor->id);
    m_shown.skips.append(skip);
    amend(skip.deleted, skip.erased);
    m_cursor = skip.cursor;
}

void ModelReader::amend(const QList<qint64> &deleted, const QList<qint64> &erased)
{
    for (const qint64 id : deleted) {
        const auto row = m_shown.rows.find(id);
        if (row == m_shown.rows.end())
            continue;
        row->isDeleted = true;
        if (!m_query.seesDeleted)
            row->text.clear();
    }
    for (const qint64 channel : erased)
        m_shown.rows.removeIf([=](const auto &entry) { return entry.value().channelId == channel; });
}

QString ModelReader::difference() const
{
    return m_fault.isEmpty() ? m_shown.differenceFrom(m_archive, m_query) : m_fault;
}
