// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_submission.h"
#include "source.h"

#include "chat/batch.h"
#include "http/message_intake.h"

#include <QElapsedTimer>
#include <QHash>
#include <QQueue>
#include <QTimer>

#include <chrono>

struct HttpSettings
{
    std::chrono::milliseconds deadline{30'000}; // from submit's arrival here to the commit
    qsizetype maxPending = 1'000;               // submissions under way
    qsizetype maxPendingBytes = 67'108'864;     // of their bodies
};

// Messages that arrive by HTTP. Every readable item becomes an event with a ticket; the archive's outcomes
// come back through settle(), and the submission is answered when all its items have one. Always Live while
// started: whether anybody posts is not the source's doing. `unparsable` counts rejected items.
//
// Lives on the source thread, where all is done; submit() alone may be called from any thread, while the
// object lives. At the limits, and while paused: Busy. After the deadline and after stop(): Unavailable.
class HttpSource final : public Source, public MessageIntake
{
    Q_OBJECT

public:
    explicit HttpSource(QObject *parent = nullptr);
    explicit HttpSource(const HttpSettings &settings, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    SourceStatus status() const override { return m_status; }

    QFuture<Expected<SubmissionResult>> submit(const QByteArray &body, BodyFormat format) override;

    // Submissions waiting for their commit.
    qsizetype pendingCount() const { return m_pending.size(); }

public Q_SLOTS:
    // Takes the outcomes of a commit; those of tickets nobody waits for any more are passed over.
    void settle(const CommittedBatchPtr &batch);

private:
    struct Pending
    {
        std::shared_ptr<HttpSubmission> submission;
        SubmissionResult result;
        qsizetype open = 0; // items without an outcome
    };

    struct Deadline
    {
        qint64 at = 0; // ms of m_clock
        quint64 number = 0;
    };

    void accept(const std::shared_ptr<HttpSubmission> &submission, const QByteArray &body, BodyFormat format);
    void expire();
    void scheduleExpiry();
    void setState(SourceState state);

    HttpSettings m_settings;
    std::shared_ptr<HttpLoad> m_load = std::make_shared<HttpLoad>();
    SourceStatus m_status;
    bool m_paused = false;
    quint64 m_lastNumber = 0;
    QHash<quint64, Pending> m_pending;
    QQueue<Deadline> m_deadlines; // in their order, since all wait equally long
    QElapsedTimer m_clock;
    QTimer m_deadlineTimer{this};
};
