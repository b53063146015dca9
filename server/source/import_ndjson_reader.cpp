// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_ndjson_reader.h"

#include "http_item_decoder.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

auto bad(const QString &why)
{
    return failure(ErrorCode::InvalidInput, why);
}

Utf8 sourceOf(const SourceEvent::Body &body)
{
    if (const auto *message = std::get_if<ChatMessage>(&body))
        return message->source;
    return std::get<ModerationEvent>(body).source;
}

} // namespace

ImportReader::Result ImportNdjsonReader::read(QByteArrayView line, qint64 now)
{
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &problem);
    if (!document.isObject())
        return bad(
            problem.error == QJsonParseError::NoError
                ? u"the line must be a JSON object"_s
                : u"not a JSON object: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    const QJsonObject item = document.object();
    // Without a time it would be another message at every import.
    if (item.value("sent_at"_L1).isUndefined() || item.value("sent_at"_L1).isNull())
        return bad(u"sent_at is missing"_s);
    auto body = HttpItemDecoder::decode(item, now, m_source);
    if (!body)
        return tl::unexpected(body.error());
    if (sourceOf(*body) != m_source)
        return bad(u"source is '%1', but this is an import into '%2'"_s.arg(
            QString::fromUtf8(sourceOf(*body)), QString::fromUtf8(m_source)));
    return std::move(*body);
}
