// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_chat.h"

#include "invented_lines.h"
#include "irc_line.h"
#include "irc_message_mapper.h"

ChatMessages inventedChat(qint64 firstId, qsizetype count)
{
    InventedLines lines(1, 50, 50'000, InventedLines::Tags::Twitch);
    const IrcMessageMapper mapper("bench");
    const IrcIsupport isupport;
    ChatMessages messages;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray bytes = lines.next();
        ChatMessage message = mapper.map(*IrcLine::parse(bytes), isupport, 1'700'000'000'000).message;
        message.id = firstId + i;
        messages.append(message);
    }
    return messages;
}
