// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_text.h"

#include "feed/message_json.h"
#include "message_row.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

QString timeText(qint64 utcMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    const int minutes = time.offsetFromUtc() / 60;
    const QString offset = u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return time.toString(u"yyyy-MM-dd HH:mm:ss ") + offset;
}

} // namespace

QString messageAsText(const ChatMessage &message)
{
    const MessageRow row = toRow(message);
    QString line = timeText(message.sentAt) + " #"_L1 + row.channel;
    if (!message.systemText.isEmpty())
        line += " ["_L1 + QString::fromUtf8(message.systemText).simplified() + u']';
    line += message.kind == MessageKind::Action ? " * "_L1 + row.name + u' ' : " <"_L1 + row.name + "> "_L1;
    line += row.text;
    if (message.deletedAt != 0)
        line += " ("_L1 + MessageText::tr("deleted") + u')';
    return line;
}

QByteArray messageAsJson(const ChatMessage &message)
{
    return QJsonDocument(messageToJson(message)).toJson(QJsonDocument::Compact);
}

QString messagesAsText(const ChatMessages &messages)
{
    QString lines;
    for (const ChatMessage &message : messages)
        lines += messageAsText(message) + u'\n';
    return lines;
}

QString messagesAsJson(const ChatMessages &messages)
{
    QByteArray lines;
    for (const ChatMessage &message : messages)
        lines += messageAsJson(message) + '\n';
    return QString::fromUtf8(lines);
}
