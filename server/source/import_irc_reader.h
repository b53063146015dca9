// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reader.h"
#include "irc_isupport.h"
#include "irc_message_mapper.h"
#include "twitch_mapper.h"

// Raw IRC lines as a server has sent them. Lines with Twitch's own tags are read as Twitch's. A line of chat
// without a time is refused: without one it would be another message at every import.
class ImportIrcReader final : public ImportReader
{
public:
    explicit ImportIrcReader(const Utf8 &source)
        : m_mapper(source)
        , m_twitch(source)
    {}

    Result read(QByteArrayView line, qint64 now) override;

private:
    Result readRedaction(const IrcLine &line, qint64 now) const;
    Result readTwitch(const IrcLine &line, qint64 now);

    IrcMessageMapper m_mapper;
    TwitchMapper m_twitch;
    IrcIsupport m_isupport; // told by the file's own 005 lines
};
