// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"

// What the archive answers about one channel or one user. Times are ms UTC.

// How much somebody has said in a channel.
struct Chatter
{
    UserCount user;      // messageCount is that of the whole archive
    qint64 messages = 0; // in this channel

    bool operator==(const Chatter &) const = default;
};

// A channel with the people who have said most in it. One name may exist at several sources: `channel` is the
// one with the most messages (or that of the source asked for), `elsewhere` names the other sources.
struct ChannelProfile
{
    static constexpr int chattersShown = 15;

    Cursor cursor;
    ChannelRow channel;
    qint64 people = 0; // who have said something in it
    QList<Chatter> chatters;
    ChatMessages latest; // newest first
    bool hasOlder = false;
    QList<Utf8> elsewhere;
};

struct UserChannelActivity
{
    Utf8 source;
    Utf8 channel;
    qint64 messageCount = 0;

    bool operator==(const UserChannelActivity &) const = default;
};

// A name that a user has had.
struct UserName
{
    Utf8 login;
    Utf8 displayName;
    qint64 firstSeenAt = 0; // the first message under it

    bool operator==(const UserName &) const = default;
};

// A user. One login may exist at several sources: `user` is the one with the most messages (or that of the
// source asked for), `elsewhere` names the other sources.
struct UserProfile
{
    Cursor cursor;
    UserRow user;
    QList<UserChannelActivity> channels; // most messages first
    QList<UserName> names;               // all they have had, the newest first
    ChatMessages latest;                 // newest first
    bool hasOlder = false;
    QList<Utf8> elsewhere;
};
