// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "http/feed_door.h"
#include "long_answers.h"
#include "web_route.h"

class LiveFragments;
class QObject;

// What pages and programs ask for around the live feed. Made on the main thread; the handlers are called
// there and answer there, through `context`. All references outlive the handlers.
class FeedHandlers final
{
public:
    FeedHandlers(FeedDoor &door, ArchiveReader &archive, LiveFragments &fragments, LongAnswers &longAnswers,
                 QObject *context)
        : m_door(door)
        , m_archive(archive)
        , m_fragments(fragments)
        , m_longAnswers(longAnswers)
        , m_context(context)
    {}

    // GET /live that asks for no upgrade: 426 (RFC 9110 section 15.5.22).
    WebHandler withoutUpgrade() const;

    // GET /live/poll with the query of /live: {"frames": [...]}.
    WebHandler poll() const;

    // GET /messages/skipped?after=ID&up_to=ID with the filter of the page: the rows, newest first, as a
    // fragment of HTML.
    WebHandler skipped() const;

private:
    FeedDoor &m_door;
    ArchiveReader &m_archive;
    LiveFragments &m_fragments;
    LongAnswers &m_longAnswers;
    QObject *m_context;
};
