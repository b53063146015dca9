// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_window.h"

#include "feed_client.h"
#include "feed_test_server.h"
#include "inspector_model.h"
#include "inspector_row_view.h"
#include "popup_place.h"
#include "report_watch.h"
#include "sample_feed.h"
#include "status_model.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The inspector's widgets, on the real client and a WebSocket server in the test.
class InspectorPanelTest final : public QObject
{
    Q_OBJECT

    struct Inspector
    {
        Inspector()
        {
            QObject::connect(&client, &FeedClient::stateChanged, &status, &StatusModel::setConnection);
            QObject::connect(&client, &FeedClient::statusReceived, &status, &StatusModel::setServer);
        }
        bool connectTo(const FeedStatus &told)
        {
            client.start(*ServerAddress::parse(server.address()), {});
            if (!QTest::qWaitFor([this] { return server.connections() == 1; }))
                return false;
            server.send(sampleHello(Resume::Fresh, 5));
            server.send(sampleSnapshot(sampleMessages(1, 5)));
            server.send(told);
            return QTest::qWaitFor([this] { return status.server().has_value(); });
        }
        // Everything that can be read.
        QString text() const
        {
            QStringList words;
            for (const QLabel *label : window.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    words.append(label->text());
            }
            return words.join(u'|');
        }
        QAbstractButton *button(const QString &name) const
        {
            for (QAbstractButton *one : window.findChildren<QAbstractButton *>()) {
                const QString words = one->text().remove(u'&') + one->accessibleName();
                if (one->isVisible() && words == name)
                    return one;
            }
            return nullptr;
        }

        FeedTestServer server;
        FeedClient client{nullptr, {.silenceLimit = 60s, .firstRetry = 30s}};
        StatusModel status;
        ReportWatch report{&client};
        InspectorModel model{&client, &status, &report};
        InspectorWindow window{&model, [] { return u"what is copied"_s; }};
    };

    static FeedStatus troubled(int channels)
    {
        SourceStatus irc{
            "irc.example.org", "irc", SourceState::Degraded, "not everything", 1, 0, 0, 0, 0, 0, {}};
        irc.channels.append({"#secret", ChannelState::Refused, "invite <b>only</b>", 1});
        for (int i = 1; i < channels; ++i)
            irc.channels.append({"#c" + QByteArray::number(i), ChannelState::Joined, {}, 1});
        SourceStatus demo{"demo", "demo", SourceState::Live, {}, 1, 0, 0, 0, 0, 0, {}};
        demo.channels.append({"#quiet", ChannelState::Joined, {}, 1});
        return {"degraded", {}, {demo, irc}, {}};
    }

private Q_SLOTS:
    void itsPlaceIsAtTheIcon_data()
    {
        const QRect screen(0, 0, 1920, 1050); // a panel of 30 pixels below
        QTest::addColumn<QRect>("icon");
        QTest::addColumn<QPoint>("pointer");
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QPoint>("expected");
        QTest::newRow("panel below") << QRect(1700, 1054, 22, 22) << QPoint() << screen << QPoint(1530, 642);
        QTest::newRow("panel above") << QRect(1700, 4, 22, 22) << QPoint() << QRect(0, 30, 1920, 1050)
                                     << QPoint(1530, 38);
        QTest::newRow("in the corner")
            << QRect(1895, 1054, 22, 22) << QPoint() << screen << QPoint(1552, 642);
        QTest::newRow("panel at the left")
            << QRect(4, 900, 22, 22) << QPoint() << QRect(40, 0, 1880, 1080) << QPoint(48, 492);
        QTest::newRow("second screen")
            << QRect(3800, 4, 22, 22) << QPoint() << QRect(1920, 0, 1920, 1080) << QPoint(3472, 34);
        QTest::newRow("icon unknown, pointer at the right below")
            << QRect() << QPoint(1800, 1000) << screen << QPoint(1552, 642);
        QTest::newRow("icon unknown, pointer at the left above")
            << QRect() << QPoint(3, 3) << screen << QPoint(8, 8);
        QTest::newRow("a screen that is too small")
            << QRect(10, 10, 22, 22) << QPoint() << QRect(0, 0, 300, 200) << QPoint(8, 8);
    }
    void itsPlaceIsAtTheIcon()
    {
        QFETCH(QRect, icon);
        QFETCH(QPoint, pointer);
        QFETCH(QRect, screen);
        QFETCH(QPoint, expected);
        QCOMPARE(popupPlace(icon, pointer, QSize(360, 400), screen), expected);
    }

    void aClickOpensAndClosesIt()
    {
        Inspector inspector;
        inspector.window.toggleAt({});
        QVERIFY(QTest::qWaitForWindowActive(&inspector.window));
        QVERIFY(inspector.window.width() >= InspectorPanel::usualWidth);
        inspector.window.toggleAt({});
        QVERIFY(!inspector.window.isVisible());
        inspector.window.toggleAt({});
        QVERIFY(QTest::qWaitForWindowActive(&inspector.window));
        QTest::keyClick(&inspector.window, Qt::Key_Escape);
        QVERIFY(!inspector.window.isVisible());
        // At once again: what a person closed was no loss of the focus.
        inspector.window.toggleAt({});
        QVERIFY(inspector.window.isVisible());
    }

