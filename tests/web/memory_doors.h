// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/qt_versions.h"
#include "http/channel_door.h"
#include "http/feed_door.h"
#include "http/message_intake.h"
#include "http/status_door.h"
#include "memory_identities.h"

#include <QPromise>

// Answers with what the test prepared, at once or on release(), and keeps what it was given.
class PreparedIntake final : public MessageIntake
{
public:
    Expected<SubmissionResult> result;
    Posting posting;
    bool isHeld = false; // until release()

    QFuture<Expected<SubmissionResult>> submit(const Posting &given) override
    {
        posting = given;
        if (!isHeld)
            return readyFuture(result);
        m_held.start();
        return m_held.future();
    }

    void release()
    {
        m_held.addResult(result);
        m_held.finish();
    }

private:
    QPromise<Expected<SubmissionResult>> m_held;
};

// A server with a state that the test sets.
class MemoryStatus final : public StatusDoor
{
public:
    ServerStatus status;

    QFuture<Expected<ServerStatus>> report() override { return readyFuture(Expected<ServerStatus>(status)); }
};

// A feed that answers every poll with the same frames, and keeps what it was asked.
class MemoryFeed final : public FeedDoor
{
public:
    QList<QByteArray> frames{R"({"type":"hello"})"};
    QList<FeedQuery> polls;

    QFuture<Expected<QList<QByteArray>>> poll(const FeedQuery &query) override
    {
        polls.append(query);
        return readyFuture(Expected<QList<QByteArray>>(frames));
    }
};

// Channels in memory. Answers every change with `refusal` when that is set, else with the channel that it
// concerns.
class MemoryChannels final : public ChannelDoor
{
public:
    ManagedChannels managed;
    std::optional<Error> refusal;
    QList<Utf8> asked; // what was asked for, one line each

    QFuture<Expected<ManagedChannels>> list() override
    {
        return readyFuture(Expected<ManagedChannels>(managed));
    }
    QFuture<Expected<ManagedChannel>> add(const Utf8 &source, const Utf8 &channel) override
    {
        return done("add", source, channel, Wanted::Listening);
    }
    QFuture<Expected<ManagedChannel>> setPaused(const Utf8 &source, const Utf8 &channel, bool paused) override
    {
        return done(paused ? "pause" : "resume", source, channel,
                    paused ? Wanted::Paused : Wanted::Listening);
    }
    QFuture<Expected<ManagedChannel>> remove(const Utf8 &source, const Utf8 &channel,
                                             History history) override
    {
        const bool erase = history == History::Erase;
        return done(erase ? "erase" : "keep", source, channel, erase ? Wanted::Erasing : Wanted::Removed);
    }

private:
    QFuture<Expected<ManagedChannel>> done(const char *what, const Utf8 &source, const Utf8 &channel,
                                           Wanted wanted)
    {
        asked.append(Utf8(what) + ' ' + source + ' ' + channel);
        if (refusal)
            return readyFuture(Expected<ManagedChannel>(tl::unexpected(*refusal)));
        ManagedChannel one;
        one.source = source;
        one.name = channel;
        one.wanted = wanted;
        return readyFuture(Expected<ManagedChannel>(one));
    }
};
