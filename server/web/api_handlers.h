// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message_intake.h"
#include "web_route.h"

#include <QJsonObject>

class QObject;

// What programs ask for. Made on the main thread; the handlers are called there and answer there, through
// `context`. All references outlive the handlers.
class ApiHandlers final
{
public:
    ApiHandlers(MessageIntake &intake, std::function<QByteArray()> metricsText,
                std::function<QJsonObject()> health, QObject *context)
        : m_intake(intake)
        , m_metricsText(std::move(metricsText))
        , m_health(std::move(health))
        , m_context(context)
    {}

    // One JSON object, a JSON array (application/json) or NDJSON (application/x-ndjson), answered after the
    // commit: 200 when at least one item was accepted or is a duplicate, 422 when all were rejected, 415 for
    // other types.
    WebHandler postMessages() const;

    // Who is asking, and what is open to them.
    WebHandler me() const;

    WebHandler healthz() const; // 200, or 503 when its "status" is not "ok"
    WebHandler metrics() const;

private:
    MessageIntake &m_intake;
    std::function<QByteArray()> m_metricsText;
    std::function<QJsonObject()> m_health;
    QObject *m_context;
};

// {"accepted": n, "duplicate": n, "rejected": n, "items": [{"outcome", "id"} or {"outcome", "reason"}]}
AppResponse submissionResponse(const SubmissionResult &result);
