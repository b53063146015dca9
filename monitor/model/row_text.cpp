// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_text.h"

#include "message_model.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

constexpr qsizetype longestName = 200; // of a channel, a user, a source

QString kindWord(const ChatMessage &message)
{
    switch (message.kind) {
    case MessageKind::Notice:
        return RowWords::tr("notice");
    case MessageKind::Announcement:
        return RowWords::tr("announcement");
    case MessageKind::Subscription:
        return message.systemText.isEmpty() ? RowWords::tr("subscription") : QString();
    case MessageKind::Raid:
        return message.systemText.isEmpty() ? RowWords::tr("raid") : QString();
    case MessageKind::Message:
    case MessageKind::Action:
    case MessageKind::Event:
        break;
    }
    return {};
}

QString tagOf(const TimelineRow &row)
{
    const ChatMessage &message = row.message;
    // Nearly all messages have none.
    if (!isDeleted(row) && message.replyTo.isEmpty() && message.originChannel.isEmpty() && !message.isFirst &&
        (message.kind == MessageKind::Message || message.kind == MessageKind::Action))
        return {};
    QStringList words;
    if (isDeleted(row) && !message.text.isEmpty())
        words.append(RowWords::tr("deleted"));
    if (const QString kind = kindWord(message); !kind.isEmpty())
        words.append(kind);
    if (message.isFirst)
        words.append(RowWords::tr("first message"));
    if (!message.replyTo.isEmpty())
        words.append(RowWords::tr("↪ reply"));
    if (!message.originChannel.isEmpty())
        words.append(RowWords::tr("shared chat"));
    return words.join(", "_L1);
}

QString nameOf(const ChatMessage &message)
{
    return oneLine(message.displayName.isEmpty() ? message.user : message.displayName, longestName);
}

QString channelOf(const ChatMessage &message)
{
    return u'#' + oneLine(message.channel, longestName);
}

QString display(const TimelineRow &row, int column)
{
    switch (column) {
    case MessageModel::TimeColumn:
        return clockTime(row.missing ? row.missing->from : row.message.sentAt);
    case MessageModel::ChannelColumn:
        return row.missing ? QString() : channelOf(row.message);
    case MessageModel::NameColumn:
        return row.missing ? QString() : nameOf(row.message);
    case MessageModel::TextColumn:
        return row.missing ? missingWords(*row.missing) : rowText(row).plain();
    default:
        return {};
    }
}

// What the row's short words mean.
QString textToolTip(const TimelineRow &row)
{
    QStringList lines{rowText(row).plain()};
    const ChatMessage &message = row.message;
    if (isDeleted(row))
        lines.append(RowWords::tr("deleted by a moderator"));
    if (message.isFirst)
        lines.append(RowWords::tr("the first that this archive has of this person"));
    if (!message.replyTo.isEmpty())
        lines.append(RowWords::tr("in reply to an earlier message"));
    if (!message.originChannel.isEmpty())
        lines.append(RowWords::tr("said in another channel that shares its chat with this one"));
    return plainToolTip(lines.join(u'\n'));
}

QString toolTip(const TimelineRow &row, int column)
{
    if (row.missing)
        return plainToolTip(missingWords(*row.missing));
    const ChatMessage &message = row.message;
    switch (column) {
    case MessageModel::TimeColumn:
        return fullTime(message.sentAt);
    case MessageModel::ChannelColumn:
        return plainToolTip(channelOf(message) + u'\n' + oneLine(message.source, longestName));
    case MessageModel::NameColumn: {
        const QString name = nameOf(message);
        const QString login = oneLine(message.user, longestName);
        return plainToolTip(name == login ? name : name + " ("_L1 + login + u')');
    }
    case MessageModel::TextColumn:
        return textToolTip(row);
    default:
        return {};
    }
}

} // namespace

QString RowText::plain() const
{
    QStringList parts;
    for (const QString &part : {tag, system, text}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" – "_s);
}

RowText rowText(const TimelineRow &row, qsizetype longest)
{
    const ChatMessage &message = row.message;
    RowText result;
    result.tag = tagOf(row);
    result.text = oneLine(message.text, longest);
    result.isItalic = message.kind == MessageKind::Action;
    if (!message.systemText.isEmpty())
        result.system = oneLine(message.systemText, longest);
    if (isDeleted(row)) {
        result.isStruck = !result.text.isEmpty();
        // Only moderators are sent the text.
        if (result.text.isEmpty())
            result.text = RowWords::tr("message deleted");
    }
    return result;
}

QVariant messageCell(const TimelineRow &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == MessageModel::TimeColumn && !row.missing ? fullTime(row.message.sentAt)
                                                                  : display(row, column);
    case MessageModel::IdRole:
        return row.missing ? qint64{0} : row.message.id;
    case MessageModel::UserRole:
        return QString::fromUtf8(row.message.user);
    case MessageModel::KindRole:
        return static_cast<int>(row.message.kind);
    case MessageModel::SentAtRole:
        return row.message.sentAt;
    case MessageModel::RowRole:
        return QVariant::fromValue(&row);
    default:
        return {};
    }
}

QString messageHead(int column)
{
    switch (column) {
    case MessageModel::TimeColumn:
        return RowWords::tr("Time");
    case MessageModel::ChannelColumn:
        return RowWords::tr("Channel");
    case MessageModel::NameColumn:
        return RowWords::tr("Name");
    case MessageModel::TextColumn:
        return RowWords::tr("Text");
    default:
        return {};
    }
}

QString clockTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"HH:mm:ss");
}

QString fullTime(qint64 utcMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    return QLocale().toString(time.date(), QLocale::LongFormat) + u' ' + time.toString(u"HH:mm:ss.zzz") +
           u' ' + time.timeZoneAbbreviation();
}
