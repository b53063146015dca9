// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_profiles.h"

#include "monitor_settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ServerAddress address(const QString &text)
{
    return *ServerAddress::parse(text);
}

} // namespace

class ServerProfilesTest final : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;

private Q_SLOTS:
    void eachAddressOnce()
    {
        ServerProfiles profiles;
        QVERIFY(profiles.put({u"  Home \n server"_s, address(u"http://127.0.0.1:8080"_s)}));
        QVERIFY(!profiles.put({u"again"_s, address(u"http://127.0.0.1:8080/"_s)}));
        QVERIFY(profiles.put({{}, address(u"https://chat.example.org/weir"_s)}));
        QCOMPARE(profiles.all().size(), 2);
        QCOMPARE(profiles.all()[0].name, u"Home server"_s);
        QCOMPARE(profiles.all()[1].name, u"chat.example.org/weir"_s);
        QVERIFY(!profiles.put({u"empty"_s, {}}));
    }

    void anEditKeepsItsPlace()
    {
        ServerProfiles profiles;
        profiles.put({u"a"_s, address(u"http://a:1"_s)});
        profiles.put({u"b"_s, address(u"http://b:1"_s)});
        QVERIFY(profiles.put({u"c"_s, address(u"http://c:1"_s)}, address(u"http://a:1"_s)));
        QCOMPARE(profiles.all()[0].name, u"c"_s);
        QVERIFY(!profiles.put({u"c"_s, address(u"http://b:1"_s)}, address(u"http://c:1"_s)));
        profiles.remove(address(u"http://c:1"_s));
        QCOMPARE(profiles.all().size(), 1);
    }

    void theListIsBounded()
    {
        ServerProfiles profiles;
        for (int i = 0; i < ServerProfiles::most; ++i)
            QVERIFY(profiles.put({{}, address(u"http://h%1:1"_s.arg(i))}));
        QVERIFY(profiles.isFull());
        QVERIFY(!profiles.put({{}, address(u"http://one-more:1"_s)}));
        QVERIFY(profiles.put({u"renamed"_s, address(u"http://h3:1"_s)}, address(u"http://h3:1"_s)));
    }

    void areKeptBetweenRuns()
    {
        const QString file = m_folder.filePath(u"kept.ini"_s);
        ServerProfiles profiles;
        profiles.put({u"Größe, \"quoted\"; %41"_s, address(u"http://127.0.0.1:8080"_s)});
        profiles.put({u"日本"_s, address(u"https://chat.example.org/weir"_s)});
        MonitorSettings(file).setProfiles(profiles);
        QCOMPARE(MonitorSettings(file).profiles(), profiles);
    }

    void theOnlyServerOfAnEarlierVersionIsOne()
    {
        MonitorSettings settings(m_folder.filePath(u"old.ini"_s));
        QVERIFY(settings.profiles().all().isEmpty());
        settings.setServer(u"http://127.0.0.1:8080"_s);
        QCOMPARE(settings.profiles().all().size(), 1);
    }

    void marksGoWithTheirServers()
    {
        MonitorSettings settings(m_folder.filePath(u"marks.ini"_s));
        const ServerAddress kept = address(u"http://127.0.0.1:8080"_s);
        const ServerAddress gone = address(u"https://gone.example.org/a/b"_s);
        QVERIFY(!settings.mark(kept));
        const WatchMark mark{{"k3", 12}, 345, 1'600'000, 1'700'000};
        settings.setMark(kept, mark);
        settings.setMark(gone, mark);
        QCOMPARE(settings.mark(gone), mark);
        ServerProfiles profiles;
        profiles.put({{}, kept});
        settings.setProfiles(profiles);
        QCOMPARE(settings.mark(kept), mark);
        QVERIFY(!settings.mark(gone));
    }
};

QTEST_GUILESS_MAIN(ServerProfilesTest)
#include "server_profiles_test.moc"
