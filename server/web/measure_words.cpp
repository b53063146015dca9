// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_words.h"

#include "page_words.h"

QString durationText(qint64 ms, const PageWords &words)
{
    const qint64 seconds = std::max<qint64>(0, (ms + 500) / 1000);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const auto two = [&](const QString &pattern, qint64 whole, qint64 rest) {
        return pattern.arg(words.number(whole), words.number(rest));
    };
    if (seconds < 60)
        return words.text("duration.seconds").arg(words.number(seconds));
    if (minutes < 60)
        return two(words.text("duration.minutes"), minutes, seconds % 60);
    if (hours < 24)
        return two(words.text("duration.hours"), hours, minutes % 60);
    return two(words.text("duration.days"), hours / 24, hours % 24);
}

QString momentText(qint64 micros, const PageWords &words)
{
    return words.locale().toString(static_cast<double>(micros) / 1000, 'f', 1) + QStringLiteral(" ms");
}

QString bytesText(qint64 bytes, const PageWords &words)
{
    return words.locale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

PageFields meterFields(qint64 value, qint64 limit)
{
    const double share =
        limit > 0 ? std::min(1.0, static_cast<double>(value) / static_cast<double>(limit)) : 0.0;
    const qint64 width = value > 0 && limit > 0 ? std::max<qint64>(4, qRound64(share * 1000)) : 0;
    PageFields fields;
    fields.text("width", QByteArray::number(width))
        .text("level", QByteArray(share > 0.95  ? "full"
                                  : share > 0.7 ? "high"
                                                : "low"));
    return fields;
}
