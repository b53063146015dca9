// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include "page_words.h"

namespace {

constexpr int barWidth = 8;
constexpr int barStep = 10;
constexpr int height = 48;

PageFields bar(qsizetype index, qint64 count, qint64 peak, bool underWay)
{
    // A minute with any message is at least one pixel high: something is not nothing.
    const qint64 barHeight = count == 0 ? 0 : std::max<qint64>(1, count * height / peak);
    PageFields fields;
    fields.text("x", QByteArray::number(index * barStep))
        .text("y", QByteArray::number(height - barHeight))
        .text("width", QByteArray::number(barWidth))
        .text("height", QByteArray::number(barHeight))
        .flag("under_way", underWay);
    return fields;
}

} // namespace

PageFields sparkline(const QList<qint64> &perMinute, qint64 now, const PageWords &words)
{
    // 60 s across two minutes may hold more than either: the peak is never below what is now.
    const qint64 peak =
        perMinute.isEmpty() ? now : std::max(now, *std::max_element(perMinute.begin(), perMinute.end()));
    std::vector<PageFields> bars;
    for (qsizetype i = 0; i < perMinute.size(); ++i)
        bars.push_back(bar(i, perMinute[i], std::max<qint64>(peak, 1), i == perMinute.size() - 1));
    PageFields fields;
    fields
        .text("box",
              "0 0 " + QByteArray::number(perMinute.size() * barStep - 2) + ' ' + QByteArray::number(height))
        .text("label", words.text("spark.label").arg(words.number(now), words.number(peak)))
        .number("now", now, words)
        .number("peak", peak, words)
        .list("bars", bars);
    return fields;
}

qint64 estimatedRate(const QList<qint64> &perMinute, qint64 nowMs)
{
    if (perMinute.isEmpty())
        return 0;
    const qint64 intoMinute = nowMs % 60'000;
    const qint64 before = perMinute.size() > 1 ? perMinute[perMinute.size() - 2] : 0;
    return perMinute.last() + before * (60'000 - intoMinute) / 60'000;
}

void addMetrics(PageFields &fields, const FeedMetrics &metrics, const PageWords &words)
{
    fields.number("messages", metrics.messages, words)
        .number("channels", metrics.channels, words)
        .number("active", metrics.activeChannels, words)
        .number("people", metrics.users, words)
        .object("spark", sparkline(metrics.perMinute, metrics.rate, words));
}

PageFields hourLine(const QList<qint64> &perMinute, const PageWords &words)
{
    constexpr qint64 lineHeight = 15; // the line itself takes the rest
    const qint64 peak = perMinute.isEmpty() ? 0 : *std::max_element(perMinute.begin(), perMinute.end());
    QByteArray points;
    for (qsizetype i = 0; i < perMinute.size(); ++i) {
        const qint64 up = peak == 0 ? 0 : (perMinute[i] * lineHeight + peak - 1) / peak;
        points +=
            QByteArray::number(i) + ',' + QByteArray::number(lineHeight + 1 - std::max<qint64>(up, 1)) + ' ';
    }
    PageFields fields;
    fields.text("points", points.trimmed()).text("label", words.text("hour.label").arg(words.number(peak)));
    return fields;
}
