// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_parser.h"

// Reads lines one after the other, as of one file.
class Reading final
{
public:
    static constexpr qint64 now = 1'790'000'000'000; // when it is read, ms UTC

    explicit Reading(ImportFormat format)
        : m_parser(format, "net")
    {}

    ImportParser::Result line(const QByteArray &text) { return m_parser.parse(text, now); }

    ChatMessage message(const QByteArray &text)
    {
        const auto event = line(text);
        if (!event || !*event || (*event)->message() == nullptr)
            return {};
        return *(*event)->message();
    }

    ModerationEvent moderation(const QByteArray &text)
    {
        const auto event = line(text);
        if (!event || !*event || !std::holds_alternative<ModerationEvent>((*event)->body))
            return {};
        return std::get<ModerationEvent>((*event)->body);
    }

private:
    ImportParser m_parser;
};
