// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_strings.h"

#include <QtGlobal>

namespace {

constexpr PageString catalogue[] = {
    {"title.sign_in", QT_TRANSLATE_NOOP("pages", "Sign in")},
    {"title.audit", QT_TRANSLATE_NOOP("pages", "Audit log")},

    {"role.anonymous", QT_TRANSLATE_NOOP("pages", "not signed in")},
    {"role.reader", QT_TRANSLATE_NOOP("pages", "reader")},
    {"role.moderator", QT_TRANSLATE_NOOP("pages", "moderator")},
    {"role.ingest", QT_TRANSLATE_NOOP("pages", "ingest")},
    {"role.admin", QT_TRANSLATE_NOOP("pages", "admin")},

    {"sign_in.needed", QT_TRANSLATE_NOOP("pages", "This page is for those who have a token.")},
    {"sign_in.token", QT_TRANSLATE_NOOP("pages", "Token")},
    {"sign_in.go", QT_TRANSLATE_NOOP("pages", "Sign in")},
    {"sign_in.how", QT_TRANSLATE_NOOP("pages", "Who runs the server makes a token with:")},

    {"account.sign_out", QT_TRANSLATE_NOOP("pages", "Sign out")},
    {"account.expires", QT_TRANSLATE_NOOP("pages", "the token ends on %1")},
    {"account.sessions", QT_TRANSLATE_NOOP("pages", "Signed-in browsers")},
    {"account.browser", QT_TRANSLATE_NOOP("pages", "Browser")},
    {"account.token", QT_TRANSLATE_NOOP("pages", "Token")},
    {"account.address", QT_TRANSLATE_NOOP("pages", "Address")},
    {"account.opened", QT_TRANSLATE_NOOP("pages", "Signed in")},
    {"account.used", QT_TRANSLATE_NOOP("pages", "Last used")},
    {"account.change", QT_TRANSLATE_NOOP("pages", "Change")},
    {"account.mine", QT_TRANSLATE_NOOP("pages", "this browser")},
    {"account.end", QT_TRANSLATE_NOOP("pages", "End")},
    {"account.note",
     QT_TRANSLATE_NOOP("pages", "A browser stays signed in for 30 days, unless it is not used for a "
                                "week or the token is revoked.")},

    {"audit.note", QT_TRANSLATE_NOOP("pages", "What admins and moderators did, newest first")},
    {"audit.at", QT_TRANSLATE_NOOP("pages", "When")},
    {"audit.who", QT_TRANSLATE_NOOP("pages", "Who")},
    {"audit.what", QT_TRANSLATE_NOOP("pages", "What")},
    {"audit.subject", QT_TRANSLATE_NOOP("pages", "Of what")},
    {"audit.empty", QT_TRANSLATE_NOOP("pages", "What admins and moderators do will appear here.")},
    {"audit.newest", QT_TRANSLATE_NOOP("pages", "newest")},
    {"audit.session.open", QT_TRANSLATE_NOOP("pages", "signed in")},
    {"audit.session.end", QT_TRANSLATE_NOOP("pages", "ended a session")},
    {"audit.token.create", QT_TRANSLATE_NOOP("pages", "made a token")},
    {"audit.token.revoke", QT_TRANSLATE_NOOP("pages", "revoked a token")},
    {"audit.channel.add", QT_TRANSLATE_NOOP("pages", "added a channel")},
    {"audit.channel.pause", QT_TRANSLATE_NOOP("pages", "paused a channel")},
    {"audit.channel.resume", QT_TRANSLATE_NOOP("pages", "resumed a channel")},
    {"audit.channel.remove", QT_TRANSLATE_NOOP("pages", "removed a channel, kept its history")},
    {"audit.channel.erase", QT_TRANSLATE_NOOP("pages", "removed a channel and erased its history")},
};

} // namespace

std::span<const PageString> identityStrings()
{
    return catalogue;
}
