// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_panel_fixture.h"
#include "status_words.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

class HistoryPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThisChannel()
    {
        HistoryPanelFixture history(twoChannels(3000));
        QVERIFY(history.showAround(1500));
        auto *only = history.panel.findChild<QCheckBox *>();
        QCOMPARE(only->text(), u"Onl&y #garden"_s);
        QVERIFY(!only->isChecked());
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(history.settles());
        QCOMPARE(history.panel.filter().channel, Utf8("garden"));
        QCOMPARE(history.panel.filter().source, Utf8("irc.example.org"));
        QCOMPARE(history.currentId(), 1500);
        QCOMPARE(history.head(), "#garden around "_L1 + momentWords(historyStart + 1'499'000));
        QVERIFY(history.view()->isColumnHidden(MessageModel::ChannelColumn));
        QVERIFY(only->isChecked());
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(history.settles());
        QVERIFY(history.panel.filter().isEmpty());
        QCOMPARE(history.currentId(), 1500);
        history.view()->setCurrentIndex(
            history.view()->currentIndex().siblingAtRow(history.view()->currentIndex().row() + 1));
        QCOMPARE(only->text(), u"Onl&y #retro && co"_s);
    }

    void chipsTakePartsOutOfTheFilter()
    {
        HistoryPanelFixture history(twoChannels(3000));
        MessageFilter filter;
        filter.channel = "garden";
        filter.source = "irc.example.org";
        filter.text = "line";
        filter.to = historyStart + 2'000'000;
        QVERIFY(history.showAround(1500, filter));
        const auto chips = [&] {
            QStringList texts;
            for (const auto *chip : history.panel.findChildren<QToolButton *>()) {
                if (chip->isVisible() && !chip->text().isEmpty())
                    texts.append(chip->text());
            }
            return texts;
        };
        QCOMPARE(chips(), (QStringList{u"words: line  ×"_s, u"#garden  ×"_s, u"source: irc.example.org  ×"_s,
                                       "until "_L1 + momentWords(historyStart + 2'000'000) + u"  ×"_s}));
        for (auto *chip : history.panel.findChildren<QToolButton *>()) {
            if (chip->text() == u"#garden  ×"_s)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QVERIFY(history.settles());
        QCOMPARE(chips(), (QStringList{u"words: line  ×"_s,
                                       "until "_L1 + momentWords(historyStart + 2'000'000) + u"  ×"_s}));
        QVERIFY(history.panel.filter().source.isEmpty());
        QCOMPARE(history.currentId(), 1500);
    }

    void saysWhenTheMessageItselfIsNotThere()
    {
        ChatMessages messages = twoChannels(3000);
        messages.removeAt(1499);
        HistoryPanelFixture history(messages);
        const auto note = [&] {
            for (const auto *label : history.panel.findChildren<QLabel *>()) {
                if (label->text().startsWith("The message itself"_L1))
                    return label->isVisible();
            }
            return false;
        };
        QVERIFY(history.showAround(1500));
        QVERIFY(note());
        QVERIFY(history.showAround(1400));
        QVERIFY(!note());
        history.panel.showAround({historyStart + 7'000, 0}, {});
        QVERIFY(history.settles());
        QVERIFY(!note());
    }

    void jumpsToATime()
    {
        HistoryPanelFixture history(twoChannels(3000));
        history.panel.showNewest({});
        QVERIFY(history.settles());
        auto *time = history.panel.findChild<QDateTimeEdit *>();
        time->setDateTime(QDateTime::fromMSecsSinceEpoch(historyStart + 100'000 - 500));
        QTest::keyClick(time, Qt::Key_Return);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 101);
        QVERIFY(history.view()->hasFocus());
        time->setDateTime(QDateTime::fromMSecsSinceEpoch(historyStart + 200'000));
        QTest::mouseClick(history.button(u"Go"_s), Qt::LeftButton);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 201);
    }

    void copiesWhatIsSelected()
    {
        HistoryPanelFixture history(twoChannels(300));
        QVERIFY(history.showAround(150));
        QVERIFY(history.panel.permalink().isEmpty());
        history.panel.setServer(*ServerAddress::parse(u"https://chat.example.org/weir"_s));
        QCOMPARE(
            history.panel.permalink(),
            u"https://chat.example.org/weir/messages?channel=garden&source=irc.example.org&before=1760000149000-151"_s);
        history.press(Qt::Key_Down, Qt::ShiftModifier);
        history.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2025-10-09 08:55:49 #garden Wren: line 150\n"
                                                       "2025-10-09 08:55:50 #retro & co Wren: line 151"_s);
        history.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array().size(), 2);
        history.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith("before=1760000150000-152"_L1));
    }

    void asksForTheUser()
    {
        HistoryPanelFixture history(twoChannels(300));
        QSignalSpy wanted(&history.panel, &HistoryPanel::userRequested);
        QVERIFY(history.showAround(150));
        QVERIFY(history.canUseShortcuts());
        QVERIFY(history.view()->hasFocus());
        history.press(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"irc.example.org"_s, u"wren"_s}));
        history.view()->setCurrentIndex(
            history.view()->currentIndex().siblingAtColumn(MessageModel::NameColumn));
        history.press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        // On a row that is no message there is nothing to copy.
        history.view()->setCurrentIndex(history.model()->index(0, 0));
        for (const QAction *action : history.view()->actions())
            QVERIFY(!action->isEnabled());
    }

    void everyControlHasAName()
    {
        HistoryPanelFixture history(twoChannels(300));
        QVERIFY(history.showAround(150));
        QVERIFY(!history.view()->accessibleName().isEmpty());
        for (const auto *button : history.panel.findChildren<QAbstractButton *>()) {
            const bool isInternal = button->objectName().startsWith("qt_"_L1) ||
                                    button->metaObject()->className() == QByteArray("QTableCornerButton");
            QVERIFY(isInternal || !button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
        QVERIFY(!history.panel.findChild<QDateTimeEdit *>()->accessibleName().isEmpty());
    }

    void hostileTextIsText()
    {
        ChatMessages messages = twoChannels(10);
        for (ChatMessage &message : messages) {
            message.channel = "<h1>&x%2</h1>";
            message.text = QByteArray("<img src=x>\u202e\u0300").repeated(400);
            message.displayName = "\u202e<b>";
        }
        HistoryPanelFixture history(messages);
        MessageFilter filter;
        filter.channel = "<h1>&x%2</h1>";
        QVERIFY(history.showAround(5, filter));
        QCOMPARE(history.head(), "#<h1>&x%2</h1> around "_L1 + momentWords(historyStart + 4'000));
        QCOMPARE(history.panel.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QVERIFY(!history.panel.grab().isNull());
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "history_panel_test.moc"
