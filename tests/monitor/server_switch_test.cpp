// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_switch.h"

#include "absence_model.h"
#include "feed_client.h"
#include "feed_models.h"
#include "feed_test_server.h"
#include "monitor_settings.h"
#include "profiles_dialog.h"
#include "sample_feed.h"
#include "settings_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <class T>
T *named(QWidget *parent, const QString &text)
{
    for (T *candidate : parent->findChildren<T *>()) {
        if (candidate->text().remove(u'&') == text || candidate->accessibleName() == text)
            return candidate;
    }
    qFatal("nothing is called '%s'", qPrintable(text));
}

// A server that welcomes whoever comes with a snapshot.
class SmallServer final
{
public:
    SmallServer()
    {
        QObject::connect(&m_feed, &FeedTestServer::connected, &m_feed, [this] {
            m_feed.send(sampleHello(Resume::Fresh, 7));
            FeedUpdate state = sampleSnapshot({});
            state.metrics = FeedMetrics();
            state.metrics->messages = 7;
            m_feed.send(state);
        });
    }

    QString address() const { return m_feed.address(); }
    ServerAddress place() const { return *ServerAddress::parse(address()); }
    int connections() const { return m_feed.connections(); }
    QByteArray authorization() const { return m_feed.authorization(); }

private:
    FeedTestServer m_feed;
};

// What a run of the monitor has, without its window's contents.
class Run final
{
public:
    explicit Run(const QString &file)
        : settings(file)
        , absence(&client)
        , servers(&settings, &client, &absence, &window)
    {}

    SettingsDialog *dialog() { return window.findChild<SettingsDialog *>(); }

    // The one in that row of the list, by the list's buttons.
    void remove(int row)
    {
        servers.showProfiles();
        auto *list = window.findChild<ProfilesDialog *>();
        list->findChild<QListWidget *>()->setCurrentRow(row);
        named<QPushButton>(list, u"Remove…"_s)->click();
        named<QPushButton>(list->findChild<QMessageBox *>(), u"Remove"_s)->click();
    }

    MonitorSettings settings;
    FeedClient client;
    AbsenceModel absence;
    QWidget window;
    ServerSwitch servers;
};

// What an earlier run has left.
void keep(const QString &file, const QList<ServerProfile> &servers, const QString &token = {})
{
    MonitorSettings settings(file);
    ServerProfiles profiles;
    for (const ServerProfile &server : servers)
        profiles.put(server);
    settings.setProfiles(profiles);
    TokenStore tokens(settings.folder(), TokenStore::Backend::FileOnly);
    tokens.save(servers.first().address.text(), token);
}

} // namespace

class ServerSwitchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartAsksAndRemembers()
    {
        const QTemporaryDir folder;
        SmallServer server;
        {
            Run run(folder.filePath(u"m.ini"_s));
            run.servers.begin({});
            SettingsDialog *dialog = run.dialog();
            QVERIFY(dialog);
            QCOMPARE(dialog->windowTitle(), u"Welcome to Weir"_s);
            named<QLineEdit>(dialog, u"Server address"_s)->setText(server.address());
            named<QLineEdit>(dialog, u"Name"_s)->setText(u"mine"_s);
            named<QLineEdit>(dialog, u"Token"_s)->setText(u"secret"_s);
            QSignalSpy started(&run.servers, &ServerSwitch::started);
            named<QPushButton>(dialog, u"Test and connect"_s)->click();
            QTRY_COMPARE(started.size(), 1);
            QTRY_VERIFY(run.client.state().isConnected());
            QCOMPARE(run.servers.profiles().all().first().name, u"mine"_s);
            QTRY_VERIFY(run.absence.mark().has_value());
        }
        Run again(folder.filePath(u"m.ini"_s));
        again.servers.begin({});
        QVERIFY(!again.dialog());
        QTRY_VERIFY(again.client.state().isConnected());
        QCOMPARE(server.authorization(), "Bearer secret");
        QCOMPARE(again.settings.mark(server.place())->messages, 7);
    }

    void eachServerHasItsOwnToken()
    {
        const QTemporaryDir folder;
        SmallServer one;
        SmallServer two;
        keep(folder.filePath(u"m.ini"_s), {{u"one"_s, one.place()}, {u"two"_s, two.place()}}, u"token-one"_s);
        Run run(folder.filePath(u"m.ini"_s));
        run.servers.begin({});
        QTRY_COMPARE(one.connections(), 1);
        QCOMPARE(one.authorization(), "Bearer token-one");
        run.servers.switchTo(two.place());
        QTRY_COMPARE(two.connections(), 1);
        QCOMPARE(two.authorization(), QByteArray());
        QTRY_VERIFY(run.client.state().isConnected());
        QCOMPARE(run.settings.server(), two.address());
    }

    void aServerForOneRunIsNotRemembered()
    {
        const QTemporaryDir folder;
        SmallServer server;
        Run run(folder.filePath(u"m.ini"_s));
        run.servers.begin(server.place());
        QTRY_VERIFY(run.client.state().isConnected());
        QVERIFY(run.settings.server().isEmpty() && run.settings.profiles().all().isEmpty());
    }

    void theListConnectsAndRemoves()
    {
        const QTemporaryDir folder;
        SmallServer one;
        SmallServer two;
        keep(folder.filePath(u"m.ini"_s), {{u"one"_s, one.place()}, {u"two"_s, two.place()}});
        Run run(folder.filePath(u"m.ini"_s));
        run.servers.begin({});
        run.servers.showProfiles();
        auto *list = run.window.findChild<ProfilesDialog *>();
        QVERIFY(list);
        auto *names = list->findChild<QListWidget *>();
        QCOMPARE(names->count(), 2);
        QVERIFY(names->item(0)->text().contains("connected"_L1));
        QVERIFY(!named<QPushButton>(list, u"Connect"_s)->isEnabled());
        names->setCurrentRow(1);
        named<QPushButton>(list, u"Connect"_s)->click();
        QCOMPARE(run.servers.current(), two.place());
        QVERIFY(names->item(1)->text().contains("connected"_L1));
        QTRY_VERIFY(run.client.state().isConnected());

        run.remove(1);
        QCOMPARE(names->count(), 1);
        QCOMPARE(run.client.state().state, FeedState::Offline);
        QVERIFY(run.servers.current().isEmpty());
    }

    void aRemovedServerIsReachedNoMore()
    {
        const QTemporaryDir folder;
        SmallServer one;
        keep(folder.filePath(u"m.ini"_s), {{u"one"_s, one.place()}}, u"secret"_s);
        Run run(folder.filePath(u"m.ini"_s));
        FeedModels models(&run.client);
        run.servers.begin({});
        QTRY_COMPARE(models.channels()->rowCount(), 2);
        QCOMPARE(one.authorization(), "Bearer secret");
        run.remove(0);
        run.client.reconnectNow(); // as the menu and the tray do
        QCOMPARE(run.client.state().state, FeedState::Offline);
        QVERIFY(run.client.address().isEmpty() && run.client.token().isEmpty());
        const auto answer = models.archive()->messages({});
        QVERIFY(answer.isFinished());
        QVERIFY(!answer.result().has_value());
        QCOMPARE(answer.result().error().words, u"No server is set yet."_s);
        QCOMPARE(models.channels()->rowCount(), 0);
        QCOMPARE(models.messages()->rowCount(), 0);
        QVERIFY(!run.absence.mark());
    }

    // The keychain may take its time, and while it does the old server is still connected.
    void oneIsRemovedWhileTheNextWaitsForItsToken()
    {
        const QTemporaryDir folder;
        SmallServer one;
        SmallServer two;
        keep(folder.filePath(u"m.ini"_s), {{u"one"_s, one.place()}, {u"two"_s, two.place()}});
        Run run(folder.filePath(u"m.ini"_s));
        run.servers.begin({});
        QTRY_VERIFY(run.client.state().isConnected());
        run.servers.switchTo(two.place());
        QCOMPARE(run.client.address(), one.place());
        run.remove(0);
        QCOMPARE(run.client.state().state, FeedState::Offline);
        QVERIFY(run.client.address().isEmpty());
        QTRY_VERIFY(run.client.state().isConnected());
        QCOMPARE(run.client.address(), two.place());
    }

    void anAddressCannotBeGivenTwice()
    {
        const QTemporaryDir folder;
        SmallServer server;
        keep(folder.filePath(u"m.ini"_s), {{u"mine"_s, server.place()}});
        Run run(folder.filePath(u"m.ini"_s));
        run.servers.add(server.place());
        QVERIFY(run.dialog());
        named<QPushButton>(run.dialog(), u"Test and save"_s)->click();
        QVERIFY2(run.dialog()->message().contains("'mine'"_L1), qPrintable(run.dialog()->message()));
    }
};

QTEST_MAIN(ServerSwitchTest)
#include "server_switch_test.moc"
