// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_board.h"

#include <QTest>

namespace {

GapRow gap(qint64 id, qint64 from, qint64 to)
{
    return {id, {"irc", "a", "a", from, to, "cut off", false}};
}

QList<qint64> idsSince(const GapBoard &board, quint64 tick)
{
    QList<qint64> ids;
    for (const GapRow &row : board.changedSince(tick, {}))
        ids.append(row.id);
    return ids;
}

} // namespace

// How many gaps are remembered, and which.
class GapBoardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openOnesFirstThenTheNewest()
    {
        GapBoard board;
        board.set({gap(1, 100, 200), gap(2, 300, 400), gap(3, 50, 0), gap(4, 60, 0), gap(5, 300, 350)}, 1);
        QCOMPARE(idsSince(board, 0), QList<qint64>({4, 3, 5, 2, 1}));
        QVERIFY(idsSince(board, 1).isEmpty());
    }

    void aReaderWithoutAnyGetsTheFirstHundred()
    {
        GapBoard board;
        QList<GapRow> gaps{gap(1'000, 1, 0)};
        for (qint64 i = 1; i <= 300; ++i)
            gaps.append(gap(i, i, i + 1));
        board.set(gaps, 5);
        QList<qint64> first;
        for (const GapRow &row : board.newest({}))
            first.append(row.id);
        QCOMPARE(first.size(), GapBoard::mostAtFirst);
        QCOMPARE(first.first(3), QList<qint64>({1'000, 300, 299}));
        QCOMPARE(idsSince(board, 4).size(), 301);         // one who has been here is told of all
        QCOMPARE(idsSince(board, 0), idsSince(board, 4)); // and so is one who comes back: they may be over
    }

    void whatIsRememberedIsBounded()
    {
        GapBoard board;
        constexpr qint64 many = GapBoard::most;
        QList<GapRow> open;
        for (qint64 i = 1; i <= many; ++i)
            open.append(gap(i, i, 0));
        board.set(open, 2);
        board.set({gap(7, 7, 9)}, 3);
        QCOMPARE(board.size(), many);
        // The one that is over goes, however lately it ended; readers were told before.
        board.set({gap(many + 1, 1, 0)}, 4);
        QCOMPARE(board.size(), many);
        QCOMPARE(idsSince(board, 2), QList<qint64>({many + 1}));
        // All are open: the one that was told longest ago.
        board.set({gap(many + 2, 2, 0)}, 5);
        QCOMPARE(board.size(), many);
        QVERIFY(!idsSince(board, 1).contains(1));
        QVERIFY(idsSince(board, 1).contains(2));
    }

    void theEndOfOneThatWasForgottenIsTold()
    {
        GapBoard board;
        board.set({gap(1, 100, 0)}, 2);
        board.forget({1});
        QVERIFY(idsSince(board, 0).isEmpty());
        board.set({gap(1, 100, 200)}, 3);
        QCOMPARE(idsSince(board, 2), QList<qint64>({1}));
    }
};

QTEST_GUILESS_MAIN(GapBoardTest)
#include "gap_board_test.moc"