    void itGoesWhenTheFocusGoes()
    {
        Inspector inspector;
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        inspector.window.toggleAt({});
        QVERIFY(QTest::qWaitForWindowActive(&inspector.window));
        other.activateWindow();
        QTRY_VERIFY(!inspector.window.isVisible());
        // The click on the icon that took the focus away does not bring it back.
        inspector.window.toggleAt({});
        QVERIFY(!inspector.window.isVisible());
    }

    void pinnedItStays()
    {
        Inspector inspector;
        QWidget other;
        other.show();
        inspector.window.toggleAt({});
        QVERIFY(QTest::qWaitForWindowActive(&inspector.window));
        QTest::mouseClick(inspector.window.pinButton(), Qt::LeftButton);
        QVERIFY(QTest::qWaitForWindowActive(&inspector.window));
        QVERIFY(inspector.window.isPinned());
        QVERIFY(!inspector.window.windowFlags().testFlag(Qt::FramelessWindowHint));
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(inspector.window.isVisible());
    }

    void nothingIsAskedOfTheServerUnseen()
    {
        Inspector inspector;
        QVERIFY(inspector.connectTo(troubled(3)));
        QCOMPARE(inspector.server.connections(), 1);
        inspector.window.toggleAt({});
        QTRY_COMPARE(inspector.server.connections(), 2);
        QVERIFY(inspector.server.url().query().contains("view=status"_L1));
        inspector.window.hide();
        QTRY_COMPARE(inspector.report.access(), ReportWatch::Access::Closed);
    }

    void whatIsInTroubleIsOpen()
    {
        Inspector inspector;
        QVERIFY(inspector.connectTo(troubled(200)));
        inspector.window.toggleAt({});
        QTRY_VERIFY(inspector.text().contains("#secret"_L1));
        const QString text = inspector.text();
        QVERIFY2(text.contains("invite <b>only</b>"_L1), qPrintable(text)); // as it was said
        QVERIFY2(text.contains("and 180 more"_L1), qPrintable(text));
        QVERIFY(!text.contains("#quiet"_L1));
        // As high as the screen allows, not as its contents.
        const QSize screen = inspector.window.screen()->availableSize();
        QTRY_VERIFY(inspector.window.panel()->wholeHeight() > screen.height());
        QVERIFY(inspector.window.height() <= screen.height());
    }

    void whatAPersonOpensAndClosesStaysSo()
    {
        Inspector inspector;
        QVERIFY(inspector.connectTo(troubled(3)));
        inspector.window.toggleAt({});
        QTRY_VERIFY(inspector.button(u"Hide the details of irc.example.org"_s));
        QTest::mouseClick(inspector.button(u"Hide the details of irc.example.org"_s), Qt::LeftButton);
        QVERIFY(!inspector.text().contains("#secret"_L1));
        QAbstractButton *demo = nullptr;
        QTRY_VERIFY(demo = inspector.button(u"Show the details of demo"_s));
        demo->setFocus();
        QTest::keyClick(demo, Qt::Key_Space);
        QTRY_VERIFY(inspector.text().contains("#quiet"_L1));
        inspector.server.send(troubled(4));
        QTRY_VERIFY(inspector.text().contains("3 joined"_L1));
        QVERIFY(!inspector.text().contains("#secret"_L1));
        QVERIFY(inspector.text().contains("#quiet"_L1));
    }

    void aLossSaysWhatCanBeDone()
    {
        Inspector inspector;
        QVERIFY(inspector.connectTo(troubled(3)));
        QSignalSpy reconnect(inspector.window.panel(), &InspectorPanel::reconnectRequested);
        inspector.server.vanish();
        QTRY_COMPARE(inspector.client.state().state, FeedState::Reconnecting);
        inspector.window.toggleAt({});
        QTRY_VERIFY(inspector.text().contains("reconnecting in "_L1));
        QVERIFY(inspector.button(u"Settings…"_s));
        QTest::mouseClick(inspector.button(u"Try now"_s), Qt::LeftButton);
        QCOMPARE(reconnect.size(), 1);
    }

    void copiesDiagnostics()
    {
        Inspector inspector;
        inspector.window.toggleAt({});
        QPushButton *copy = inspector.window.panel()->copyButton();
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"what is copied"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
    }

    // Tab reaches every button, and the keyboard scrolls.
    void theKeyboardReachesEverything()
    {
        Inspector inspector;
        QVERIFY(inspector.connectTo(troubled(3)));
        inspector.window.toggleAt({});
        QVERIFY(QTest::qWaitForWindowActive(&inspector.window));
        QTRY_VERIFY(inspector.text().contains("#secret"_L1));
        QSet<QWidget *> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &inspector.window,
                            Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (QAbstractButton *one : inspector.window.findChildren<QAbstractButton *>()) {
            if (!one->isVisible())
                continue;
            QVERIFY(!one->text().isEmpty() || !one->accessibleName().isEmpty());
            QVERIFY2(reached.contains(one), qPrintable(one->text() + one->accessibleName()));
        }
    }
};

QTEST_MAIN(InspectorPanelTest)
#include "inspector_panel_test.moc"
