// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_actions.h"

#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "monitor_window.h"
#include "new_tab_dialog.h"
#include "tab_strip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// What can be done with the rows of a list, in the real window.
class MessageActionsTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString settingsFile() const { return m_folder.filePath(u"monitor.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(settingsFile()); }

    void opensFromTheRowsOfAList()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        MessageTab *all = monitor.tabs()->all();
        QTRY_COMPARE(all->stream()->model()->rowCount(), 20);
        MessageView *view = all->panel()->view();
        const auto doubleClick = [&](int column) {
            monitor.tabs()->strip()->show(0);
            const QPoint where = view->visualRect(view->model()->index(18, column)).center();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, where);
            QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, where);
        };
        doubleClick(MessageModel::ChannelColumn);
        QCOMPARE(monitor.tabs()->current()->filter().channel, Utf8("retro"));
        QCOMPARE(monitor.tabs()->current()->filter().source, Utf8("irc.example.org"));
        doubleClick(MessageModel::NameColumn);
        QCOMPARE(monitor.tabs()->current()->filter().user, Utf8("wren"));

        MessageActions *actions = monitor.window.messageActions();
        QSignalSpy user(actions, &MessageActions::userRequested);
        QSignalSpy history(actions, &MessageActions::historyRequested);
        monitor.tabs()->strip()->show(0);
        view->setCurrentIndex(view->model()->index(4, 0));
        QTest::keyClick(view, Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(user.takeFirst(), (QVariantList{u"irc.example.org"_s, u"wren"_s}));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(history.takeFirst().first().value<TimelinePosition>().id, 5);
    }

    void copiesTheChosenRows()
    {
        MonitorWindow monitor(settingsFile());
        QVERIFY(monitor.begin());
        MessageView *view = monitor.tabs()->all()->panel()->view();
        QTRY_COMPARE(view->model()->rowCount(), 20);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(3, 0));
        view->selectionModel()->select(QItemSelection(view->model()->index(3, 0), view->model()->index(5, 3)),
                                       QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).array().size(), 3);
        QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 monitor.server.address() +
                     "/messages?channel=retro&source=irc.example.org&before=1760000000004-5"_L1);
    }

    void theMenuOfARowOffersWhatFits()
    {
        MonitorWindow monitor(settingsFile());
        monitor.client.start(*ServerAddress::parse(monitor.server.address()), {});
        QVERIFY(monitor.greet(1, {sampleMessage(1, 1000, "see https://x.org/<b>a</b>&c ok")}));
        MessageTab *all = monitor.tabs()->all();
        MissingStretch missing;
        missing.upTo = 5;
        QTRY_COMPARE(all->stream()->model()->rowCount(), 1);
        all->stream()->model()->appendMissing(missing);
        const auto texts = [&](int row) {
            all->panel()->view()->setCurrentIndex(all->stream()->model()->index(row, 0));
            const std::unique_ptr<QMenu> menu(monitor.window.messageActions()->makeMenu(all));
            QStringList words;
            for (const QAction *action : menu->actions()) {
                words.append(action->iconText());
                if (action->menu())
                    words.append(action->menu()->actions().first()->text());
            }
            return words;
        };
        const QStringList ofMessage = texts(0);
        QVERIFY(ofMessage.contains(u"Copy as text"_s));
        QVERIFY(ofMessage.contains(u"Open link"_s));
        QVERIFY(ofMessage.contains(u"https://x.org/"_s));
        QVERIFY(!ofMessage.contains(u"Load what is missing here"_s));
        QVERIFY(texts(1).contains(u"Load what is missing here"_s));
    }

    void aNewTabIsAskedFor()
    {
        MonitorWindow monitor(settingsFile());
        QTest::keyClick(&monitor.window, Qt::Key_T, Qt::ControlModifier);
        auto *dialog = monitor.window.findChild<NewTabDialog *>();
        QVERIFY(dialog);
        const auto fields = dialog->findChildren<QLineEdit *>();
        QPushButton *open = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            open = button->text() == u"Open"_s ? button : open;
        QVERIFY(!open->isEnabled());
        fields.at(0)->setText(QString(150, u'ä')); // 300 bytes
        QVERIFY(!open->isEnabled());
        fields.at(0)->setText(u" #garden"_s);
        fields.at(2)->setText(u"tomatoes"_s);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(monitor.tabs()->current()->filter().channel, Utf8("garden"));
        QCOMPARE(monitor.tabs()->current()->filter().text, Utf8("tomatoes"));
    }
};

QTEST_MAIN(MessageActionsTest)
#include "message_actions_test.moc"
