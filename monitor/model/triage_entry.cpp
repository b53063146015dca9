// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_entry.h"

#include "message_row.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct TriageWords
{
    Q_DECLARE_TR_FUNCTIONS(TriageWords)
};

constexpr qsizetype quoteLimit = 80;

QString burstSentence(const ChatAlert &alert)
{
    const QLocale locale;
    if (alert.end == 0) {
        return TriageWords::tr("%1 messages in 10 s, usually %2")
            .arg(locale.toString(alert.count), locale.toString(alert.usual));
    }
    const qint64 seconds = std::max<qint64>(1, (alert.end - alert.begin) / 1000);
    const QString lasted =
        seconds < 120 ? TriageWords::tr("%1 s").arg(seconds) : TriageWords::tr("%1 min").arg(seconds / 60);
    return TriageWords::tr("Over after %1: at most %2 messages in 10 s, usually %3")
        .arg(lasted, locale.toString(alert.peak), locale.toString(alert.usual));
}

QString repeatSentence(const ChatAlert &alert)
{
    QString text = QString::fromUtf8(alert.text).simplified();
    if (text.size() > quoteLimit)
        text = text.left(quoteLimit) + u'…';
    const QString times = TriageWords::tr("%n times", nullptr, static_cast<int>(alert.count));
    const QString who = alert.people == 1
                            ? QString::fromUtf8(alert.user)
                            : TriageWords::tr("%n people", nullptr, static_cast<int>(alert.people));
    return TriageWords::tr("%1 by %2: “%3”").arg(times, who, text);
}

} // namespace

TriageEntry triageEntry(const ChatMessage &message, const QStringList &rules, RuleHue hue, qint64 nowMs)
{
    const MessageRow row = toRow(message);
    TriageEntry entry;
    entry.raisedAt = nowMs;
    entry.messageId = message.id;
    entry.sentAt = message.sentAt;
    entry.channelId = message.channelId;
    entry.source = row.source;
    entry.channel = row.channel;
    entry.user = row.user;
    entry.name = row.name;
    entry.text = row.text.isEmpty() ? QString::fromUtf8(message.systemText).simplified() : row.text;
    entry.text.truncate(TriageEntry::textLimit);
    entry.rules = rules;
    entry.hue = hue;
    return entry;
}

TriageEntry triageEntry(const ChatAlert &alert, qint64 nowMs)
{
    TriageEntry entry;
    entry.kind = TriageKind::Alert;
    entry.raisedAt = nowMs;
    entry.messageId = alert.messageId;
    entry.sentAt = alert.sentAt;
    entry.channelId = alert.channelId;
    entry.source = QString::fromUtf8(alert.source);
    entry.channel = QString::fromUtf8(alert.channel);
    entry.user = QString::fromUtf8(alert.user);
    entry.text = alertSentence(alert);
    entry.alert = alert.kind;
    entry.isOver = alert.end != 0;
    return entry;
}

QString alertWord(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Burst:
        return TriageWords::tr("Burst");
    case AlertKind::Repeat:
        return TriageWords::tr("Repeated text");
    case AlertKind::Newcomers:
        return TriageWords::tr("First-time chatters");
    }
    Q_UNREACHABLE();
}

QString alertSentence(const ChatAlert &alert)
{
    switch (alert.kind) {
    case AlertKind::Burst:
        return burstSentence(alert);
    case AlertKind::Repeat:
        return repeatSentence(alert);
    case AlertKind::Newcomers:
        return TriageWords::tr("%n people write here for the first time, within a minute", nullptr,
                               static_cast<int>(alert.peak));
    }
    Q_UNREACHABLE();
}

QString triageTime(const TriageEntry &entry)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.sentAt != 0 ? entry.sentAt : entry.raisedAt);
    return time.date() == QDate::currentDate()
               ? time.toString(u"HH:mm:ss")
               : QLocale().toString(time.date(), u"d MMM"_s) + u' ' + time.toString(u"HH:mm");
}

QString triageTag(const TriageEntry &entry)
{
    return entry.kind == TriageKind::Alert ? alertWord(entry.alert) : entry.rules.join(", "_L1);
}

QString triageStateWords(const TriageEntry &entry)
{
    switch (entry.state) {
    case TriageState::New:
        return TriageWords::tr("new");
    case TriageState::Done:
        return TriageWords::tr("done");
    case TriageState::Snoozed: {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(entry.snoozedUntil);
        const bool isToday = until.date() == QDate::currentDate();
        return TriageWords::tr("snoozed until %1")
            .arg(isToday ? until.toString(u"HH:mm") : QLocale().toString(until, QLocale::ShortFormat));
    }
    }
    Q_UNREACHABLE();
}

QString triageWords(const TriageEntry &entry)
{
    QStringList parts{triageTag(entry), triageTime(entry)};
    if (!entry.channel.isEmpty())
        parts.append(u'#' + entry.channel);
    if (entry.kind == TriageKind::Message)
        parts.append(entry.name);
    parts.append(entry.text);
    if (entry.isDeleted)
        parts.append(TriageWords::tr("deleted by a moderator"));
    if (entry.isElsewhere)
        parts.append(TriageWords::tr("from an earlier archive"));
    if (entry.state != TriageState::New)
        parts.append(triageStateWords(entry));
    return parts.join(", "_L1);
}

QString triageToolTip(const TriageEntry &entry)
{
    QStringList lines{triageTag(entry)};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.sentAt != 0 ? entry.sentAt : entry.raisedAt);
    lines.append(QLocale().toString(time, QLocale::ShortFormat));
    lines.append(entry.source.isEmpty() ? u'#' + entry.channel
                                        : u'#' + entry.channel + u" – "_s + entry.source);
    if (entry.kind == TriageKind::Message)
        lines.append(entry.name == entry.user ? entry.name : entry.name + " ("_L1 + entry.user + u')');
    lines.append(entry.text);
    if (entry.isDeleted)
        lines.append(TriageWords::tr("deleted by a moderator"));
    if (entry.isElsewhere)
        lines.append(
            TriageWords::tr("The server has another archive now. Its context is looked up by time."));
    lines.append(triageStateWords(entry));
    return plainToolTip(lines.join(u'\n'));
}

TimelinePosition triagePosition(const TriageEntry &entry)
{
    return {entry.sentAt != 0 ? entry.sentAt : entry.raisedAt, entry.isElsewhere ? 0 : entry.messageId};
}

QString triageLine(const TriageEntry &entry)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.sentAt != 0 ? entry.sentAt : entry.raisedAt);
    const QString who = entry.kind == TriageKind::Alert ? alertWord(entry.alert) : entry.name;
    return time.toString(u"yyyy-MM-dd HH:mm:ss") + " #"_L1 + entry.channel + u' ' + who + ": "_L1 +
           entry.text;
}
