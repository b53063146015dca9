// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

// What the lines of an imported file are.
enum class ImportFormat : quint8 {
    Irc,     // raw IRC lines with a time: the tag @time=, or Twitch's tmi-sent-ts
    NdJson,  // the items of POST /api/v1/messages, one a line
    JustLog, // "[2006-01-2 15:04:05] #channel user: text"
};

// "irc", "ndjson", "justlog"; nothing for other names.
inline std::optional<ImportFormat> importFormatFromName(QByteArrayView name)
{
    if (name == QByteArrayView("irc"))
        return ImportFormat::Irc;
    if (name == QByteArrayView("ndjson"))
        return ImportFormat::NdJson;
    if (name == QByteArrayView("justlog"))
        return ImportFormat::JustLog;
    return std::nullopt;
}
