// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_model.h"
#include "saved_searches_dialog.h"
#include "search_book_menu.h"
#include "search_fixture.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QInputDialog>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

// What somebody types, and what is asked and kept of it.
class SearchFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormBecomesAQuestion()
    {
        SearchFixture search;
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
        SearchFixture search;
        const auto times = search.panel.findChildren<QDateTimeEdit *>();
        QCOMPARE(times.size(), 2);
        QVERIFY(!times.last()->isVisible());
        QComboBox *to = search.panel.findChildren<QComboBox *>().last();
        to->setCurrentIndex(to->count() - 1);
        QVERIFY(times.last()->isVisible());
        times.last()->setDateTime(QDateTime::fromMSecsSinceEpoch(searchStart + 60'000));
        QTest::keyClick(times.last(), Qt::Key_Return);
        QVERIFY(search.settles());
        QCOMPARE(search.asked().filter.to, searchStart + 60'000);
        QVERIFY(search.said().startsWith("60 match"_L1));
    }

    void typingAsksNothing()
    {
        SearchFixture search;
        search.type(u"Words"_s, u"tomatoes"_s);
        QTest::qWait(20);
        QCOMPARE(search.archive.requests().size(), 0);
    }

    void saysWhichFieldIsWrong()
    {
        SearchFixture search;
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

    void recentAndSavedSearchesComeBack()
    {
        SearchFixture search;
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

    void everyControlHasAName()
    {
        SearchFixture search;
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
        SearchFixture search;
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

QTEST_MAIN(SearchFieldsTest)
#include "search_fields_test.moc"
