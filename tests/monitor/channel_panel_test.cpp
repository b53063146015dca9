// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_panel.h"

#include "channel_order.h"
#include "channel_table.h"
#include "monitor_settings.h"
#include "sample_feed.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList names(const QAbstractItemModel *model)
{
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, ChannelModel::NameColumn).data().toString());
    return all;
}

} // namespace

class ChannelPanelTest final : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_files)); }

private Q_SLOTS:
    void pinnedOnesAreFirstInEveryOrder()
    {
        ChannelModel model;
        ChannelOrder order(&model);
        const QAbstractItemModelTester tester(&order, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.replace({sampleChannel(1, 10, 5), sampleChannel(2, 20, 9), sampleChannel(3, 30, 1)});
        model.setPinned({{u"irc.example.org"_s, u"channel-3"_s}});
        order.sort(ChannelModel::RateColumn, Qt::DescendingOrder);
        QCOMPARE(names(&order), QStringList({u"#channel-3"_s, u"#channel-2"_s, u"#channel-1"_s}));
        order.sort(ChannelModel::RateColumn, Qt::AscendingOrder);
        QCOMPARE(names(&order), QStringList({u"#channel-3"_s, u"#channel-1"_s, u"#channel-2"_s}));
        order.sort(ChannelModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names(&order).first(), u"#channel-3"_s);
    }

    void theFilterNeedsEveryWord()
    {
        ChannelModel model;
        MonitorSettings settings(newFile());
        ChannelPanel panel(&model, &settings);
        model.replace({sampleChannel(1, 10), sampleChannel(12, 20), sampleChannel(2, 30)});
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.filter()->setFocus();
        QTest::keyClicks(panel.filter(), u"CHANNEL 1"_s);
        QCOMPARE(names(panel.table()->model()).size(), 2);
        QTest::keyClicks(panel.filter(), u" irc.example"_s); // the source counts, too
        QCOMPARE(names(panel.table()->model()).size(), 2);
        QTest::keyClicks(panel.filter(), u" nothing"_s);
        QVERIFY(names(panel.table()->model()).isEmpty());
        QTest::keyClick(panel.filter(), Qt::Key_Escape);
        QCOMPARE(names(panel.table()->model()).size(), 3);
    }

    void pinsAreKept()
    {
        const QString file = newFile();
        {
            ChannelModel model;
            MonitorSettings settings(file);
            ChannelPanel panel(&model, &settings);
            model.replace({sampleChannel(1, 10, 5), sampleChannel(2, 20, 9)});
            panel.settleOrder();
            panel.table()->selectRow(1);
            panel.togglePin();
            QCOMPARE(names(panel.table()->model()), QStringList({u"#channel-1"_s, u"#channel-2"_s}));
        }
        ChannelModel model;
        MonitorSettings settings(file);
        ChannelPanel panel(&model, &settings);
        model.replace({sampleChannel(1, 10, 5), sampleChannel(2, 20, 9)});
        QVERIFY(panel.table()->model()->index(0, 0).data(ChannelModel::PinnedRole).toBool());
        panel.table()->selectRow(0);
        panel.togglePin();
        QCOMPARE(names(panel.table()->model()), QStringList({u"#channel-2"_s, u"#channel-1"_s}));
    }

    void aChannelIsOpenedByKeyAndFromTheField()
    {
        ChannelModel model;
        MonitorSettings settings(newFile());
        ChannelPanel panel(&model, &settings);
        model.replace({sampleChannel(1, 10), sampleChannel(2, 20)});
        QSignalSpy activated(&panel, &ChannelPanel::channelActivated);
        QTest::keyClicks(panel.filter(), u"-2"_s);
        QTest::keyClick(panel.filter(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), u"irc.example.org"_s);
        QCOMPARE(activated[0][1].toString(), u"channel-2"_s);
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
    }

    void whatIsUsualAndWhoIsThere()
    {
        ChannelModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.replace({sampleChannel(1, 10, 5)});
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ChannelModel::UsualColumn), u"–"_s);
        FeedChannelCount known = sampleChannel(1, 10, 5);
        known.perMinute = QList<qint64>(60, 12);
        model.setHistory({known});
        QCOMPARE(text(ChannelModel::UsualColumn), u"12"_s);
        QCOMPARE(model.index(0, ChannelModel::TrendColumn)
                     .data(ChannelModel::PerMinuteRole)
                     .value<QList<qint64>>(),
                 known.perMinute);
        ChatMessages said{sampleMessage(1, 1000), sampleMessage(2, 1000)};
        said[0].channelId = said[1].channelId = 1;
        said[0].userId = 4;
        said[1].userId = 5;
        model.noteArrived(said);
        model.flush();
        QCOMPARE(text(ChannelModel::ChattersColumn), u"2"_s);
        model.setHighlights({{1, 3}});
        QCOMPARE(text(ChannelModel::HighlightColumn), u"3"_s);
        model.setHighlights({});
        QCOMPARE(text(ChannelModel::HighlightColumn), QString());
    }
};

QTEST_MAIN(ChannelPanelTest)
#include "channel_panel_test.moc"
