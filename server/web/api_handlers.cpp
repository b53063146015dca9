// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_handlers.h"

#include "json_response.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// The format a Content-Type announces, without its parameters.
std::optional<BodyFormat> formatOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "application/json")
        return BodyFormat::Json;
    if (type == "application/x-ndjson")
        return BodyFormat::NdJson;
    return std::nullopt;
}

// Also when it is empty, which is refused.
std::optional<QByteArray> idempotencyKey(const AppRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == "idempotency-key")
            return value;
    }
    return std::nullopt;
}

QJsonObject itemObject(const ItemOutcome &item)
{
    switch (item.kind) {
    case ItemOutcome::Kind::Accepted:
        return {{u"outcome"_s, u"accepted"_s}, {u"id"_s, item.id}};
    case ItemOutcome::Kind::Duplicate:
        return {{u"outcome"_s, u"duplicate"_s}, {u"id"_s, item.id}};
    case ItemOutcome::Kind::Rejected:
        return {{u"outcome"_s, u"rejected"_s}, {u"reason"_s, item.reason}};
    }
    Q_UNREACHABLE();
}

qint64 countOf(const SubmissionResult &result, ItemOutcome::Kind kind)
{
    return std::count_if(result.items.begin(), result.items.end(),
                         [kind](const ItemOutcome &item) { return item.kind == kind; });
}

} // namespace

AppResponse submissionResponse(const SubmissionResult &result)
{
    const qint64 rejected = countOf(result, ItemOutcome::Kind::Rejected);
    QJsonArray items;
    for (const ItemOutcome &item : result.items)
        items.append(itemObject(item));
    const bool nothingKept = rejected > 0 && rejected == result.items.size();
    return jsonAnswer(nothingKept ? 422 : 200,
                      {{u"accepted"_s, countOf(result, ItemOutcome::Kind::Accepted)},
                       {u"duplicate"_s, countOf(result, ItemOutcome::Kind::Duplicate)},
                       {u"rejected"_s, rejected},
                       {u"items"_s, items}});
}

WebHandler ApiHandlers::postMessages() const
{
    return [&intake = m_intake, context = m_context](const WebRequest &request) {
        const auto format = formatOf(request.http.header("content-type"));
        if (!format) {
            AppResponse refused = jsonError(
                415,
                u"Content-Type must be application/json (an object or an array) or application/x-ndjson"_s);
            refused.headers.append(AppResponse::Header("Accept", "application/json, application/x-ndjson"));
            return answered(refused);
        }
        return intake.submit({request.http.body, *format, idempotencyKey(request.http), request.http.peer})
            .then(context,
                  [](const Expected<SubmissionResult> &result) { return result.map(submissionResponse); });
    };
}

WebHandler ApiHandlers::me() const
{
    return [](const WebRequest &request) {
        const Identity &identity = request.identity;
        QJsonObject body{{u"role"_s, QString::fromLatin1(roleName(identity.role))},
                         {u"sees_deleted"_s, request.viewer.seesDeleted},
                         {u"may_see_status"_s, request.viewer.maySeeStatus}};
        if (identity.isKnown())
            body.insert(u"token_name"_s, identity.name);
        if (identity.expiresAt != 0)
            body.insert(u"token_expires_at"_s, identity.expiresAt);
        return answered(jsonAnswer(200, body));
    };
}

WebHandler ApiHandlers::healthz() const
{
    return [health = m_health](const WebRequest &) {
        const QJsonObject state = health();
        return answered(jsonAnswer(state.value("status"_L1) == "ok"_L1 ? 200 : 503, state));
    };
}

WebHandler ApiHandlers::metrics() const
{
    return [text = m_metricsText](const WebRequest &) {
        return answered(AppResponse{
            200, "text/plain; version=0.0.4; charset=utf-8", text(), {{"Cache-Control", "no-store"}}});
    };
}
