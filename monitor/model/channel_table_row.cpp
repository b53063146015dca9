// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_table_row.h"

#include "recent_chatters.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct ChannelWords
{
    Q_DECLARE_TR_FUNCTIONS(ChannelModel)
};

QString lastMessageText(qint64 utcMs)
{
    if (utcMs == 0)
        return u"–"_s;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    return time.date() == QDate::currentDate() ? time.toString(u"HH:mm:ss")
                                               : QLocale().toString(time.date(), QLocale::ShortFormat);
}

} // namespace

QVariant ChannelTableRow::text(int column, qint64 minute) const
{
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    switch (column) {
    case NameColumn:
        return name;
    case HighlightColumn:
        return highlights > 0 ? number(highlights) : QString();
    case RateColumn:
        return number(channel.rate);
    case UsualColumn: {
        const auto usual = history.usual(minute);
        return usual ? number(*usual) : u"–"_s;
    }
    case ChattersColumn:
        return number(chatters);
    case CountColumn:
        return number(channel.count);
    case LastColumn:
        return lastMessageText(channel.lastMessageAt);
    case SourceColumn:
        return source;
    default:
        return {};
    }
}

QVariant ChannelTableRow::sortValue(int column, qint64 minute) const
{
    switch (column) {
    case NameColumn:
        return name;
    case HighlightColumn:
        return highlights;
    case TrendColumn:
    case RateColumn:
        return channel.rate;
    case UsualColumn:
        return history.usual(minute).value_or(-1);
    case ChattersColumn:
        return static_cast<qint64>(chatters);
    case CountColumn:
        return channel.count;
    case LastColumn:
        return channel.lastMessageAt;
    case SourceColumn:
        return source;
    default:
        return {};
    }
}

QString ChannelTableRow::detail(int column, qint64 minute) const
{
    switch (column) {
    case NameColumn:
    case SourceColumn:
        return name + u'\n' + source + (isPinned ? u'\n' + ChannelWords::tr("pinned") : QString());
    case HighlightColumn:
        return highlights > 0 ? ChannelWords::tr("%n highlight(s) not read yet", nullptr, highlights)
                              : QString();
    case TrendColumn: {
        const QList<qint64> hour = history.values(minute);
        const qint64 peak = *std::max_element(hour.begin(), hour.end());
        return ChannelWords::tr("messages a minute over the last hour, %1 at the most")
            .arg(QLocale().toString(peak));
    }
    case RateColumn:
    case UsualColumn: {
        const auto usual = history.usual(minute);
        return usual ? ChannelWords::tr("%1 messages in the last 60 seconds, usually %2 a minute")
                           .arg(QLocale().toString(channel.rate), QLocale().toString(*usual))
                     : ChannelWords::tr("What is usual is known after %n minute(s).", nullptr,
                                        MinuteHistory::fewestForUsual);
    }
    case LastColumn:
        return channel.lastMessageAt == 0
                   ? QString()
                   : QLocale().toString(QDateTime::fromMSecsSinceEpoch(channel.lastMessageAt),
                                        QLocale::LongFormat);
    default:
        return {};
    }
}

QString ChannelTableRow::title(int column)
{
    switch (column) {
    case NameColumn:
        return ChannelWords::tr("Channel");
    case HighlightColumn:
        return ChannelWords::tr("Hits");
    case TrendColumn:
        return ChannelWords::tr("Last hour");
    case RateColumn:
        return ChannelWords::tr("per min");
    case UsualColumn:
        return ChannelWords::tr("usual");
    case ChattersColumn:
        return ChannelWords::tr("People");
    case CountColumn:
        return ChannelWords::tr("Messages");
    case LastColumn:
        return ChannelWords::tr("Last");
    case SourceColumn:
        return ChannelWords::tr("Source");
    default:
        return {};
    }
}

QString ChannelTableRow::explanation(int column)
{
    switch (column) {
    case HighlightColumn:
        return ChannelWords::tr("Highlighted messages that you have not read yet");
    case TrendColumn:
        return ChannelWords::tr("Messages a minute over the last hour");
    case RateColumn:
        return ChannelWords::tr("Messages in the last 60 seconds");
    case UsualColumn:
        return ChannelWords::tr("Messages a minute, the median of the last hour");
    case ChattersColumn:
        return ChannelWords::tr("Different people in the last %n minute(s), seen while this monitor ran",
                                nullptr, RecentChatters::minutes);
    default:
        return {};
    }
}
