// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "feed_test_server.h"
#include "http_answer_server.h"
#include "sample_feed.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsDialogTest final : public QObject
{
    Q_OBJECT

    static QPushButton *button(const SettingsDialog &dialog, const QString &text)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        qFatal("no button '%s'", qPrintable(text));
    }

    static QLineEdit *field(const SettingsDialog &dialog, const QString &name)
    {
        for (QLineEdit *candidate : dialog.findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        qFatal("no field '%s'", qPrintable(name));
    }

private Q_SLOTS:
    void savesWhatWasTested()
    {
        FeedTestServer server;
        connect(&server, &FeedTestServer::connected, &server,
                [&server] { server.send(sampleHello(Resume::Fresh, 0)); });
        SettingsDialog dialog(server.address(), u" my-token "_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QTest::mouseClick(button(dialog, u"Test and save"_s), Qt::LeftButton);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(dialog.address().text(), server.address());
        QCOMPARE(dialog.token(), u"my-token"_s);
        QCOMPARE(server.authorization(), "Bearer my-token");
    }

    void saysWhatIsWrongAndLetsOneInsist()
    {
        HttpAnswerServer server(HttpAnswerServer::json(401, R"({"error":{"status":401,"message":"no"}})"));
        SettingsDialog dialog(server.address(), u"wrong"_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QVERIFY(!button(dialog, u"Save anyway"_s)->isVisible());
        QTest::mouseClick(button(dialog, u"Test and save"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.message().contains("does not accept this token"_L1));
        QCOMPARE(accepted.size(), 0);
        QVERIFY(button(dialog, u"Test and save"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"Save anyway"_s), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
    }

    void refusesWhatIsNoAddress()
    {
        SettingsDialog dialog(u"ftp://somewhere"_s, {});
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QTest::mouseClick(button(dialog, u"Test and save"_s), Qt::LeftButton);
        QVERIFY(dialog.message().contains("http://"_L1));
        QCOMPARE(accepted.size(), 0);
    }

    void warnsOfATokenInTheClear()
    {
        SettingsDialog dialog(u"http://chat.example.org"_s, {});
        dialog.show();
        QTest::keyClicks(field(dialog, u"Token"_s), u"secret"_s);
        QVERIFY(dialog.message().contains("unencrypted"_L1));
    }

    void hidesTheTokenUntilAsked()
    {
        SettingsDialog dialog(u"http://127.0.0.1:8080"_s, u"secret"_s);
        QLineEdit *token = field(dialog, u"Token"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
