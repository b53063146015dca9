// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_body_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

auto tooMany(qsizetype maxItems)
{
    return failure(ErrorCode::TooLarge,
                   u"more than %1 items in one request; send them in several"_s.arg(maxItems));
}

Expected<HttpBodyItems> readJson(const QByteArray &body, qsizetype maxItems)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    // QJsonDocument holds objects and arrays only: for a plain value it is null, and reports no or an odd
    // error.
    if (document.isObject())
        return HttpBodyItems{document.object()};
    if (!document.isArray()) {
        if (problem.error == QJsonParseError::NoError || problem.error == QJsonParseError::IllegalValue)
            return failure(ErrorCode::InvalidInput,
                           u"the body must be a JSON object or an array of objects"_s);
        return failure(
            ErrorCode::InvalidInput,
            u"the body is not valid JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    }
    const QJsonArray array = document.array();
    if (array.size() > maxItems)
        return tooMany(maxItems);
    HttpBodyItems items;
    items.reserve(array.size());
    for (const auto &item : array)
        items.append(QJsonValue(item));
    return items;
}

Expected<QJsonValue> readLine(const QByteArray &line, qsizetype number)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isObject())
        return QJsonValue(document.object());
    if (document.isArray())
        return failure(ErrorCode::InvalidInput, u"line %1 must be an object, but is an array"_s.arg(number));
    return failure(ErrorCode::InvalidInput, u"line %1 is not a JSON object: %2 at byte %3"_s.arg(number)
                                                .arg(problem.errorString())
                                                .arg(problem.offset));
}

Expected<HttpBodyItems> readLines(const QByteArray &body, qsizetype maxItems)
{
    HttpBodyItems items;
    qsizetype number = 0;
    for (qsizetype start = 0; start < body.size();) {
        const qsizetype end = body.indexOf('\n', start);
        const QByteArray line = body.mid(start, end < 0 ? -1 : end - start).trimmed();
        start = end < 0 ? body.size() : end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        if (items.size() == maxItems)
            return tooMany(maxItems);
        items.append(readLine(line, number));
    }
    return items;
}

} // namespace

Expected<HttpBodyItems> readHttpBody(const QByteArray &body, BodyFormat format, qsizetype maxItems)
{
    return format == BodyFormat::NdJson ? readLines(body, maxItems) : readJson(body, maxItems);
}
