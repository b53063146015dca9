// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel_plan.h"
#include "chat/archive_reader.h"
#include "chat/batch.h"

#include <QObject>
#include <QSet>

class ArchiveWriter;
class SqlArchiveReader;

// Where admins say what is listened to. A decision is first kept in the archive, on the writer's thread, and
// then told to the source, on its own; after a restart the archive's decisions stand above the configuration
// again. Lives on the main thread; nothing blocks. One change of a channel at a time.
class ChannelDesk final : public QObject, public ChannelDoor
{
    Q_OBJECT

public:
    // All outlive the desk. `channelSources` are the sources by their names, among them those of the plan.
    ChannelDesk(ChannelPlan plan, const QHash<Utf8, Source *> &channelSources, ArchiveWriter &writer,
                SqlArchiveReader &reader, QObject *parent = nullptr);

    // Tells every source of the plan its channels. Before the sources start.
    void tellSources();

    QFuture<Expected<ManagedChannels>> list() override;
    QFuture<Expected<ManagedChannel>> add(const Utf8 &source, const Utf8 &channel) override;
    QFuture<Expected<ManagedChannel>> setPaused(const Utf8 &source, const Utf8 &channel,
                                                bool paused) override;
    QFuture<Expected<ManagedChannel>> remove(const Utf8 &source, const Utf8 &channel,
                                             History history) override;

public Q_SLOTS:
    void setSourceStatus(const SourceStatus &status);

    // The history of a channel is deleted.
    void noteErased();

private:
    QFuture<Expected<ManagedChannel>> change(Wanted wanted, const Utf8 &source, const Utf8 &channel);
    QFuture<Outcome> save(const Utf8 &source, const Utf8 &channel, const Utf8 &state) const;
    QFuture<Expected<ManagedChannel>> managed(const Utf8 &source, const Utf8 &channel);
    ManagedChannels listed(const QList<ChannelRow> &archived) const;
    ChannelListening listeningOf(const Utf8 &source, const Utf8 &channel) const;
    void tell(const Utf8 &source) const;

    ChannelPlan m_plan;
    const QHash<Utf8, Source *> m_sources;
    ArchiveWriter &m_writer;
    SqlArchiveReader &m_reader;
    QHash<Utf8, SourceStatus> m_statuses; // by source
    QSet<Utf8> m_changing;                // source + NUL + channelKey, while a change is being kept
};
