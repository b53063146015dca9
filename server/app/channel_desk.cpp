// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_desk.h"

#include "archive_writer.h"
#include "base/home_promise.h"
#include "base/qt_versions.h"
#include "base/time_text.h"
#include "sql_archive_reader.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int mostArchived = 5'000;

Utf8 place(const Utf8 &source, const Utf8 &channel)
{
    return source + '\0' + channelKey(channel);
}

template <class T>
QFuture<Expected<T>> failed(const Error &error)
{
    return readyFuture(Expected<T>(tl::unexpected(error)));
}

// Removed ones are shown where the configuration would bring them back, and nobody else knows why it does
// not.
bool isShown(const PlannedChannel &channel)
{
    return channel.configured || channel.wanted != Wanted::Removed;
}

} // namespace

ChannelDesk::ChannelDesk(ChannelPlan plan, const QHash<Utf8, Source *> &channelSources, ArchiveWriter &writer,
                         SqlArchiveReader &reader, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_sources(channelSources)
    , m_writer(writer)
    , m_reader(reader)
{}

void ChannelDesk::tellSources()
{
    for (const PlannedSource &source : m_plan.sources())
        tell(source.name);
}

void ChannelDesk::tell(const Utf8 &source) const
{
    Source *const receiver = m_sources.value(source);
    if (!receiver)
        return;
    QMetaObject::invokeMethod(
        receiver, [receiver, wanted = m_plan.wanted(source)] { receiver->setChannels(wanted); },
        Qt::QueuedConnection);
}

QFuture<Expected<ManagedChannels>> ChannelDesk::list()
{
    // The rows only add the numbers under which the archive has them; without it the list is as true.
    return m_reader.channels(ChannelSort::Activity, mostArchived)
        .then(this, [this](const Expected<ChannelPage> &page) {
            return Expected<ManagedChannels>(listed(page ? page->channels : QList<ChannelRow>()));
        });
}

ManagedChannels ChannelDesk::listed(const QList<ChannelRow> &archived) const
{
    QHash<Utf8, qint64> ids;
    for (const ChannelRow &row : archived)
        ids.insert(row.count.source + '\0' + row.count.name.toLower(), row.count.id); // without IRC's '#'
    ManagedChannels managed;
    for (const PlannedSource &source : m_plan.sources()) {
        managed.sources.append({source.name, source.kind});
        for (const PlannedChannel &channel : m_plan.channels(source.name)) {
            if (!isShown(channel))
                continue;
            managed.channels.append({source.name, channel.name, channel.wanted, channel.configured,
                                     channel.changedAt, listeningOf(source.name, channel.name),
                                     ids.value(place(source.name, channel.name))});
        }
    }
    return managed;
}

ChannelListening ChannelDesk::listeningOf(const Utf8 &source, const Utf8 &channel) const
{
    const QList<ChannelListening> all = m_statuses.value(source).channels;
    const auto found =
        std::find_if(all.begin(), all.end(), [key = channelKey(channel)](const ChannelListening &one) {
            return channelKey(one.name) == key;
        });
    return found == all.end() ? ChannelListening() : *found;
}

QFuture<Expected<ManagedChannel>> ChannelDesk::add(const Utf8 &source, const Utf8 &channel)
{
    const PlannedChannel *known = nullptr;
    if (const auto name = m_plan.nameOf(source, channel))
        known = m_plan.find(source, *name);
    if (known && known->wanted == Wanted::Paused)
        return failed<ManagedChannel>(
            {ErrorCode::Conflict,
             u"channel '%1' is there already, and paused"_s.arg(QString::fromUtf8(known->name))});
    return change(Wanted::Listening, source, channel);
}

QFuture<Expected<ManagedChannel>> ChannelDesk::setPaused(const Utf8 &source, const Utf8 &channel, bool paused)
{
    const auto name = m_plan.nameOf(source, channel);
    const PlannedChannel *known = name ? m_plan.find(source, *name) : nullptr;
    if (name && !paused && (!known || known->wanted == Wanted::Removed))
        return failed<ManagedChannel>(
            {ErrorCode::NotFound,
             u"channel '%1' is not listened to; add it first"_s.arg(QString::fromUtf8(*name))});
    return change(paused ? Wanted::Paused : Wanted::Listening, source, channel);
}

QFuture<Expected<ManagedChannel>> ChannelDesk::remove(const Utf8 &source, const Utf8 &channel,
                                                      History history)
{
    return change(history == History::Erase ? Wanted::Erasing : Wanted::Removed, source, channel);
}

QFuture<Expected<ManagedChannel>> ChannelDesk::change(Wanted wanted, const Utf8 &source, const Utf8 &channel)
{
    const auto name = m_plan.nameOf(source, channel);
    if (!name)
        return failed<ManagedChannel>(name.error());
    if (const Outcome may = m_plan.mayBecome(wanted, source, *name); !may)
        return failed<ManagedChannel>(may.error());
    const Utf8 key = place(source, *name);
    if (m_changing.contains(key))
        return failed<ManagedChannel>(
            {ErrorCode::Conflict,
             u"another change of channel '%1' is under way"_s.arg(QString::fromUtf8(*name))});
    m_changing.insert(key);
    return save(source, *name, wantedState(wanted))
        .then(this,
              [this, wanted, source, name = *name, key](const Outcome &saved) {
                  m_changing.remove(key);
                  if (!saved)
                      return failed<ManagedChannel>(saved.error());
                  m_plan.decide(wanted, source, name, utcNowMs());
                  tell(source);
                  return managed(source, name);
              })
        .unwrap();
}

QFuture<Outcome> ChannelDesk::save(const Utf8 &source, const Utf8 &channel, const Utf8 &state) const
{
    const HomePromise<Outcome> promise;
    QMetaObject::invokeMethod(
        &m_writer,
        [promise, &writer = m_writer, source, channel, state] {
            promise.keep(writer.saveListening(source, channel, state));
        },
        Qt::QueuedConnection);
    return promise.future();
}

QFuture<Expected<ManagedChannel>> ChannelDesk::managed(const Utf8 &source, const Utf8 &channel)
{
    return list().then(this, [this, source, channel](const Expected<ManagedChannels> &all) {
        for (const ManagedChannel &one : all ? all->channels : QList<ManagedChannel>()) {
            if (one.source == source && one.name == channel)
                return Expected<ManagedChannel>(one);
        }
        ManagedChannel gone; // removed, and not in the configuration
        gone.source = source;
        gone.name = channel;
        gone.wanted = Wanted::Removed;
        if (const PlannedChannel *planned = m_plan.find(source, channel))
            gone.changedAt = planned->changedAt;
        return Expected<ManagedChannel>(gone);
    });
}

void ChannelDesk::setSourceStatus(const SourceStatus &status)
{
    m_statuses.insert(status.name, status);
}

void ChannelDesk::noteErased()
{
    m_reader.listening().then(this, [this](const Expected<QList<ListeningRow>> &rows) {
        for (const ListeningRow &row : rows ? *rows : QList<ListeningRow>()) {
            const PlannedChannel *planned = m_plan.find(row.source, row.channel);
            if (row.state == "erased" && planned && planned->wanted == Wanted::Erasing)
                m_plan.decide(Wanted::Removed, row.source, row.channel, row.changedAt);
        }
    });
}
