// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_row.h"

#include "plain_text.h"

#include <QDateTime>

MessageRow toRow(const ChatMessage &message)
{
    MessageRow row;
    row.id = message.id;
    row.sentAt = message.sentAt;
    row.receivedAt = message.receivedAt;
    row.kind = message.kind;
    row.time = QDateTime::fromMSecsSinceEpoch(message.sentAt).toString(u"HH:mm:ss");
    row.channel = oneLine(message.channel);
    row.name = oneLine(message.displayName.isEmpty() ? message.user : message.displayName);
    row.user = QString::fromUtf8(message.user);
    row.source = oneLine(message.source);
    row.text = oneLine(message.text);
    return row;
}
