// SPDX-License-Identifier: GPL-3.0-or-later
#include "close_guard.h"

#include "monitor_settings.h"
#include "notification_dialog.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

// What closing means with and without a tray, and the dialog of quiet hours.
class CloseGuardTest final : public QObject
{
    Q_OBJECT

    struct Window
    {
        explicit Window(const QString &file)
            : settings(file)
        {
            widget.show();
        }
        QMessageBox *question() const { return widget.findChild<QMessageBox *>(); }
        void press(const QString &words)
        {
            for (QPushButton *button : question()->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == words)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        }

        QWidget widget;
        MonitorSettings settings;
        CloseGuard guard{&widget, &settings};
        QSignalSpy kept{&guard, &CloseGuard::keptInTray};
    };

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"monitor.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void withoutATrayItAsksOnceAndCloses()
    {
        Window window(file());
        QVERIFY(!window.widget.close());
        QVERIFY(window.widget.isVisible());
        QVERIFY(window.question()->text().contains("no tray"_L1));
        window.press(u"Close"_s);
        QTRY_VERIFY(!window.widget.isVisible());
        QCOMPARE(window.kept.size(), 0);
    }

    void itCanBeKeptOpen()
    {
        Window window(file());
        window.widget.close();
        window.press(u"Keep it open"_s);
        QTRY_VERIFY(!window.question());
        QVERIFY(window.widget.isVisible());
        // Said once: the next time it just closes, also in another run.
        Window another(file());
        QVERIFY(another.widget.close());
        QVERIFY(!another.question());
        QVERIFY(window.widget.close());
    }

    void withATrayItGoesOnThereAndSaysSoOnce()
    {
        Window window(file());
        window.guard.setTray(true);
        QVERIFY(window.widget.close());
        QCOMPARE(window.kept.size(), 1);
        window.widget.show();
        QVERIFY(window.widget.close());
        QCOMPARE(window.kept.size(), 1);
        // A tray that is gone is told of by itself.
        window.widget.show();
        window.guard.setTray(false);
        QVERIFY(!window.widget.close());
        QVERIFY(window.question());
    }

    void quittingAsksNothing()
    {
        Window window(file());
        window.guard.setQuitting();
        QVERIFY(window.widget.close());
        QVERIFY(!window.question());
    }

    void theDialogGivesWhatWasChosen()
    {
        QuietHours hours = QuietHours::fromText(u"22:00-07:00 1111100"_s);
        NotificationDialog dialog(hours);
        QCOMPARE(dialog.hours(), hours);
        QVERIFY(dialog.shownText().contains("over midnight"_L1));
        dialog.findChildren<QTimeEdit *>().at(1)->setTime(QTime(23, 30));
        QVERIFY(!dialog.shownText().contains("over midnight"_L1));
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            QVERIFY(!box->text().isEmpty());
            if (box->accessibleName() == "Saturday"_L1)
                box->click();
        }
        QCOMPARE(dialog.hours().toText(), u"22:00-23:30 1111110"_s);
        MonitorSettings settings(file());
        settings.setQuietHours(dialog.hours());
        QCOMPARE(MonitorSettings(file()).quietHours(), dialog.hours());
        QVERIFY(!settings.pausedUntil().isValid());
    }
};

QTEST_MAIN(CloseGuardTest)
#include "close_guard_test.moc"
