// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/backoff.h"
#include "base/worker_thread.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

class Witness final : public QObject
{
public:
    Witness(QStringList &log, QString name)
        : m_log(log)
        , m_name(std::move(name))
    {}
    ~Witness() override
    {
        const bool isHome = QThread::currentThread() == thread();
        m_log.append(m_name + QLatin1StringView(isHome ? " home" : " abroad"));
    }

private:
    QStringList &m_log;
    QString m_name;
};

} // namespace

class WorkerThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsElsewhereAndReturns()
    {
        WorkerThread worker(QStringLiteral("worker"));
        QThread *const there = worker.run([] { return QThread::currentThread(); });
        QVERIFY(there != QThread::currentThread());
        QCOMPARE(there->objectName(), QStringLiteral("worker"));
    }

    void deletesNewestFirstOnItsThread()
    {
        QStringList log;
        {
            WorkerThread worker(QStringLiteral("worker"));
            worker.adopt(std::make_unique<Witness>(log, QStringLiteral("first")));
            worker.adopt(std::make_unique<Witness>(log, QStringLiteral("second")));
        }
        QCOMPARE(log, QStringList({QStringLiteral("second home"), QStringLiteral("first home")}));
    }

    void stopsTwice()
    {
        WorkerThread worker(QStringLiteral("worker"));
        worker.stop();
        worker.stop();
    }

    void backoffGrowsToItsLimitAndStartsAgain()
    {
        Backoff backoff(500ms, 30s);
        auto longest = 0ms;
        for (int i = 0; i < 200; ++i) {
            const auto delay = backoff.next();
            QVERIFY(delay >= 250ms);
            QVERIFY(delay <= 30s);
            longest = std::max(longest, delay);
        }
        QVERIFY(longest > 15s);
        backoff.reset();
        QVERIFY(backoff.next() <= 500ms);
    }
};

QTEST_GUILESS_MAIN(WorkerThreadTest)
#include "worker_thread_test.moc"
