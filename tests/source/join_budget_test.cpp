// SPDX-License-Identifier: GPL-3.0-or-later
#include "join_budget.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

using namespace std::chrono_literals;

class JoinBudgetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsSoManyAndNoMore();
    void slides();
    void countsWhatWasNotAllowed();
    void foretells();
    void neverMoreThanThatInAnyWindow();
    void clears();
};

void JoinBudgetTest::allowsSoManyAndNoMore()
{
    JoinBudget budget(3, 100ms);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(budget.isAllowed(10));
        budget.spend(10);
    }
    QVERIFY(!budget.isAllowed(10));
    QVERIFY(!budget.isAllowed(109));
    QVERIFY(budget.isAllowed(110));
    QCOMPARE(budget.allowedAt(10), 110);
}

void JoinBudgetTest::slides()
{
    JoinBudget budget(2, 100ms);
    budget.spend(0);
    budget.spend(60);
    QCOMPARE(budget.allowedAt(70), 100);
    budget.spend(100);
    QCOMPARE(budget.allowedAt(100), 160); // a fixed window would allow another one at once
}

void JoinBudgetTest::countsWhatWasNotAllowed()
{
    JoinBudget budget(1, 100ms);
    budget.spend(0);
    budget.spend(50);
    QCOMPARE(budget.allowedAt(60), 150);
    QVERIFY(JoinBudget(0, 100ms).isAllowed(0)); // a budget of nothing would wait for ever
}

void JoinBudgetTest::foretells()
{
    JoinBudget budget(20, 10s);
    QCOMPARE(budget.allowedAt(0, 20), 0);
    QCOMPARE(budget.allowedAt(0, 21), 10'000);
    QCOMPARE(budget.allowedAt(0, 45), 20'000);
    budget.spend(0);
    QCOMPARE(budget.allowedAt(500, 19), 500);
    QCOMPARE(budget.allowedAt(500, 20), 10'000);
    QCOMPARE(budget.allowedAt(500, 21), 10'500);
    QCOMPARE(budget.allowedAt(500, 0), 500);
    QCOMPARE(budget.allowedAt(50'000, 20), 50'000); // long ago
}

void JoinBudgetTest::neverMoreThanThatInAnyWindow()
{
    constexpr int most = 7;
    constexpr qint64 window = 1'000;
    QRandomGenerator random(3);
    JoinBudget budget(most, std::chrono::milliseconds(window));
    QList<qint64> done;
    qint64 now = 0;
    while (done.size() < 2'000) {
        now += random.bounded(90);
        const qint64 foretold = budget.allowedAt(now, 3);
        for (int i = random.bounded(4); i > 0 && budget.isAllowed(now); --i) {
            budget.spend(now);
            done.append(now);
        }
        QVERIFY(foretold >= now);
    }
    for (qsizetype i = most; i < done.size(); ++i)
        QVERIFY2(done.at(i) - done.at(i - most) >= window, qPrintable(QString::number(i)));
    QVERIFY(done.size() >= now / window * (most - 2)); // and it is made use of
}

void JoinBudgetTest::clears()
{
    JoinBudget budget(1, 100ms);
    budget.spend(0);
    budget.clear();
    QVERIFY(budget.isAllowed(1));
}

QTEST_GUILESS_MAIN(JoinBudgetTest)
#include "join_budget_test.moc"
