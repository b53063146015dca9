// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_model.h"
#include "row_text.h"
#include "sample_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class MessageModelTest final : public QObject
{
    Q_OBJECT

    static QList<qint64> ids(const MessageModel &model)
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.index(row, 0).data(MessageModel::IdRole).toLongLong());
        return result;
    }

    static QVariant cell(const MessageModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role);
    }

private Q_SLOTS:
    void standsInTimelineOrder()
    {
        MessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append({sampleMessage(1, 1000), sampleMessage(2, 3000), sampleMessage(3, 3000)});
        model.flush();
        model.append(
            {sampleMessage(4, 500), sampleMessage(5, 2000), sampleMessage(6, 2500), sampleMessage(7, 4000)});
        model.flush();
        QCOMPARE(ids(model), (QList<qint64>{4, 1, 5, 6, 2, 3, 7}));
    }

    void changesOncePerTick()
    {
        MessageModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (qint64 id = 1; id <= 500; ++id)
            model.append(sampleMessages(id, 1));
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE(model.rowCount(), 500);
        QCOMPARE(inserted.size(), 1);
    }

    void dropsDuplicatesById()
    {
        MessageModel model;
        model.append(sampleMessages(1, 3));
        model.append(sampleMessages(2, 3));
        model.flush();
        model.append(sampleMessages(4, 1));
        model.flush();
        QCOMPARE(ids(model), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(model.duplicates(), 3);
    }

    void isBoundedAndTrimsInOneGo()
    {
        MessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append(sampleMessages(1, MessageModel::rowLimit));
        model.flush();
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.append(sampleMessages(MessageModel::rowLimit + 1, 250));
        model.flush();
        QCOMPARE(model.rowCount(), MessageModel::rowLimit);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.trimmed(), 250);
        QCOMPARE(ids(model).first(), 251);
        QCOMPARE(ids(model).last(), MessageModel::rowLimit + 250);
    }

    void keepsEverythingWhileHeldUpToItsLimit()
    {
        MessageModel model;
        model.append(sampleMessages(1, MessageModel::rowLimit));
        model.flush();
        model.setHeld(true);
        model.append(sampleMessages(MessageModel::rowLimit + 1, 300));
        model.flush();
        QCOMPARE(model.rowCount(), MessageModel::rowLimit + 300);
        model.append(sampleMessages(MessageModel::rowLimit + 301, MessageModel::heldLimit));
        model.flush();
        QCOMPARE(model.rowCount(), MessageModel::heldLimit);
        model.setHeld(false);
        QCOMPARE(model.rowCount(), MessageModel::rowLimit);
        QCOMPARE(model.trimmed(), MessageModel::heldLimit + 300);
    }

    void aSnapshotReplacesAll()
    {
        MessageModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append(sampleMessages(1, 10));
        model.flush();
        model.append(sampleMessages(11, 1)); // still waiting for its tick
        model.replace(sampleMessages(2, 3));
        model.flush();
        QCOMPARE(ids(model), (QList<qint64>{2, 3, 4}));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void showsHostileTextAsText()
    {
        MessageModel model;
        ChatMessage message = sampleMessage(1, 1'760'000'000'123,
                                            "<b>bold</b>\r\nnext\x03"
                                            "4red");
        message.kind = MessageKind::Action;
        message.displayName.clear();
        model.replace({message});
        QCOMPARE(cell(model, 0, MessageModel::TextColumn).toString(), u"<b>bold</b>  nextred"_s);
        QVERIFY(
            cell(model, 0, MessageModel::TextColumn, Qt::ToolTipRole).toString().contains("&lt;b&gt;"_L1));
        QVERIFY(rowText(model.row(0)).isItalic);
        QCOMPARE(cell(model, 0, MessageModel::NameColumn).toString(), u"wren"_s);
        QCOMPARE(cell(model, 0, MessageModel::ChannelColumn).toString(), u"#retro"_s);
        QCOMPARE(cell(model, 0, MessageModel::TimeColumn).toString(),
                 u"08:53:20"_s); // the tests' zone is UTC
        QVERIFY(cell(model, 0, MessageModel::TimeColumn, Qt::ToolTipRole)
                    .toString()
                    .contains("08:53:20.123 UTC"_L1));
    }

    void keepsItsLimitUnderLoad()
    {
        MessageModel model;
        model.append(sampleMessages(1, MessageModel::rowLimit));
        model.flush();
        for (qint64 tick = 0; tick < 20; ++tick) {
            model.append(sampleMessages(MessageModel::rowLimit + 1 + tick * 500, 500));
            model.flush();
            QCOMPARE(model.rowCount(), MessageModel::rowLimit);
        }
        QCOMPARE(ids(model).constLast(), MessageModel::rowLimit + 20 * 500);
    }

    // Rows of a server that means harm: few of them are much.
    void isBoundedByBytesToo()
    {
        MessageModel model;
        const auto large = [](qint64 id) {
            return ChatMessages{sampleMessage(id, id, QByteArray(120'000, 'x'))};
        };
        constexpr auto most = MessageModel::byteLimit / 120'000;
        model.setHeld(true);
        for (qint64 id = 1; id <= 2 * most; ++id) {
            model.append(large(id)); // whose tick does not come
            if (id % 10 == 0)
                model.append(sampleMessages(10'000 * id, 1));
        }
        model.flush();
        QVERIFY2(model.rowCount() > most && model.rowCount() < most + most / 5 + 10,
                 QByteArray::number(model.rowCount()).constData());
        QCOMPARE(model.trimmed(), 2 * most + 2 * most / 10 - model.rowCount());
        // What is taken away makes room.
        model.markDeleted(ids(model));
        const int before = model.rowCount();
        for (qint64 id = 1; id <= most - 10; ++id)
            model.append(large(5'000'000'000'000 + id));
        model.flush();
        QCOMPARE(model.rowCount(), before + most - 10);
        model.clear();
        model.append(large(1));
        model.flush();
        QCOMPARE(model.rowCount(), 1);
    }

    void gapsOfManyNamesAreBoundedToo()
    {
        MessageModel model;
        Gap gap{"irc.example.org", {}, {}, 1000, 0, "connection refused", false};
        for (int i = 0; i < 2'000; ++i) {
            gap.channel = QByteArray(60'000, 'x') + QByteArray::number(i);
            model.applyGaps({{i, gap}});
        }
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.row(0).missing->channels.size() <= MessageModel::byteLimit / 60'000);
    }
};

QTEST_MAIN(MessageModelTest)
#include "message_model_test.moc"
