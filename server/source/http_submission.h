// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/home_promise.h"
#include "http/message_intake.h"

#include <atomic>
#include <memory>

// How much is under way between submit() and the answer, over all threads.
struct HttpLoad
{
    std::atomic<qsizetype> submissions = 0;
    std::atomic<qsizetype> bytes = 0; // of the bodies
};

// One submission on its way: the promise of its answer, and its share of the load, which it gives back when
// it is answered. Whoever loses it without an answer has answered Unavailable: no caller waits for ever. Made
// on any thread, then used on the source thread.
class HttpSubmission final
{
public:
    using Result = Expected<SubmissionResult>;

    HttpSubmission(std::shared_ptr<HttpLoad> load, qsizetype bytes);
    ~HttpSubmission();
    Q_DISABLE_COPY_MOVE(HttpSubmission)

    QFuture<Result> future() const { return m_promise.future(); }

    // The first answer counts.
    void answer(Result result);

private:
    std::shared_ptr<HttpLoad> m_load;
    qsizetype m_bytes;
    bool m_answered = false;
    HomePromise<Result> m_promise;
};
