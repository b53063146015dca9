// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_row.h"

#include "chat/irc_formatting.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToolTip = 2000;

// A row is one line, without the formatting of IRC clients: line breaks and other control characters become
// spaces.
QString oneLine(const Utf8 &utf8)
{
    QString text = QString::fromUtf8(stripIrcFormatting(utf8));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

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

QString plainToolTip(const QString &text)
{
    const bool isLong = text.size() > longestToolTip;
    const QString shown = isLong ? text.left(longestToolTip) + u'…' : text;
    return "<p style='white-space:pre-wrap'>"_L1 + shown.toHtmlEscaped() + "</p>"_L1;
}
