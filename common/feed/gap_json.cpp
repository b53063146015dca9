// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/gap_json.h"

using namespace Qt::StringLiterals;

QJsonObject gapToJson(const Gap &gap)
{
    return {{u"source"_s, QString::fromUtf8(gap.source)},
            {u"channel"_s, QString::fromUtf8(gap.channel)},
            {u"from"_s, gap.from},
            {u"to"_s, gap.to},
            {u"reason"_s, QString::fromUtf8(gap.reason)},
            {u"filled"_s, gap.filled}};
}

Gap gapFromJson(const QJsonObject &object)
{
    Gap gap;
    gap.source = object.value("source"_L1).toString().toUtf8();
    gap.channel = object.value("channel"_L1).toString().toUtf8();
    gap.from = object.value("from"_L1).toInteger();
    gap.to = object.value("to"_L1).toInteger();
    gap.reason = object.value("reason"_L1).toString().toUtf8();
    gap.filled = object.value("filled"_L1).toBool();
    return gap;
}

QJsonArray gapsToJson(const QList<GapRow> &gaps)
{
    QJsonArray array;
    for (const GapRow &row : gaps) {
        QJsonObject object = gapToJson(row.gap);
        object.insert(u"id"_s, row.id);
        array.append(object);
    }
    return array;
}

QList<GapRow> gapsFromJson(const QJsonValue &array)
{
    QList<GapRow> gaps;
    for (const QJsonValue gap : array.toArray())
        gaps.append({gap["id"_L1].toInteger(), gapFromJson(gap.toObject())});
    return gaps;
}
