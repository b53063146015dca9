// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_model.h"
#include "row_text.h"
#include "sample_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// What becomes of rows: deleted, erased, and those that stand in the place of others.
class MessageRowsTest final : public QObject
{
    Q_OBJECT

    using Tester = QAbstractItemModelTester;
    static constexpr auto fatal = Tester::FailureReportingMode::Fatal;

    // Ids, and 0 for what is missing.
    static QList<qint64> ids(const MessageModel &model)
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, 0).data(MessageModel::IdRole).toLongLong());
        return result;
    }

    static QString text(const MessageModel &model, int row, int role = Qt::DisplayRole)
    {
        return model.index(row, MessageModel::TextColumn).data(role).toString();
    }

    static MissingStretch skip(qint64 after, qint64 upTo)
    {
        MissingStretch missing;
        missing.after = after;
        missing.upTo = upTo;
        missing.count = upTo - after;
        return missing;
    }

    static GapRow gap(const Utf8 &channel, qint64 from, qint64 to = 0, bool filled = false)
    {
        return {0, {"irc", channel, channel, from, to, "connection refused", filled}};
    }

private Q_SLOTS:
    void deletedTextsGoUnlessTheyAreForThisReader()
    {
        for (const bool sees : {false, true}) {
            MessageModel model;
            const Tester tester(&model, fatal);
            model.setSeesDeleted(sees);
            model.append(sampleMessages(1, 4));
            QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
            model.markDeleted({2, 3, 99}); // still waiting for their tick
            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed.first().first().value<QModelIndex>().row(), 1);
            QVERIFY(!isDeleted(model.row(0)));
            QVERIFY(isDeleted(model.row(1)));
            QCOMPARE(rowText(model.row(1)).isStruck, sees);
            QCOMPARE(text(model, 1), sees ? u"deleted – hello"_s : u"message deleted"_s);
            QVERIFY(text(model, 1, Qt::ToolTipRole).contains(u"deleted"_s));
            QVERIFY(text(model, 1, Qt::AccessibleTextRole).contains(u"deleted"_s));
            model.markDeleted({2}); // again
            QCOMPARE(changed.size(), 1);
        }
    }

    void messagesMayComeDeleted()
    {
        MessageModel model;
        ChatMessage message = sampleMessage(1, 1000, "bad word");
        message.deletedAt = 2000;
        ChatMessage hidden = sampleMessage(2, 1001, "");
        hidden.deletedAt = 2000;
        model.replace({message, hidden});
        QVERIFY(rowText(model.row(0)).isStruck);
        QCOMPARE(text(model, 0), u"deleted – bad word"_s);
        QCOMPARE(text(model, 1), u"message deleted"_s);
    }

    void erasedChannelsLeaveInRuns()
    {
        MessageModel model;
        const Tester tester(&model, fatal);
        ChatMessages messages = sampleMessages(1, 10);
        for (ChatMessage &message : messages)
            message.channelId = message.id <= 3 || message.id >= 8 ? 7 : 8;
        model.replace(messages);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.eraseChannels({7});
        QCOMPARE(ids(model), (QList<qint64>{4, 5, 6, 7}));
        QCOMPARE(removed.size(), 2);
        model.append(sampleMessages(1, 1)); // its id is free again
        model.flush();
        QCOMPARE(model.duplicates(), 0);
    }

    void whatIsMissingStandsInItsPlace()
    {
        MessageModel model;
        const Tester tester(&model, fatal);
        model.append(sampleMessages(1, 3));
        const qint64 number = model.appendMissing(skip(3, 10));
        model.append(sampleMessages(11, 2));
        model.flush();
        QCOMPARE(ids(model), (QList<qint64>{1, 2, 3, 0, 11, 12}));
        QVERIFY(text(model, 3).startsWith(u"7 message"_s));
        QVERIFY(model.missing(number)->canLoad());

        MissingStretch loading = *model.missing(number);
        loading.loading = MissingStretch::Loading::UnderWay;
        model.changeMissing(loading);
        QVERIFY(text(model, 3).endsWith(u"loading …"_s));
        QVERIFY(!model.missing(number)->canLoad());

        // The first of them come; the row moves behind them and counts what is left.
        model.fillMissing(number, sampleMessages(4, 4), 7);
        QCOMPARE(ids(model), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 0, 11, 12}));
        QCOMPARE(model.missing(number)->after, 7);
        QCOMPARE(model.missing(number)->count, 3);
        model.fillMissing(number, sampleMessages(8, 3), {});
        QCOMPARE(ids(model), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        QCOMPARE(model.missing(number), nullptr);
        model.fillMissing(number, sampleMessages(20, 1), {}); // too late
        QCOMPARE(model.rowCount(), 12);
    }

    void absenceStandsBeforeTheRest()
    {
        MessageModel model;
        const Tester tester(&model, fatal);
        model.replace(sampleMessages(500, 2));
        MissingStretch absence = skip(100, 499);
        absence.why = MissingStretch::Why::NotConnected;
        absence.from = 1000;
        absence.to = 5000;
        model.prependMissing(absence);
        QCOMPARE(ids(model), (QList<qint64>{0, 500, 501}));
        QVERIFY(text(model, 0).contains(u"in the archive"_s));
    }

    void gapsOfASourceShareARow()
    {
        MessageModel model;
        const Tester tester(&model, fatal);
        model.append({sampleMessage(1, 1000), sampleMessage(2, 5000), sampleMessage(3, 9000)});
        model.applyGaps({gap("a", 5000), gap("b", 5000), gap("c", 5000)});
        QCOMPARE(ids(model), (QList<qint64>{1, 2, 0, 3}));
        QVERIFY2(text(model, 2).contains(u"irc, 3 channel"_s), qPrintable(text(model, 2)));
        QVERIFY(text(model, 2).contains(u"since"_s));
        QVERIFY(!model.row(2).missing->canLoad());
        // Two are over, one of them filled by the source's own history.
        model.applyGaps({gap("a", 5000, 6000), gap("b", 5000, 6500, true)});
        QCOMPARE(model.row(2).missing->channels.size(), 2);
        QCOMPARE(model.row(2).missing->to, 0);
        model.applyGaps({gap("c", 5000, 7000)});
        QCOMPARE(model.row(2).missing->to, 7000);
        QVERIFY(text(model, 2).contains(u"00:00:05 – "_s));
        model.applyGaps({gap("a", 5000, 6000, true), gap("c", 5000, 7000, true)});
        QCOMPARE(ids(model), (QList<qint64>{1, 2, 3}));
    }

    void gapsBeforeTheListAreNotItsOwn()
    {
        MessageModel model;
        model.append({sampleMessage(1, 10'000)});
        model.applyGaps({gap("a", 1000, 2000), gap("a", 3000, 4000, true)});
        QCOMPARE(model.rowCount(), 1);
        model.applyGaps({gap("a", 1000, 20'000)}); // reaches into it
        QCOMPARE(ids(model), (QList<qint64>{0, 1}));
    }

    void missingRowsLeaveWithTheOthers()
    {
        MessageModel model;
        const Tester tester(&model, fatal);
        model.append(sampleMessages(1, 3));
        const qint64 number = model.appendMissing(skip(3, 10));
        model.append(sampleMessages(11, MessageModel::rowLimit));
        model.flush();
        QCOMPARE(model.rowCount(), MessageModel::rowLimit);
        QCOMPARE(model.missing(number), nullptr);
        QCOMPARE(ids(model).first(), 11);
    }

    void newNamesDoNotReachAnArgument()
    {
        MessageModel model;
        model.applyGaps({GapRow{0, {"irc", "%1%2%3", "x", 5000, 0, "%1 %2", false}}});
        QVERIFY(text(model, 0).contains(u"irc #%1%2%3, %1 %2"_s));
    }
};

QTEST_MAIN(MessageRowsTest)
#include "message_rows_test.moc"
