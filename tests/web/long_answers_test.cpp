// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_answers.h"

#include <QPromise>
#include <QTest>

// Long answers are made a few at a time.
class LongAnswersTest final : public QObject
{
    Q_OBJECT

private:
    using Promise = std::shared_ptr<QPromise<Expected<AppResponse>>>;

    // An answer that is made when the test says so.
    LongAnswers::Maker maker()
    {
        return [this] {
            auto promise = std::make_shared<QPromise<Expected<AppResponse>>>();
            promise->start();
            m_started.append(promise);
            return promise->future();
        };
    }

    void finish(qsizetype index, const Expected<AppResponse> &answer)
    {
        m_started[index]->addResult(answer);
        m_started[index]->finish();
    }

    QObject m_context;
    QList<Promise> m_started;

private Q_SLOTS:
    void init() { m_started.clear(); }

    void othersWaitInOrder()
    {
        LongAnswers answers(&m_context);
        QList<WebAnswer> all;
        for (int i = 0; i < LongAnswers::atOnce + 2; ++i)
            all.append(answers.make(maker()));
        QCOMPARE(m_started.size(), LongAnswers::atOnce);
        QCOMPARE(answers.waiting(), 2);
        finish(1, AppResponse{200, "text/plain", "second", {}});
        QTRY_COMPARE(m_started.size(), LongAnswers::atOnce + 1);
        QCOMPARE(all[1].result()->body, "second");
        QVERIFY(!all[0].isFinished() && !all[2].isFinished());
        finish(2, AppResponse{200, "text/plain", "third", {}});
        QTRY_VERIFY(all[2].isFinished());
        QCOMPARE(all[2].result()->body, "third");
        QCOMPARE(m_started.size(), LongAnswers::atOnce + 2);
        QCOMPARE(answers.waiting(), 0);
    }

    void oneThatFailsLeavesItsPlace()
    {
        LongAnswers answers(&m_context);
        QList<WebAnswer> all;
        for (int i = 0; i < LongAnswers::atOnce + 1; ++i)
            all.append(answers.make(maker()));
        finish(0, failure(ErrorCode::Unavailable, QStringLiteral("gone")));
        QTRY_COMPARE(m_started.size(), LongAnswers::atOnce + 1);
        QCOMPARE(all[0].result().error().code, ErrorCode::Unavailable);
    }

    void oneTooManyIsRefused()
    {
        LongAnswers answers(&m_context);
        for (std::size_t i = 0; i < LongAnswers::atOnce + LongAnswers::mostWaiting; ++i)
            QVERIFY(!answers.make(maker()).isFinished());
        QCOMPARE(answers.refused(), 0);
        const WebAnswer refused = answers.make(maker());
        QVERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::Busy);
        QCOMPARE(answers.refused(), 1);
        QCOMPARE(m_started.size(), LongAnswers::atOnce);
    }

    // With answers that are there at once nothing is left behind.
    void thoseThatAreReady()
    {
        LongAnswers answers(&m_context);
        for (int i = 0; i < 10; ++i) {
            const WebAnswer answer = answers.make([] { return answered(AppResponse{}); });
            QTRY_VERIFY(answer.isFinished());
        }
        QCOMPARE(answers.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(LongAnswersTest)
#include "long_answers_test.moc"
