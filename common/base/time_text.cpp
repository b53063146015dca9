// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

qint64 utcNowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray toRfc3339(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'").toLatin1();
}

Expected<qint64> parseRfc3339(QByteArrayView bytes)
{
    // QDateTime is more lenient than RFC 3339 (no zone means local time), so the shape is checked first.
    static const QRegularExpression shape(
        uR"(^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$)"_s);
    const QString text = QString::fromLatin1(bytes);
    if (!shape.match(text).hasMatch())
        return failure(ErrorCode::InvalidInput, u"'%1' is not an RFC 3339 time with a zone"_s.arg(text.left(64)));

    QString normal = text.toUpper();
    normal[10] = u'T';
    // A leap second is legal in IRCv3 server-time; QDateTime has none, so it counts as the second before.
    if (QStringView(normal).mid(17, 2) == "60"_L1)
        normal.replace(17, 2, u"59"_s);
    const QDateTime time = QDateTime::fromString(normal, Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorCode::InvalidInput, u"'%1' is not a date that exists"_s.arg(text.left(64)));
    return time.toMSecsSinceEpoch();
}
