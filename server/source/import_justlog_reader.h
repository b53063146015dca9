// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reader.h"

// The text that justlog and its kin write: "[2006-01-2 15:04:05] #channel user: text", in UTC, the day
// without a leading zero (with one, too). Names are Twitch's: logins in lower case. What the platform itself
// says has no "user: " and is a sentence:
//
//   "ann has been timed out for 600 seconds", "ann has been banned", "chat has been cleared":
//   ModerationEvents; "15 raiders from ann have joined!": a Raid of ann; "ann subscribed at Tier 1. ...": a
//   Subscription; any other sentence: an Event. Both of the sentence's first word, with all of the sentence
//   in systemText, since nothing tells where the user's own words begin.
class ImportJustlogReader final : public ImportReader
{
public:
    explicit ImportJustlogReader(Utf8 source)
        : m_source(std::move(source))
    {}

    Result read(QByteArrayView line, qint64 now) override;

private:
    struct Place
    {
        Utf8 channel;
        qint64 at = 0;
    };

    ChatMessage message(const Place &place, QByteArrayView user, qint64 now) const;
    ModerationEvent moderation(const Place &place, QByteArrayView user, qint64 now) const;
    std::optional<ModerationEvent> readModeration(const Place &place, QByteArrayView sentence,
                                                  qint64 now) const;
    Result readSentence(const Place &place, QByteArrayView sentence, qint64 now) const;

    Utf8 m_source;
};
