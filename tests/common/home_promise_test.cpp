// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/home_promise.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

// What another thread promises, with the race that Qt 6.4 loses.
class HomePromiseTest final : public QObject
{
    Q_OBJECT

    // Keeps what it is handed, as fast as it can.
    struct Keeper
    {
        Keeper()
            : thread([this] {
                while (!isOver) {
                    if (const HomePromise<int> *promise = box.exchange(nullptr)) {
                        promise->keep(1);
                        delete promise;
                    }
                }
            })
        {}
        ~Keeper()
        {
            isOver = true;
            thread.join();
        }
        Q_DISABLE_COPY_MOVE(Keeper)

        // Returns when it is being kept, or already is.
        QFuture<int> hand()
        {
            auto *promise = new HomePromise<int>;
            QFuture<int> future = promise->future();
            box = promise;
            while (box.load() != nullptr) {
            }
            return future;
        }

        std::atomic<const HomePromise<int> *> box = nullptr;
        std::atomic<bool> isOver = false;
        std::thread thread;
    };

    // Calls `work` from a running event loop.
    template <class Work>
    static void inEventLoop(Work work)
    {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] {
            work();
            loop.quit();
        });
        loop.exec();
    }

private Q_SLOTS:
    // With a QPromise that the other thread finishes this ends the program within a second.
    void continuesOnceHoweverItIsKept()
    {
        constexpr int promises = 50'000;
        int continued = 0;
        inEventLoop([&] {
            Keeper keeper;
            QObject context;
            for (int i = 0; i < promises; ++i) {
                const QFuture<int> future = keeper.hand();
                for (int wait = i % 40; wait > 0; --wait)
                    std::atomic_signal_fence(std::memory_order_seq_cst); // at every moment of keeping it
                QFuture<int>(future).then(&context, [&continued](int one) { continued += one; });
                while (continued < i - 50)
                    QCoreApplication::processEvents();
            }
            QVERIFY(QTest::qWaitFor([&] { return continued == promises; }));
        });
        QCOMPARE(continued, promises);
    }

    void continuesOnTheThreadThatMadeIt()
    {
        inEventLoop([] {
            Keeper keeper;
            const QThread *thread = nullptr;
            QFuture<int> future = keeper.hand();
            future.then([&thread](int) { thread = QThread::currentThread(); });
            QVERIFY(QTest::qWaitFor([&] { return thread != nullptr; }));
            QCOMPARE(thread, QThread::currentThread());
        });
    }

    void withoutAnEventLoopItCanBeWaitedFor()
    {
        Keeper keeper;
        QCOMPARE(keeper.hand().result(), 1);
    }

    void oneThatNobodyKeepsIsCancelled()
    {
        QFuture<int> future;
        {
            const HomePromise<int> promise;
            future = promise.future();
        }
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }
};

QTEST_GUILESS_MAIN(HomePromiseTest)
#include "home_promise_test.moc"
