// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_strings.h"

#include "identity_strings.h"
#include "status_strings.h"

#include <QtGlobal>

#include <vector>

namespace {

constexpr PageString catalogue[] = {
    {"skip", QT_TRANSLATE_NOOP("pages", "Skip to the content")},
    {"brand.label", QT_TRANSLATE_NOOP("pages", "weir, home")},
    {"nav.label", QT_TRANSLATE_NOOP("pages", "Pages")},
    {"nav.home", QT_TRANSLATE_NOOP("pages", "Home")},
    {"nav.messages", QT_TRANSLATE_NOOP("pages", "Messages")},
    {"nav.channels", QT_TRANSLATE_NOOP("pages", "Channels")},
    {"nav.users", QT_TRANSLATE_NOOP("pages", "Users")},

    {"title.home", QT_TRANSLATE_NOOP("pages", "Home")},
    {"title.messages", QT_TRANSLATE_NOOP("pages", "Messages")},
    {"title.channels", QT_TRANSLATE_NOOP("pages", "Channels")},
    {"title.users", QT_TRANSLATE_NOOP("pages", "Users")},

    {"status.live", QT_TRANSLATE_NOOP("pages", "live")},
    {"status.idle", QT_TRANSLATE_NOOP("pages", "live, no message for a minute")},
    {"status.degraded", QT_TRANSLATE_NOOP("pages", "live, but something is wrong:")},
    {"status.connecting", QT_TRANSLATE_NOOP("pages", "connecting")},
    {"status.reconnecting", QT_TRANSLATE_NOOP("pages", "not live, reconnecting")},
    {"status.retry", QT_TRANSLATE_NOOP("pages", "in %1 s")},
    {"status.offline", QT_TRANSLATE_NOOP("pages", "not live: the server ended the feed; reload the page")},
    {"status.reset", QT_TRANSLATE_NOOP("pages", "too far behind, loading the page anew")},
    {"status.erased",
     QT_TRANSLATE_NOOP("pages", "the history of a channel was deleted, loading the page anew")},
    {"status.noscript", QT_TRANSLATE_NOOP("pages", "not live: this page needs its script for that")},
    {"status.fallback", QT_TRANSLATE_NOOP("pages", "polling every 5 s: no live connection can be had")},
    {"status.paused", QT_TRANSLATE_NOOP("pages", "paused")},
    {"status.waiting", QT_TRANSLATE_N_NOOP("pages", "paused, %n new message(s)"), true},

    {"search.label", QT_TRANSLATE_NOOP("pages", "search the archive")},
    {"filter.label", QT_TRANSLATE_NOOP("pages", "Filter the messages")},
    {"filter.user", QT_TRANSLATE_NOOP("pages", "User")},
    {"filter.text", QT_TRANSLATE_NOOP("pages", "Words")},
    {"filter.from", QT_TRANSLATE_NOOP("pages", "From")},
    {"filter.to", QT_TRANSLATE_NOOP("pages", "Before")},
    {"filter.apply", QT_TRANSLATE_NOOP("pages", "Filter")},
    {"filter.clear", QT_TRANSLATE_NOOP("pages", "clear")},
    {"filter.active", QT_TRANSLATE_NOOP("pages", "Active filters")},
    {"filter.remove", QT_TRANSLATE_NOOP("pages", "remove")},
    {"pause.pause", QT_TRANSLATE_NOOP("pages", "pause")},
    {"pause.resume", QT_TRANSLATE_NOOP("pages", "resume")},
    {"pause.home", QT_TRANSLATE_NOOP("pages", "Home key")},
    {"skip.messages", QT_TRANSLATE_N_NOOP("pages", "%n message(s) not shown here: they came too fast"), true},
    {"skip.load", QT_TRANSLATE_NOOP("pages", "show them")},
    {"gone.channel",
     QT_TRANSLATE_NOOP("pages",
                       "This channel is not in the archive any more. What is shown here stands still.")},
    {"gone.user", QT_TRANSLATE_NOOP(
                      "pages", "This user is not in the archive any more. What is shown here stands still.")},

    {"rows.dense", QT_TRANSLATE_NOOP("pages", "Rows: dense")},
    {"rows.comfortable", QT_TRANSLATE_NOOP("pages", "Rows: comfortable")},
    {"theme.auto", QT_TRANSLATE_NOOP("pages", "Theme: auto")},
    {"theme.light", QT_TRANSLATE_NOOP("pages", "Theme: light")},
    {"theme.dark", QT_TRANSLATE_NOOP("pages", "Theme: dark")},
    {"times.utc", QT_TRANSLATE_NOOP("pages", "all times in UTC")},
    {"times.zone", QT_TRANSLATE_NOOP("pages", "all times in %1")},
    {"language.label", QT_TRANSLATE_NOOP("pages", "Language")},
    //: The name of the language of this translation, in this language: Deutsch, Español, 日本語
    {"language.name", QT_TRANSLATE_NOOP("pages", "English")},

    {"metrics.label", QT_TRANSLATE_NOOP("pages", "The archive in numbers")},
    {"metrics.messages", QT_TRANSLATE_NOOP("pages", "messages")},
    {"metrics.channels", QT_TRANSLATE_NOOP("pages", "channels")},
    {"metrics.active", QT_TRANSLATE_NOOP("pages", "active now")},
    {"metrics.active_hint", QT_TRANSLATE_NOOP("pages", "channels with a message in the last five minutes")},
    {"metrics.people", QT_TRANSLATE_NOOP("pages", "people")},

    {"spark.caption", QT_TRANSLATE_NOOP("pages", "messages a minute, last 30 minutes")},
    {"spark.label",
     QT_TRANSLATE_NOOP("pages", "Messages a minute over the last 30 minutes: %1 now, %2 at the peak")},
    {"spark.now", QT_TRANSLATE_NOOP("pages", "now")},
    {"spark.peak", QT_TRANSLATE_NOOP("pages", "peak")},

    {"latest.heading", QT_TRANSLATE_NOOP("pages", "Latest")},
    {"latest.all", QT_TRANSLATE_NOOP("pages", "all messages")},
    {"messages.older", QT_TRANSLATE_NOOP("pages", "Older")},
    {"messages.back", QT_TRANSLATE_NOOP("pages", "back to live")},
    {"messages.older_note",
     QT_TRANSLATE_NOOP("pages", "Older messages; this page stands still. It shows what was said before %1.")},

    {"column.channel", QT_TRANSLATE_NOOP("pages", "Channel")},
    {"column.source", QT_TRANSLATE_NOOP("pages", "Source")},
    {"column.name", QT_TRANSLATE_NOOP("pages", "Name")},
    {"column.rate", QT_TRANSLATE_NOOP("pages", "Per minute")},
    {"column.hour", QT_TRANSLATE_NOOP("pages", "Last hour")},
    {"hour.label", QT_TRANSLATE_NOOP("pages", "Messages a minute over the last hour: %1 at the peak")},
    {"column.messages", QT_TRANSLATE_NOOP("pages", "Messages")},
    {"column.first_message", QT_TRANSLATE_NOOP("pages", "First message")},
    {"column.last_message", QT_TRANSLATE_NOOP("pages", "Last message")},
    {"column.first_seen", QT_TRANSLATE_NOOP("pages", "First seen")},
    {"column.last_seen", QT_TRANSLATE_NOOP("pages", "Last seen")},

    {"users.first", QT_TRANSLATE_NOOP("pages", "first page")},
    {"users.more", QT_TRANSLATE_NOOP("pages", "More")},
    {"users.begins", QT_TRANSLATE_NOOP("pages", "Name begins with")},
    {"channel.chatters", QT_TRANSLATE_NOOP("pages", "Who says most")},
    {"channel.elsewhere", QT_TRANSLATE_NOOP("pages", "A channel of this name also exists at:")},
    //: A share in percent, written as the language writes it: 12%, 12 %
    {"measure.share", QT_TRANSLATE_NOOP("pages", "%1%")},
    {"user.activity", QT_TRANSLATE_NOOP("pages", "Activity by channel")},
    {"user.names", QT_TRANSLATE_NOOP("pages", "Names")},
    {"user.since", QT_TRANSLATE_NOOP("pages", "since %1")},
    {"user.elsewhere", QT_TRANSLATE_NOOP("pages", "A user of this name also writes at:")},

    {"count.messages", QT_TRANSLATE_N_NOOP("pages", "%n message(s)"), true},
    {"count.more_messages", QT_TRANSLATE_N_NOOP("pages", "more than %n message(s)"), true},
    {"count.channels", QT_TRANSLATE_N_NOOP("pages", "%n channel(s)"), true},
    {"count.people", QT_TRANSLATE_N_NOOP("pages", "%n person(s)"), true},
    {"new.messages", QT_TRANSLATE_N_NOOP("pages", "%n new message(s)"), true},
    {"channels.truncated",
     QT_TRANSLATE_N_NOOP("pages", "Only the latest active %n channel(s) are shown here."), true},

    {"empty.messages", QT_TRANSLATE_NOOP("pages", "Messages will appear here the moment they are archived.")},
    {"empty.command",
     QT_TRANSLATE_NOOP("pages", "To see it at work, start the server with the demo source:")},
    {"empty.older", QT_TRANSLATE_NOOP("pages", "Nothing older: this is where the archive begins.")},
    {"empty.channels", QT_TRANSLATE_NOOP("pages", "Channels will appear here with their first message.")},
    {"empty.irc_command",
     QT_TRANSLATE_NOOP("pages", "To listen to one, start the server with an IRC source:")},
    {"empty.users", QT_TRANSLATE_NOOP("pages", "People will appear here with their first message.")},
    {"empty.later_users", QT_TRANSLATE_NOOP("pages", "Nobody else: this is the end of the list.")},
    {"empty.filtered",
     QT_TRANSLATE_NOOP("pages", "No message is like that. New ones that are will appear here.")},
    {"empty.named_users", QT_TRANSLATE_NOOP("pages", "Nobody's name begins so.")},
    {"empty.user", QT_TRANSLATE_NOOP("pages", "Messages of this user will appear here.")},

    {"problem.what", QT_TRANSLATE_NOOP("pages", "What happened")},
    {"problem.kept", QT_TRANSLATE_NOOP("pages", "What was kept")},
    {"problem.todo", QT_TRANSLATE_NOOP("pages", "What to do")},

    {"problem.400.title", QT_TRANSLATE_NOOP("pages", "This address cannot be read")},
    {"problem.400.what", QT_TRANSLATE_NOOP("pages", "A part of the address is not what it should be.")},
    {"problem.400.kept", QT_TRANSLATE_NOOP("pages", "Everything. Nothing was changed.")},
    {"problem.400.todo",
     QT_TRANSLATE_NOOP("pages", "Correct the address, or start again from one of the pages above.")},

    {"problem.403.title", QT_TRANSLATE_NOOP("pages", "That is not allowed")},
    {"problem.403.what",
     QT_TRANSLATE_NOOP("pages", "The request is understood, but who sent it may not do that.")},
    {"problem.403.kept", QT_TRANSLATE_NOOP("pages", "Everything. Nothing was changed.")},
    {"problem.403.todo",
     QT_TRANSLATE_NOOP("pages",
                       "Sign in with a token of a role that may. Who runs the server makes one with:")},

    {"problem.404.title", QT_TRANSLATE_NOOP("pages", "Nothing is here")},
    {"problem.404.what",
     QT_TRANSLATE_NOOP("pages",
                       "There is no page at this address, or what it showed is not in the archive.")},
    {"problem.404.kept", QT_TRANSLATE_NOOP("pages", "Everything that was archived is still there.")},
    {"problem.404.todo",
     QT_TRANSLATE_NOOP("pages", "Check the address, or start again from one of the pages above.")},

    {"problem.405.title", QT_TRANSLATE_NOOP("pages", "This page can only be read")},
    {"problem.405.what",
     QT_TRANSLATE_NOOP("pages", "The request used a method that this address does not know.")},
    {"problem.405.kept", QT_TRANSLATE_NOOP("pages", "Everything. Nothing was changed.")},
    {"problem.405.todo", QT_TRANSLATE_NOOP("pages", "Open the address with a plain GET.")},

    {"problem.503.title", QT_TRANSLATE_NOOP("pages", "The archive does not answer")},
    {"problem.503.what", QT_TRANSLATE_NOOP("pages", "The archive is busy or cannot be read at the moment.")},
    {"problem.503.kept",
     QT_TRANSLATE_NOOP("pages",
                       "Everything that was archived. What the sources send meanwhile waits in a queue.")},
    {"problem.503.todo",
     QT_TRANSLATE_NOOP("pages",
                       "Reload the page in a few seconds. If it stays so, the server's log tells why.")},

    {"problem.500.title", QT_TRANSLATE_NOOP("pages", "Something in Weir is broken")},
    {"problem.500.what",
     QT_TRANSLATE_NOOP("pages", "The server could not make this page. The fault is not yours.")},
    {"problem.500.kept", QT_TRANSLATE_NOOP("pages", "Everything that was archived is still there.")},
    {"problem.500.todo",
     QT_TRANSLATE_NOOP("pages",
                       "Reload the page. If it happens again, the server's log tells what to report.")},
};

} // namespace

std::span<const PageString> pageStrings()
{
    static const auto all = [] {
        std::vector<PageString> strings(std::begin(catalogue), std::end(catalogue));
        for (const auto &part : {statusStrings(), identityStrings()})
            strings.insert(strings.end(), part.begin(), part.end());
        return strings;
    }();
    return all;
}
