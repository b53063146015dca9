// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing_stretch.h"

#include "plain_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct MissingWords
{
    Q_DECLARE_TR_FUNCTIONS(MissingWords)
};

constexpr qsizetype longestName = 100;
constexpr qsizetype longestReason = 200;

// With the date where it is not today's.
QString timeText(qint64 utcMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QString clock = time.toString(u"HH:mm:ss");
    if (time.date() == QDate::currentDate())
        return clock;
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString timesText(const MissingStretch &missing)
{
    return timeText(missing.from) + u" – "_s + timeText(missing.to);
}

QString tooFastWords(const MissingStretch &missing)
{
    const int count = static_cast<int>(std::clamp<qint64>(missing.count, 0, std::numeric_limits<int>::max()));
    return MissingWords::tr("%Ln message(s) left out: they came faster than this monitor could take them",
                            nullptr, count);
}

QString notConnectedWords(const MissingStretch &missing)
{
    if (missing.upTo > missing.after)
        return MissingWords::tr("not connected %1: what was said then is in the archive")
            .arg(timesText(missing));
    return MissingWords::tr("not connected %1").arg(timesText(missing));
}

// "twitch #garden" or "irc.example.org, 12 channels".
QString whereText(const MissingStretch &missing)
{
    const QString source = oneLine(missing.source, longestName);
    const QString channel =
        missing.channels.size() == 1 ? oneLine(missing.channels.firstKey(), longestName) : QString();
    if (!channel.isEmpty())
        return source + (channel.startsWith(u'#') ? u' ' + channel : " #"_L1 + channel);
    if (missing.channels.size() < 2)
        return source;
    return MissingWords::tr("%1, %Ln channel(s)", nullptr, static_cast<int>(missing.channels.size()))
        .arg(source);
}

QString notHeardWords(const MissingStretch &missing)
{
    // One step: a name may hold a "%2".
    const QString reason = oneLine(missing.reason, longestReason);
    const QString where = reason.isEmpty() ? whereText(missing) : whereText(missing) + ", "_L1 + reason;
    if (missing.to == 0)
        return MissingWords::tr("no data since %1: %2").arg(timeText(missing.from), where);
    return MissingWords::tr("no data %1: %2").arg(timesText(missing), where);
}

QString whatWords(const MissingStretch &missing)
{
    switch (missing.why) {
    case MissingStretch::Why::TooFast:
        return tooFastWords(missing);
    case MissingStretch::Why::NotConnected:
        return notConnectedWords(missing);
    case MissingStretch::Why::OtherArchive:
        return MissingWords::tr("the server has another archive since %1: what was here before is not in it")
            .arg(timeText(missing.to));
    case MissingStretch::Why::NotHeard:
        return notHeardWords(missing);
    }
    Q_UNREACHABLE();
}

} // namespace

QString missingWords(const MissingStretch &missing)
{
    const QString what = whatWords(missing);
    if (missing.upTo <= missing.after)
        return what;
    switch (missing.loading) {
    case MissingStretch::Loading::No:
        return MissingWords::tr("%1 – load with Enter").arg(what);
    case MissingStretch::Loading::UnderWay:
        return MissingWords::tr("%1 – loading …").arg(what);
    case MissingStretch::Loading::Failed:
        return MissingWords::tr("%1 – not loaded: %2 Try again with Enter.").arg(what, missing.problem);
    }
    Q_UNREACHABLE();
}
