// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/log.h"
#include "base/time_text.h"
#include "view_panel.h"

#include <QFuture>
#include <QObject>

#include <functional>

// A question to the archive that is asked again when its answer may have changed: never twice at once, at
// most four times a second, and rarer the longer an answer takes, so that it costs a twentieth of a reader's
// time. Belongs to the thread of `context`; nothing blocks.
template <class T>
class WatchedAnswer final
{
public:
    using Ask = std::function<QFuture<Expected<T>>()>;
    using Take = std::function<void(const Expected<T> &)>;

    static constexpr qint64 longestPauseMs = 5'000;
    static constexpr qint64 pauseAfterFailureMs = 1'000;

    WatchedAnswer(QObject *context, Ask ask, Take take)
        : m_context(context)
        , m_ask(std::move(ask))
        , m_take(std::move(take))
    {}

    // The answer may have changed.
    void touch() { m_isStale = true; }

    // Whether the answer that was taken last is still true.
    bool isFresh() const { return !m_isStale && !m_isAsking; }

    // Whether a question is on its way.
    bool isAsking() const { return m_isAsking; }

    // Asks when it is time to. `now` ms UTC.
    void follow(qint64 now)
    {
        if (!m_isStale || m_isAsking || now < m_dueAt)
            return;
        m_isStale = false;
        m_isAsking = true;
        m_askedAt = now;
        m_ask().then(m_context, [this](const Expected<T> &answer) { took(answer); });
    }

private:
    void took(const Expected<T> &answer)
    {
        m_isAsking = false;
        const qint64 now = utcNowMs();
        const bool hasFailed = !answer && answer.error().code != ErrorCode::NotFound;
        m_isStale |= hasFailed;
        if (hasFailed && !m_hasFailed)
            qCWarning(lcLive).noquote()
                << "a live view cannot be kept up to date now:" << answer.error().message;
        m_hasFailed = hasFailed;
        m_dueAt = now + (hasFailed ? pauseAfterFailureMs
                                   : std::clamp((now - m_askedAt) * 20, ViewPanel::shortestPauseMs,
                                                longestPauseMs));
        m_take(answer);
    }

    QObject *m_context;
    const Ask m_ask;
    const Take m_take;
    bool m_isStale = true;
    bool m_isAsking = false;
    bool m_hasFailed = false; // the last answer; that is logged once
    qint64 m_askedAt = 0;
    qint64 m_dueAt = 0;
};
