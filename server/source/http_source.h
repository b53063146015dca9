// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gap_keeper.h"
#include "http_submission.h"
#include "source.h"

#include "chat/batch.h"
#include "http/message_intake.h"

#include <QElapsedTimer>
#include <QHash>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <chrono>

struct HttpSettings
{
    std::chrono::milliseconds deadline{30'000}; // from submit's arrival here to the commit
    qsizetype maxPending = 1'000;               // submissions under way
    qsizetype maxPendingBytes = 67'108'864;     // of their bodies
    qsizetype maxPendingOfSender = 250;         // of one address, so that the others are answered, too
    QSet<Utf8> foreignSources; // names of the other sources of this server: nobody may post in their name
};

// Messages and moderation events that arrive by HTTP. Every readable item becomes an event with a ticket; the
// archive's outcomes come back through settle(), and the submission is answered when all its items have one.
// Always Live while started: whether anybody posts is not the source's doing. `unparsable` counts rejected
// items. The time in which the server was not running is a gap of the whole source.
//
// Lives on the source thread, where all is done; submit() alone may be called from any thread, while the
// object lives. At the limits, and while paused: Busy or Throttled. After the deadline, and from close() on:
// Unavailable.
class HttpSource final : public Source, public MessageIntake
{
    Q_OBJECT

public:
    explicit HttpSource(QObject *parent = nullptr);
    explicit HttpSource(HttpSettings settings, QObject *parent = nullptr);

    void setHistory(const SourceHistory &history) override { m_history = history; }
    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    SourceStatus status() const override { return m_status; }

    // Takes nothing in any more, and says that it has listened until now. What has come in before is still
    // answered, until stop().
    void close();

    QFuture<Expected<SubmissionResult>> submit(const Posting &posting) override;

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
        QString sender;
    };

    struct Deadline
    {
        qint64 at = 0; // ms of m_clock
        quint64 number = 0;
    };

    void accept(const std::shared_ptr<HttpSubmission> &submission, const Posting &posting);
    Outcome mayEnter(const Posting &posting) const;
    Pending takePending(quint64 number);
    void expire();
    void scheduleExpiry();
    void mark();
    void setState(SourceState state);

    HttpSettings m_settings;
    std::shared_ptr<HttpLoad> m_load = std::make_shared<HttpLoad>();
    SourceStatus m_status;
    SourceHistory m_history;
    GapKeeper m_gaps;
    bool m_paused = false;
    bool m_closed = false;
    QHash<quint64, Pending> m_pending;
    QHash<QString, qsizetype> m_pendingOf; // by sender
    QQueue<Deadline> m_deadlines;          // in their order, since all wait equally long
    QElapsedTimer m_clock;
    QTimer m_deadlineTimer{this};
    QTimer m_markTimer{this};
};
