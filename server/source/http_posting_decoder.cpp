// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_posting_decoder.h"

#include "http_item_decoder.h"

#include "base/time_text.h"

using namespace Qt::StringLiterals;

namespace {

const Utf8 &sourceOf(const SourceEvent::Body &body)
{
    if (const auto *message = std::get_if<ChatMessage>(&body))
        return message->source;
    return std::get<ModerationEvent>(body).source;
}

} // namespace

HttpPostingDecoder::HttpPostingDecoder(QSet<Utf8> foreignSources)
{
    for (const Utf8 &name : std::as_const(foreignSources))
        m_foreignSources.insert(name.toLower());
}

Outcome HttpPostingDecoder::checkKey(const std::optional<QByteArray> &key)
{
    if (!key)
        return {};
    const bool visible = std::all_of(key->begin(), key->end(), [](char c) { return c > ' ' && c <= '~'; });
    if (key->isEmpty() || key->size() > maxKeyBytes || !visible)
        return failure(
            ErrorCode::InvalidInput,
            u"Idempotency-Key must be 1 to %1 visible ASCII characters without spaces"_s.arg(maxKeyBytes));
    return {};
}

SourceEvents HttpPostingDecoder::decode(const HttpBodyItems &items, const std::optional<QByteArray> &key,
                                        quint64 submission, SubmissionResult &result) const
{
    SourceEvents events;
    events.reserve(items.size());
    result.items.resize(items.size());
    const qint64 now = utcNowMs();
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto body =
            items[i].and_then([now](const QJsonValue &item) { return HttpItemDecoder::decode(item, now); });
        const Outcome finished = body ? finish(*body, key, i) : Outcome(tl::unexpected(body.error()));
        if (finished)
            events.append(SourceEvent{std::move(*body), Ticket{submission, static_cast<qint32>(i)}});
        else
            result.items[i] = ItemOutcome{ItemOutcome::Kind::Rejected, 0, finished.error().message};
    }
    return events;
}

Outcome HttpPostingDecoder::finish(SourceEvent::Body &body, const std::optional<QByteArray> &key,
                                   qsizetype index) const
{
    if (m_foreignSources.contains(sourceOf(body).toLower()))
        return failure(ErrorCode::InvalidInput,
                       u"source '%1' is listened to by this server itself; use another name"_s.arg(
                           QString::fromUtf8(sourceOf(body))));
    auto *message = std::get_if<ChatMessage>(&body);
    if (message != nullptr && key && message->sourceMessageId.isEmpty())
        message->sourceMessageId = *key + '#' + QByteArray::number(index);
    return {};
}
