// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bar.h"
#include "search_fixture.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class SearchPanelTest final : public QObject
{
    Q_OBJECT

    static ServerAddress server(const QString &name)
    {
        return *ServerAddress::parse(u"https://%1.example.org"_s.arg(name));
    }

private Q_SLOTS:
    void saysWhatCanBeLookedFor()
    {
        SearchFixture search;
        QVERIFY(search.note().contains("\"red tomatoes\""_L1));
        QVERIFY(!search.panel.status()->isVisible());
        QCOMPARE(search.archive.requests().size(), 0);
    }

    void saysHowManyAndLoadsMoreAtTheEnd()
    {
        SearchFixture search;
        QVERIFY(search.find(u"line"_s));
        QCOMPARE(search.panel.model()->rowCount(), 200);
        QVERIFY2(search.said().startsWith("450 match"_L1), qPrintable(search.said()));
        QVERIFY(search.said().contains(" ms. The newest 200 are shown"_L1));
        search.panel.table()->scrollToBottom();
        QTRY_COMPARE(search.panel.model()->rowCount(), 400);
        search.panel.table()->scrollToBottom();
        QTRY_COMPARE(search.panel.model()->rowCount(), 450);
        QVERIFY(!search.said().contains("are shown"_L1));
        SearchFixture many(1500);
        QVERIFY(many.find(u"line"_s));
        QVERIFY(many.said().startsWith("More than 1,000 match"_L1));
    }

    void saysWhenNothingWasFound()
    {
        SearchFixture search;
        QVERIFY(search.find(u"nowhere"_s));
        QVERIFY(search.said().startsWith("0 match"_L1));
        QVERIFY(search.note().startsWith("Nothing was found."_L1));
        QVERIFY(!search.panel.status()->exportButton()->isVisible());
        QVERIFY(search.find(u"???"_s));
        QVERIFY(search.note().contains("signs"_L1));
    }

    void aFailureCanBeTriedAgain()
    {
        SearchFixture search;
        search.archive.setProblem(ArchiveProblem{0, u"Nothing answers at 127.0.0.1:1."_s});
        QVERIFY(search.find(u"line"_s));
        QCOMPARE(search.said(), u"Nothing answers at 127.0.0.1:1."_s);
        search.archive.setProblem({});
        QTest::mouseClick(search.panel.status()->againButton(), Qt::LeftButton);
        QVERIFY(search.settles());
        QCOMPARE(search.panel.model()->rowCount(), 200);
        search.archive.setProblem(ArchiveProblem{503, u"busy"_s});
        search.panel.table()->scrollToBottom();
        QVERIFY(search.settles());
        QVERIFY(search.said().endsWith("More could not be loaded: busy"_L1));
        const qsizetype asked = search.archive.requests().size();
        search.panel.table()->scrollToTop();
        search.panel.table()->scrollToBottom();
        QCOMPARE(search.archive.requests().size(), asked); // not by itself
        search.archive.setProblem({});
        QTest::mouseClick(search.panel.status()->againButton(), Qt::LeftButton);
        QVERIFY(search.settles());
        QCOMPARE(search.panel.model()->rowCount(), 400);
    }

    void canBeCancelled()
    {
        SearchFixture search;
        search.archive.hold();
        search.type(u"Words"_s, u"line"_s);
        search.enter();
        QVERIFY(search.panel.status()->cancelButton()->isVisible());
        QTest::keyClick(search.line(u"Words"_s), Qt::Key_Escape);
        QCOMPARE(search.archive.waiting(), 0);
        QCOMPARE(search.said(), u"The search was cancelled."_s);
    }

    void opensAResultInItsChannel()
    {
        SearchFixture search;
        QSignalSpy context(&search.panel, &SearchPanel::contextRequested);
        QVERIFY(search.find(u"line"_s));
        search.panel.table()->setFocus();
        search.panel.table()->selectRow(3);
        QTest::keyClick(search.panel.table(), Qt::Key_Return);
        QCOMPARE(context.size(), 1);
        QCOMPARE(context.first().first().value<TimelinePosition>().id, 447);
        const auto filter = context.first().last().value<MessageFilter>();
        QCOMPARE(filter.channel, Utf8("retro"));
        QCOMPARE(filter.source, Utf8("irc.example.org"));
        QVERIFY(filter.text.isEmpty());
    }

    void followsLive()
    {
        SearchFixture search;
        QSignalSpy tab(&search.panel, &SearchPanel::tabRequested);
        QVERIFY(search.find(u"line"_s));
        QTest::mouseClick(search.panel.status()->liveButton(), Qt::LeftButton);
        QCOMPARE(tab.size(), 1);
        QCOMPARE(tab.first().first().value<MessageFilter>().text, Utf8("line"));
    }

    void exportsEverything()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"all.txt"_s);
        SearchFixture search;
        QVERIFY(search.find(u"line"_s));
        search.panel.exportTo(name, MessageExport::Format::Text);
        QTRY_VERIFY(search.panel.exportBar()->words().startsWith("All 450 message"_L1));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 450);
        search.archive.setProblem(ArchiveProblem{0, u"gone"_s});
        search.panel.exportTo(name, MessageExport::Format::Text);
        QTRY_COMPARE(search.panel.exportBar()->words(), u"Writing all.txt stopped after 0 messages: gone"_s);
        QVERIFY(!search.panel.exportBar()->keepButton()->isVisible());
        QTest::mouseClick(search.panel.exportBar()->cancelButton(), Qt::LeftButton);
        QCOMPARE(search.panel.exportBar()->words(), u"Cancelled. No file was written."_s);
    }

    void anExportGoesOnWithNoOtherServer()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"all.txt"_s);
        SearchFixture search(2500);
        search.panel.setServer(server(u"one"_s));
        QVERIFY(search.find(u"line"_s));
        search.archive.hold();
        search.panel.exportTo(name, MessageExport::Format::Text);
        QVERIFY(search.archive.release());
        QTRY_COMPARE(search.archive.waiting(), 1);
        const qsizetype asked = search.archive.requests().size();
        search.panel.setServer(server(u"one"_s)); // connected to once more
        QCOMPARE(search.archive.waiting(), 1);
        search.panel.setServer(server(u"two"_s));
        QCOMPARE(search.archive.waiting(), 0);
        ExportBar *bar = search.panel.exportBar();
        QCOMPARE(bar->words(),
                 u"Writing all.txt stopped after 1,000 messages: The server was changed, so the "
                 "export cannot go on."_s);
        QVERIFY(!bar->againButton()->isVisible());
        QVERIFY(!QFile::exists(name));
        search.panel.setServer(server(u"one"_s));
        QVERIFY(!bar->againButton()->isVisible());
        QTest::mouseClick(bar->keepButton(), Qt::LeftButton);
        QVERIFY2(bar->words().startsWith("The first 1,000 message"_L1), qPrintable(bar->words()));
        QCOMPARE(search.archive.requests().size(), asked);
    }

    void aFailedExportIsNotTriedOnAnotherServer()
    {
        const QTemporaryDir folder;
        SearchFixture search;
        search.panel.setServer(server(u"one"_s));
        QVERIFY(search.find(u"line"_s));
        search.archive.setProblem(ArchiveProblem{0, u"gone"_s});
        search.panel.exportTo(folder.filePath(u"all.txt"_s), MessageExport::Format::Text);
        QTRY_VERIFY(search.panel.exportBar()->againButton()->isVisible());
        search.panel.setServer(server(u"two"_s));
        QVERIFY(!search.panel.exportBar()->againButton()->isVisible());
        QTest::mouseClick(search.panel.exportBar()->cancelButton(), Qt::LeftButton);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    // The search that the file was to be of is gone.
    void noFileIsChosenForAnotherServer()
    {
        SearchFixture search;
        search.panel.setServer(server(u"one"_s));
        QVERIFY(search.find(u"line"_s));
        QTest::mouseClick(search.panel.status()->exportButton(), Qt::LeftButton);
        QVERIFY(search.panel.findChild<QFileDialog *>());
        search.panel.setServer(server(u"two"_s));
        QVERIFY(!search.panel.findChild<QFileDialog *>());
    }
};

QTEST_MAIN(SearchPanelTest)
#include "search_panel_test.moc"
