// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_model.h"
#include "sample_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ChannelModelTest final : public QObject
{
    Q_OBJECT

    static QList<FeedChannelCount> channels(qint64 firstId, qint64 count)
    {
        QList<FeedChannelCount> result;
        for (qint64 id = firstId; id < firstId + count; ++id)
            result.append(sampleChannel(id, id * 10));
        return result;
    }

private Q_SLOTS:
    void theLatestValueWins()
    {
        ChannelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.replace(channels(1, 3));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.apply({sampleChannel(2, 21)});
        model.apply({sampleChannel(2, 1234567, 9)});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, ChannelModel::CountColumn).data().toString(), u"1,234,567"_s);
        QCOMPARE(model.index(1, ChannelModel::CountColumn).data(ChannelModel::SortRole).toLongLong(),
                 1234567);
        QCOMPARE(model.index(1, ChannelModel::RateColumn).data().toString(), u"9"_s);
        QCOMPARE(model.rowCount(), 3);
    }

    void announcesInRuns()
    {
        ChannelModel model;
        model.replace(channels(1, 10));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<FeedChannelCount> update;
        for (const int row : {0, 1, 2, 5, 6})
            update.append(model.channel(row));
        model.apply(update);
        model.flush();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).value<QModelIndex>().row(), 0);
        QCOMPARE(changed.at(0).at(1).value<QModelIndex>().row(), 2);
        QCOMPARE(changed.at(1).at(0).value<QModelIndex>().row(), 5);
        QCOMPARE(changed.at(1).at(1).value<QModelIndex>().row(), 6);
    }

    void newChannelsAreAdded()
    {
        ChannelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.replace(channels(1, 2));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.apply(channels(2, 4));
        model.flush();
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 5);
    }

    void whatIsErasedIsForgotten()
    {
        ChannelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.replace(channels(1, 9));
        model.apply(channels(10, 1)); // still waiting for its tick
        model.forget({1, 4, 5, 9, 10, 77});
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.channel(row).id);
        QCOMPARE(ids, QList<qint64>({2, 3, 6, 7, 8}));
        model.apply({sampleChannel(7, 71), sampleChannel(9, 1)});
        model.flush();
        QCOMPARE(model.channel(3).count, 71);
        QCOMPARE(model.rowCount(), 6); // one may come into being again
    }

    void isBoundedAndSaysSo()
    {
        ChannelModel model;
        model.replace(channels(1, ChannelModel::rowLimit + 7));
        QCOMPARE(model.rowCount(), ChannelModel::rowLimit);
        QCOMPARE(model.hidden(), 7);
        model.replace(channels(1, 2));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.hidden(), 0);
    }

    void hidesWhoHasANameWithoutEnd()
    {
        ChannelModel model;
        QList<FeedChannelCount> rows = channels(1, 3);
        rows[0].name = QByteArray(ChannelModel::nameLimit - rows[0].source.size(), 'x');
        rows[1].name = rows[0].name + 'x';
        rows[2].perMinute = QList<qint64>(60, 7);
        model.replace(rows);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.hidden(), 1);
        QVERIFY(model.channel(1).perMinute.isEmpty());
    }

    void aSnapshotReplacesAll()
    {
        ChannelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.replace(channels(1, 5));
        model.apply(channels(6, 1)); // still waiting for its tick
        model.replace(channels(3, 1));
        model.flush();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ChannelModel::NameColumn).data().toString(), u"#channel-3"_s);
    }
};

QTEST_MAIN(ChannelModelTest)
#include "channel_model_test.moc"
