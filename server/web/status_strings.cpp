// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_strings.h"

#include <QtGlobal>

namespace {

constexpr PageString catalogue[] = {
    {"title.status", QT_TRANSLATE_NOOP("pages", "Status")},
    {"nav.status", QT_TRANSLATE_NOOP("pages", "Status")},

    {"status.sources", QT_TRANSLATE_NOOP("pages", "Sources")},
    {"status.well", QT_TRANSLATE_NOOP("pages", "Everything is well.")},
    {"status.well_idle", QT_TRANSLATE_NOOP("pages", "No message has come for a minute.")},
    {"status.started", QT_TRANSLATE_NOOP("pages", "The server started %1")},
    {"status.since", QT_TRANSLATE_NOOP("pages", "since %1")},
    {"status.next_try", QT_TRANSLATE_NOOP("pages", "next try %1")},
    {"status.last_message", QT_TRANSLATE_NOOP("pages", "last message %1")},
    {"status.no_message", QT_TRANSLATE_NOOP("pages", "no message yet")},
    {"status.joined_by", QT_TRANSLATE_NOOP("pages", "all of them asked %1")},
    {"count.readers", QT_TRANSLATE_N_NOOP("pages", "%n reader(s) of the live feed"), true},
    {"count.reconnects", QT_TRANSLATE_N_NOOP("pages", "%n reconnect(s)"), true},
    {"count.unparsable", QT_TRANSLATE_N_NOOP("pages", "%n line(s) not understood"), true},
    {"count.times", QT_TRANSLATE_N_NOOP("pages", "%n time(s)"), true},
    //: How many channels (%1) are in a state (%2): 12 joined
    {"channels.in_state", QT_TRANSLATE_NOOP("pages", "%1 %2")},
    {"channels.more", QT_TRANSLATE_N_NOOP("pages", "And %n more channel(s)."), true},

    {"source.connecting", QT_TRANSLATE_NOOP("pages", "connecting")},
    {"source.live", QT_TRANSLATE_NOOP("pages", "live")},
    {"source.reconnecting", QT_TRANSLATE_NOOP("pages", "reconnecting")},
    {"source.degraded", QT_TRANSLATE_NOOP("pages", "hears only a part")},
    {"source.offline", QT_TRANSLATE_NOOP("pages", "offline")},
    {"channel.pending", QT_TRANSLATE_NOOP("pages", "to be joined")},
    {"channel.asked", QT_TRANSLATE_NOOP("pages", "asked")},
    {"channel.joined", QT_TRANSLATE_NOOP("pages", "joined")},
    {"channel.refused", QT_TRANSLATE_NOOP("pages", "refused")},
    {"channel.unconfirmed", QT_TRANSLATE_NOOP("pages", "not confirmed")},
    {"channel.paused", QT_TRANSLATE_NOOP("pages", "paused")},
    {"channel.removed", QT_TRANSLATE_NOOP("pages", "removed")},
    {"channel.erasing", QT_TRANSLATE_NOOP("pages", "history is being deleted")},

    {"advice.reconnecting",
     QT_TRANSLATE_NOOP("pages", "It tries again by itself. What is said meanwhile and cannot be fetched "
                                "afterwards becomes a gap, listed below.")},
    {"advice.degraded", QT_TRANSLATE_NOOP("pages", "The channels at fault are listed under the source, each "
                                                   "with its reason; they are tried again by themselves.")},
    {"advice.offline",
     QT_TRANSLATE_NOOP("pages",
                       "It does not try again by itself. Remove the cause and start the server again.")},
    {"problem.archive", QT_TRANSLATE_NOOP("pages", "The archive cannot be written.")},
    {"advice.archive",
     QT_TRANSLATE_NOOP("pages",
                       "Nothing is lost: new messages wait in memory and then in the spool, and are written "
                       "as soon as it is possible again. Look at the disk and its free space.")},
    {"problem.spooling",
     QT_TRANSLATE_NOOP("pages", "The archive is behind; new messages wait in the spool file.")},
    {"advice.spooling",
     QT_TRANSLATE_NOOP(
         "pages",
         "Nothing has to be done: it is worked off by itself, in order. It would survive a restart.")},
    {"problem.spool_full", QT_TRANSLATE_NOOP("pages", "The spool is full; the sources wait.")},
    {"advice.spool_full",
     QT_TRANSLATE_NOOP("pages", "IRC servers hold what they have not delivered for a while, and HTTP is "
                                "answered with 503. Make the archive writable again.")},
    {"problem.spool_damaged", QT_TRANSLATE_NOOP("pages", "%1 of the spool file could not be read again.")},
    {"advice.spool_damaged",
     QT_TRANSLATE_NOOP("pages", "They are lost, most likely in a power cut. Everything else was read.")},
    {"problem.congested", QT_TRANSLATE_NOOP("pages", "Ingest is full; the sources wait.")},
    {"advice.congested",
     QT_TRANSLATE_NOOP("pages", "Nothing is lost: they go on as soon as the archive has caught up.")},

    {"ingest.heading", QT_TRANSLATE_NOOP("pages", "Ingest")},
    {"ingest.flowing", QT_TRANSLATE_NOOP("pages", "flowing")},
    {"ingest.congested", QT_TRANSLATE_NOOP("pages", "the sources wait")},
    {"ingest.spooling", QT_TRANSLATE_NOOP("pages", "into the spool")},
    {"ingest.full", QT_TRANSLATE_NOOP("pages", "the spool is full")},
    {"ingest.queue", QT_TRANSLATE_NOOP("pages", "Queue")},
    {"ingest.queue_of", QT_TRANSLATE_NOOP("pages", "%1 of %2 events")},
    {"ingest.memory", QT_TRANSLATE_NOOP("pages", "Memory of the queue")},
    {"ingest.spool", QT_TRANSLATE_NOOP("pages", "Spool")},
    {"ingest.spool_empty", QT_TRANSLATE_NOOP("pages", "empty")},
    {"ingest.oldest", QT_TRANSLATE_NOOP("pages", "the oldest %1")},
    {"count.events", QT_TRANSLATE_N_NOOP("pages", "%n event(s)"), true},
    {"ingest.accepted", QT_TRANSLATE_NOOP("pages", "Events since the start")},
    {"ingest.waits", QT_TRANSLATE_NOOP("pages", "Sources had to wait")},
    {"measure.of", QT_TRANSLATE_NOOP("pages", "%1 of %2")},
    {"archive.heading", QT_TRANSLATE_NOOP("pages", "Archive")},
    {"archive.healthy", QT_TRANSLATE_NOOP("pages", "writing")},
    {"archive.unhealthy", QT_TRANSLATE_NOOP("pages", "cannot be written")},
    {"archive.holds", QT_TRANSLATE_NOOP("pages", "Holds")},
    {"archive.last_commit", QT_TRANSLATE_NOOP("pages", "Last commit")},
    {"archive.no_commit", QT_TRANSLATE_NOOP("pages", "none since the start")},
    {"archive.commits", QT_TRANSLATE_NOOP("pages", "Commits since the start")},
    {"archive.duplicates", QT_TRANSLATE_NOOP("pages", "Duplicates, not stored again")},
    {"archive.size", QT_TRANSLATE_NOOP("pages", "On disk")},
    {"archive.wal", QT_TRANSLATE_NOOP("pages", "write-ahead log")},

    {"gaps.heading", QT_TRANSLATE_NOOP("pages", "Gaps")},
    {"gaps.note", QT_TRANSLATE_NOOP("pages", "times in which a channel was not listened to")},
    {"gaps.everything", QT_TRANSLATE_NOOP("pages", "the whole source")},
    {"gaps.open", QT_TRANSLATE_NOOP("pages", "not over yet")},
    {"gaps.filled", QT_TRANSLATE_NOOP("pages", "filled from the server's history")},
    {"gaps.none", QT_TRANSLATE_NOOP("pages", "No gap: every channel was listened to all the time.")},
    {"gaps.unknown", QT_TRANSLATE_NOOP("pages", "The archive cannot be asked for gaps at the moment.")},
    {"column.state", QT_TRANSLATE_NOOP("pages", "State")},
    {"column.reason", QT_TRANSLATE_NOOP("pages", "Reason")},
    {"column.since", QT_TRANSLATE_NOOP("pages", "Since")},
    {"column.from", QT_TRANSLATE_NOOP("pages", "From")},
    {"column.to", QT_TRANSLATE_NOOP("pages", "To")},
    {"column.length", QT_TRANSLATE_NOOP("pages", "Length")},
    {"duration.seconds", QT_TRANSLATE_NOOP("pages", "%1 s")},
    {"duration.minutes", QT_TRANSLATE_NOOP("pages", "%1 min %2 s")},
    {"duration.hours", QT_TRANSLATE_NOOP("pages", "%1 h %2 min")},
    {"duration.days", QT_TRANSLATE_NOOP("pages", "%1 d %2 h")},

    {"manage.heading", QT_TRANSLATE_NOOP("pages", "Manage channels")},
    {"manage.sign_in",
     QT_TRANSLATE_NOOP("pages", "What is listened to can be changed here with a token of the role admin.")},
    {"manage.add", QT_TRANSLATE_NOOP("pages", "Add")},
    {"manage.added", QT_TRANSLATE_NOOP("pages", "added here")},
    {"manage.pause", QT_TRANSLATE_NOOP("pages", "Pause")},
    {"manage.resume", QT_TRANSLATE_NOOP("pages", "Resume")},
    {"manage.listen", QT_TRANSLATE_NOOP("pages", "Listen again")},
    {"manage.remove", QT_TRANSLATE_NOOP("pages", "Remove")},
    {"manage.change", QT_TRANSLATE_NOOP("pages", "Change")},
    {"manage.done", QT_TRANSLATE_NOOP("pages", "Done.")},
    {"manage.failed", QT_TRANSLATE_NOOP("pages", "Not done:")},
    {"manage.empty", QT_TRANSLATE_NOOP("pages", "Channels that are listened to will appear here.")},
    {"manage.no_sources",
     QT_TRANSLATE_NOOP("pages", "No source has channels to manage. Start the server with one:")},
    //: Asks what to do with a channel: Remove #garden
    {"remove.heading", QT_TRANSLATE_NOOP("pages", "Remove %1")},
    {"remove.keep", QT_TRANSLATE_NOOP("pages", "Keep its history")},
    {"remove.keep_note",
     QT_TRANSLATE_NOOP(
         "pages",
         "Weir leaves the channel. Everything that was archived stays, on all pages and in the search.")},
    {"remove.erase", QT_TRANSLATE_NOOP("pages", "Delete its history")},
    {"remove.erase_note", QT_TRANSLATE_NOOP("pages", "Weir leaves the channel and deletes all its messages, "
                                                     "moderation and gaps. This cannot be undone.")},
    {"remove.cancel", QT_TRANSLATE_NOOP("pages", "Cancel")},
    {"remove.go", QT_TRANSLATE_NOOP("pages", "Remove")},
    {"remove.go_erase", QT_TRANSLATE_NOOP("pages", "Remove and delete")},

    {"row.deleted", QT_TRANSLATE_NOOP("pages", "message deleted by a moderator")},
    {"row.elsewhere", QT_TRANSLATE_NOOP("pages", "from another room")},
};

} // namespace

std::span<const PageString> statusStrings()
{
    return catalogue;
}
