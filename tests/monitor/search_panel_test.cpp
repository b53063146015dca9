// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_panel.h"

#include "empty_note.h"
#include "export_bar.h"
#include "memory_timeline.h"
#include "message_model.h"
#include "saved_searches_dialog.h"
#include "search_book_menu.h"
#include "search_fields.h"
#include "search_status.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

struct Fixture
{
    explicit Fixture(qsizetype count = 450)
        : archive(MemoryTimeline::everySecond(count, start))
    {
        panel.resize(900, 600);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel);
    }

    QLineEdit *line(const QString &name)
    {
        for (auto *found : panel.findChildren<QLineEdit *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    void type(const QString &field, const QString &text)
    {
        line(field)->clear();
        QTest::keyClicks(line(field), text);
    }
    void enter() { QTest::keyClick(line(u"Words"_s), Qt::Key_Return); }
    bool settles()
    {
        return QTest::qWaitFor([this] { return !panel.model()->isUnderWay(); });
    }
    bool find(const QString &words)
    {
        type(u"Words"_s, words);
        enter();
        return settles();
    }
    QString said() { return panel.status()->words(); }
    QString note() { return panel.findChild<EmptyNote *>()->text(); }
    const MessagesRequest &asked() { return archive.requests().last(); }

    MemoryTimeline archive;
    SearchPanel panel{archive.asker()};
    bool isActive = false;
};

} // namespace

class SearchPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCanBeLookedFor()
    {
        Fixture search;
        QVERIFY(search.note().contains("\"red tomatoes\""_L1));
        QVERIFY(!search.panel.status()->isVisible());
        QCOMPARE(search.archive.requests().size(), 0);
    }

    void theFormBecomesAQuestion()
    {
        Fixture search;
        search.type(u"Words"_s, u" \"line 7\" "_s);
        search.type(u"Channel"_s, u"#retro"_s);
        search.type(u"User"_s, u"Wren"_s);
        search.type(u"Source"_s, u"irc.example.org"_s);
        const auto boxes = search.panel.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        QTest::keyClick(boxes.first(), Qt::Key_L); // "last 24 hours"
        search.enter();
        QVERIFY(search.settles());
        const MessageFilter &filter = search.asked().filter;
        QCOMPARE(filter.text, Utf8("\"line 7\""));
        QCOMPARE(filter.channel, Utf8("retro"));
        QCOMPARE(filter.user, Utf8("Wren"));
        QCOMPARE(filter.source, Utf8("irc.example.org"));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(std::abs(filter.from - (now - 24 * 3'600'000)) < 60'000);
        QCOMPARE(filter.to, 0);
        QCOMPARE(search.asked().part, MessagesRequest::Part::Newest);
        QVERIFY(search.panel.table()->isColumnHidden(MessageModel::ChannelColumn));
    }

    void aMomentHasItsField()
    {
        Fixture search;
        const auto times = search.panel.findChildren<QDateTimeEdit *>();
        QCOMPARE(times.size(), 2);
        QVERIFY(!times.last()->isVisible());
        QComboBox *to = search.panel.findChildren<QComboBox *>().last();
        to->setCurrentIndex(to->count() - 1);
        QVERIFY(times.last()->isVisible());
        times.last()->setDateTime(QDateTime::fromMSecsSinceEpoch(start + 60'000));
        QTest::keyClick(times.last(), Qt::Key_Return);
        QVERIFY(search.settles());
        QCOMPARE(search.asked().filter.to, start + 60'000);
        QVERIFY(search.said().startsWith("60 match"_L1));
    }

    void typingAsksNothing()
    {
        Fixture search;
        search.type(u"Words"_s, u"tomatoes"_s);
        QTest::qWait(20);
        QCOMPARE(search.archive.requests().size(), 0);
    }

    void saysHowManyAndLoadsMoreAtTheEnd()
    {
        Fixture search;
        QVERIFY(search.find(u"line"_s));
        QCOMPARE(search.panel.model()->rowCount(), 200);
        QVERIFY2(search.said().startsWith("450 match"_L1), qPrintable(search.said()));
        QVERIFY(search.said().contains(" ms. The newest 200 are shown"_L1));
        search.panel.table()->scrollToBottom();
        QTRY_COMPARE(search.panel.model()->rowCount(), 400);
        search.panel.table()->scrollToBottom();
        QTRY_COMPARE(search.panel.model()->rowCount(), 450);
        QVERIFY(!search.said().contains("are shown"_L1));
        Fixture many(1500);
        QVERIFY(many.find(u"line"_s));
        QVERIFY(many.said().startsWith("More than 1,000 match"_L1));
    }

    void saysWhenNothingWasFound()
    {
        Fixture search;
        QVERIFY(search.find(u"nowhere"_s));
        QVERIFY(search.said().startsWith("0 match"_L1));
        QVERIFY(search.note().startsWith("Nothing was found."_L1));
        QVERIFY(!search.panel.status()->exportButton()->isVisible());
        QVERIFY(search.find(u"???"_s));
        QVERIFY(search.note().contains("signs"_L1));
    }

    void saysWhichFieldIsWrong()
    {
        Fixture search;
        search.type(u"Source"_s, u"twitch"_s);
        search.enter();
        QCOMPARE(search.panel.fields()->said(), u"Source: A source stands only with a channel or a user."_s);
        QVERIFY(search.line(u"Source"_s)->hasFocus());
        QCOMPARE(search.archive.requests().size(), 0);
        search.type(u"Channel"_s, u"x"_s);
        QCOMPARE(search.panel.fields()->said(), QString());
        // What only the server knows.
        search.archive.setProblem(ArchiveProblem{400, u"channel is no <b>name</b>"_s});
        search.enter();
        QVERIFY(search.settles());
        QCOMPARE(search.panel.fields()->said(),
                 u"Channel: the server does not take this: channel is no <b>name</b>"_s);
        QVERIFY(search.line(u"Channel"_s)->hasFocus());
        QVERIFY(!search.panel.status()->againButton()->isVisible());
    }

    void aFailureCanBeTriedAgain()
    {
        Fixture search;
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
        Fixture search;
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
        Fixture search;
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
        Fixture search;
        QSignalSpy tab(&search.panel, &SearchPanel::tabRequested);
        QVERIFY(search.find(u"line"_s));
        QTest::mouseClick(search.panel.status()->liveButton(), Qt::LeftButton);
        QCOMPARE(tab.size(), 1);
        QCOMPARE(tab.first().first().value<MessageFilter>().text, Utf8("line"));
    }

    void recentAndSavedSearchesComeBack()
    {
        Fixture search;
        QVERIFY(search.find(u"first & second"_s));
        QVERIFY(search.find(u"third"_s));
        auto *menu = search.panel.findChild<SearchBookMenu *>();
        menu->fill();
        QStringList entries;
        for (const QAction *action : menu->actions())
            entries.append(action->text());
        QCOMPARE(entries.indexOf(u"“third”"_s) + 1, entries.indexOf(u"“first && second”"_s));
        menu->actions().at(entries.indexOf(u"“first && second”"_s))->trigger();
        QVERIFY(search.settles());
        QCOMPARE(search.line(u"Words"_s)->text(), u"first & second"_s);
        QCOMPARE(search.asked().filter.text, Utf8("first & second"));

        Q_EMIT menu->saveRequested();
        auto *name = search.panel.findChild<QInputDialog *>();
        QVERIFY(name);
        name->setTextValue(u"mine"_s);
        name->accept();
        QVERIFY(search.panel.book()->has(u"mine"_s));
        QCOMPARE(search.panel.book()->saved().first().query.words, u"first & second"_s);
        search.panel.book()->clearRecent();
        menu->fill();
        QVERIFY(!menu->actions().last()->isEnabled());
    }

    void savedSearchesAreRenamedAndDeleted()
    {
        SearchBook book;
        SearchQuery query;
        query.words = u"<b>x</b>"_s;
        QVERIFY(book.save(u"a"_s, query).has_value());
        QVERIFY(book.save(u"b"_s, query).has_value());
        SavedSearchesDialog dialog(&book);
        dialog.list()->item(0)->setText(u" z  z "_s);
        QCOMPARE(book.saved().last().name, u"z z"_s);
        QCOMPARE(dialog.list()->currentItem()->text(), u"z z"_s);
        dialog.list()->item(0)->setText(u"Z Z"_s); // taken
        QCOMPARE(book.saved().first().name, u"b"_s);
        QCOMPARE(dialog.list()->item(0)->text(), u"b"_s);
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "&Delete"_L1) {
                button->click();
                button->click();
                QVERIFY(!button->isEnabled());
            }
        }
        QVERIFY(book.saved().isEmpty());
    }

    void exportsEverything()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"all.txt"_s);
        Fixture search;
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

    void everyControlHasAName()
    {
        Fixture search;
        QVERIFY(search.find(u"line"_s));
        for (const auto *input : search.panel.findChildren<QLineEdit *>())
            QVERIFY(!input->accessibleName().isEmpty() ||
                    input->parentWidget()->inherits("QAbstractSpinBox"));
        for (const auto *input : search.panel.findChildren<QComboBox *>())
            QVERIFY(!input->accessibleName().isEmpty());
        for (const auto *input : search.panel.findChildren<QDateTimeEdit *>())
            QVERIFY(!input->accessibleName().isEmpty());
        QVERIFY(!search.panel.table()->accessibleName().isEmpty());
    }

    void tabGoesThroughTheFormInItsOrder()
    {
        Fixture search;
        QVERIFY(search.isActive);
        search.panel.focusWords();
        QStringList order;
        for (int i = 0; i < 8; ++i) {
            QWidget *at = search.panel.focusWidget();
            order.append(at->accessibleName().isEmpty() ? at->property("text").toString().remove(u'&')
                                                        : at->accessibleName());
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"Words"_s, u"Search"_s, u"Saved"_s, u"Channel"_s, u"User"_s,
                                     u"Source"_s, u"From"_s, u"To"_s}));
    }
};

QTEST_MAIN(SearchPanelTest)
#include "search_panel_test.moc"
