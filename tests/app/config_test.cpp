// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "config_layer.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Expected<ConfigLayer> fromFile(const QByteArray &text, QString *path = nullptr)
{
    QTemporaryFile file;
    if (!file.open())
        return failure(ErrorCode::Internal, u"no temporary file"_s);
    file.write(text);
    file.close();
    if (path)
        *path = file.fileName();
    return readConfigFile(file.fileName());
}

} // namespace

class ConfigTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const Config config = mergeConfig({}).value();
        QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(config.port, 8080);
        QVERIFY(!config.demo);
        QVERIFY(config.irc.isEmpty());
        QVERIFY(config.anonymousMayRead());
    }

    void fileIsRead()
    {
        const auto layer =
            fromFile("listen = \"[::1]:0\"\ndata_dir = \"/srv/weir\"\ndemo = 2.5\ndemo_seed = 9\n"
                     "irc = [\"irc://a.example/one\", \"ircs://b.example/two?nick=me\"]\n"
                     "hosts = \"weir.example\"\nread_access = \"token\"\n");
        QVERIFY2(layer, qPrintable(layer ? QString() : layer.error().message));
        const Config config = mergeConfig({*layer}).value();
        QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(config.port, 0);
        QCOMPARE(config.archivePath(), u"/srv/weir/weir.db"_s);
        QCOMPARE(config.demo->messagesPerSecond, 2.5);
        QCOMPARE(config.demo->seed, 9u);
        QCOMPARE(config.irc.size(), 2);
        QVERIFY(config.irc.at(1).tls);
        QCOMPARE(config.hosts, QStringList{u"weir.example"_s});
        QVERIFY(!config.anonymousMayRead());
    }

    void laterLayersWin()
    {
        const auto file =
            fromFile("listen = \"127.0.0.1:1\"\ndata_dir = \"file\"\nirc = [\"irc://a.example/one\"]\n");
        QProcessEnvironment variables;
        variables.insert(u"WEIR_LISTEN"_s, u"127.0.0.1:2"_s);
        variables.insert(u"WEIR_IRC"_s, u"irc://b.example/two irc://c.example/three"_s);
        const auto environment = readEnvironment(variables);
        const auto line = parseCommandLine({u"--listen"_s, u"127.0.0.1:3"_s, u"--demo"_s});
        QVERIFY(file && environment && line);
        const Config config = mergeConfig({*file, *environment, line->flags}).value();
        QCOMPARE(config.port, 3);
        QCOMPARE(config.dataDir, u"file"_s);
        QCOMPARE(config.irc.size(), 2); // a list replaces that of the layer before
        QCOMPARE(config.irc.at(0).host, u"b.example"_s);
        QVERIFY(config.demo);
    }

    void badFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("unknown key") << QByteArray("listen = \"127.0.0.1:1\"\n\nlisten_on = 5\n")
                                     << QStringList{u"line 3"_s, u"'listen_on'"_s, u"data_dir"_s};
        QTest::newRow("unknown table")
            << QByteArray("[server]\nport = 1\n") << QStringList{u"line 1"_s, u"'server'"_s};
        QTest::newRow("no TOML") << QByteArray("listen = \"127.0.0.1:1\"\nlisten 5\n")
                                 << QStringList{u"line 2"_s};
        QTest::newRow("wrong kind") << QByteArray("listen = [1]\n") << QStringList{u"line 1"_s, u"listen"_s};
        QTest::newRow("bad value") << QByteArray("\ndemo = 99999999\n")
                                   << QStringList{u"line 2"_s, u"demo"_s, u"20000"_s};
        QTest::newRow("bad list element")
            << QByteArray("irc = [\n\"irc://a/x\",\n\"http://b/y\"]\n") << QStringList{u"line 3"_s, u"irc"_s};
    }

    void badFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, named);
        QString path;
        const auto layer = fromFile(text, &path);
        const auto config = layer ? mergeConfig({*layer}) : Expected<Config>(tl::unexpect, layer.error());
        QVERIFY(!config);
        QVERIFY(config.error().message.contains(path));
        for (const QString &part : named)
            QVERIFY2(config.error().message.contains(part), qPrintable(config.error().message));
    }

    void badFlags_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--port"_s, u"1"_s} << u"--port"_s;
        QTest::newRow("no value") << QStringList{u"--listen"_s} << u"ADDRESS:PORT"_s;
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << u"127.0.0.1:8080"_s;
        QTest::newRow("large port") << QStringList{u"--listen=127.0.0.1:65536"_s} << u"--listen"_s;
        QTest::newRow("name for address") << QStringList{u"--listen=example:80"_s} << u"--listen"_s;
        QTest::newRow("rate") << QStringList{u"--demo=fast"_s} << u"0.1 to 20000"_s;
        QTest::newRow("empty folder") << QStringList{u"--data-dir="_s} << u"--data-dir"_s;
        QTest::newRow("readers") << QStringList{u"--readers=0"_s} << u"1 to 32"_s;
        QTest::newRow("access") << QStringList{u"--read-access=all"_s} << u"auto, anonymous or token"_s;
        QTest::newRow("host") << QStringList{u"--hosts=http://a/"_s} << u"weir.example.org"_s;
        QTest::newRow("same server twice")
            << QStringList{u"--irc=irc://a/x"_s, u"--irc=irc://a/y"_s} << u"one URL"_s;
        QTest::newRow("password in URL") << QStringList{u"--irc=irc://me:secret@a/x"_s} << u"--irc"_s;
        QTest::newRow("token without role") << QStringList{u"token"_s, u"create"_s} << u"--role"_s;
        QTest::newRow("token what") << QStringList{u"token"_s, u"destroy"_s} << u"create"_s;
    }

    void badFlags()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto line = parseCommandLine(arguments);
        const auto config = line ? mergeConfig({line->flags}) : Expected<Config>(tl::unexpect, line.error());
        QVERIFY(!config);
        QVERIFY2(config.error().message.contains(named), qPrintable(config.error().message));
        QVERIFY(!config.error().message.contains(u"secret"_s));
    }

    void unknownVariableIsNamed()
    {
        QProcessEnvironment variables;
        variables.insert(u"WEIR_LISTNE"_s, u"127.0.0.1:2"_s);
        QVERIFY(readEnvironment(variables).error().message.contains(u"WEIR_LISTNE"_s));
    }

    void twitchIsRead()
    {
        const auto line = parseCommandLine({u"--twitch"_s, u"Harbor,#lamp"_s, u"--twitch=buoy,lamp"_s});
        QProcessEnvironment variables;
        variables.insert(u"WEIR_TWITCH_TOKEN"_s, u"s3cr3t"_s);
        variables.insert(u"WEIR_TWITCH_LOGIN"_s, u"WeirBot"_s);
        variables.insert(u"WEIR_TWITCH_SERVER"_s, u"irc://127.0.0.1:7001"_s);
        const auto environment = readEnvironment(variables);
        QVERIFY(line && environment);
        const Config config = mergeConfig({*environment, line->flags}).value();
        QCOMPARE(config.twitch->channels, (QList<Utf8>{"harbor", "lamp", "buoy"}));
        QCOMPARE(config.twitch->login, Utf8("weirbot"));
        QCOMPARE(config.twitch->token, Utf8("s3cr3t"));
        QCOMPARE(config.twitch->host, u"127.0.0.1"_s);
        QCOMPARE(config.twitch->port, 7001);
        QVERIFY(!config.twitch->tls);
        QVERIFY(!mergeConfig({}).value().twitch);
        QVERIFY(mergeConfig({parseCommandLine({u"--twitch=x"_s})->flags}).value().twitch->tls);
    }

    void twitchIsRefused_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::newRow("a name with a blank") << u"--twitch=two words"_s;
        QTest::newRow("an empty name") << u"--twitch=a,,b"_s;
        QTest::newRow("a login with a line end") << u"--twitch-login=a\r\nb"_s;
        QTest::newRow("another scheme") << u"--twitch-server=http://a.example:1"_s;
        QTest::newRow("no host") << u"--twitch-server=ircs://:1"_s;
        QTest::newRow("a login without a token") << u"--twitch-login=weirbot"_s;
        QTest::newRow("with a path") << u"--twitch-server=irc://a.example:1/x"_s;
    }

    void twitchIsRefused()
    {
        QFETCH(QString, flag);
        const auto line = parseCommandLine({flag});
        QVERIFY(line && !mergeConfig({line->flags}));
    }

    void tokensAreNoFlags()
    {
        const auto line = parseCommandLine({u"--twitch-token=s3cr3t"_s});
        QVERIFY(!line);
        QVERIFY(line.error().message.contains(u"WEIR_TWITCH_TOKEN"_s));
        QVERIFY(!line.error().message.contains(u"s3cr3t"_s));
        QProcessEnvironment variables;
        variables.insert(u"WEIR_TWITCH_TOKEN"_s, u"s3cr3t with blanks"_s);
        const auto merged = mergeConfig({*readEnvironment(variables)});
        QVERIFY(!merged && !merged.error().message.contains(u"s3cr3t"_s));
    }

    void ircLoginsAreRead()
    {
        QProcessEnvironment variables;
        variables.insert(u"WEIR_IRC"_s, u"ircs://a.example/x irc://b.example:7000/y"_s);
        variables.insert(u"WEIR_IRC_LOGIN"_s, u"a.example=weir:one b.example:7000=bot:t=w:o"_s);
        const Config config = mergeConfig({*readEnvironment(variables)}).value();
        const QList<IrcSettings> sources = config.ircSettings();
        QCOMPARE(sources.at(0).login.name, Utf8("weir"));
        QCOMPARE(sources.at(0).login.password, Utf8("one"));
        QCOMPARE(sources.at(1).login.name, Utf8("bot"));
        QCOMPARE(sources.at(1).login.password, Utf8("t=w:o"));
        QVERIFY(!sources.at(1).loginWithoutTls);
    }

    void ircLoginsAreRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no source") << u"weir:s3cr3t"_s << u"not of that form"_s;
        QTest::newRow("no account") << u"a.example=:s3cr3t"_s << u"1 to 512 bytes"_s;
        QTest::newRow("no password") << u"a.example=weir"_s << u"not of that form"_s;
        QTest::newRow("an empty password") << u"a.example=weir:"_s << u"1 to 512 bytes"_s;
        QTest::newRow("a control character") << u"a.example=weir:s3cr3t\n"_s << u"1 to 512 bytes"_s;
        QTest::newRow("too long") << u"a.example=weir:"_s + QString(513, u'x') << u"1 to 512 bytes"_s;
        QTest::newRow("another source") << u"b.example=weir:s3cr3t"_s << u"no IRC source 'b.example'"_s;
    }

    void ircLoginsAreRefused()
    {
        QFETCH(QString, login);
        QFETCH(QString, complaint);
        QProcessEnvironment variables;
        variables.insert(u"WEIR_IRC"_s, u"ircs://a.example/x"_s);
        variables.insert(u"WEIR_IRC_LOGIN"_s, login);
        const auto config = mergeConfig({*readEnvironment(variables)});
        QVERIFY(!config);
        QVERIFY2(config.error().message.contains(complaint), qPrintable(config.error().message));
        QVERIFY(!config.error().message.contains(u"s3cr3t"_s));
    }

    void everyKeyIsInTheHelp()
    {
        const QString help = helpText();
        for (const ConfigKey &key : configKeys())
            QVERIFY2(help.contains(key.flag() + u' ') || help.contains(key.flag() + u'[') ||
                         (key.isSecret && help.contains(key.environment() + u' ')),
                     key.name);
    }

    void everyKeyIsInTheDocument()
    {
        QFile document(qEnvironmentVariable("WEIR_SOURCE_DIR") + u"/docs/configuration.md"_s);
        QVERIFY2(document.open(QIODevice::ReadOnly), qPrintable(document.errorString()));
        const QByteArray text = document.readAll();
        for (const ConfigKey &key : configKeys())
            QVERIFY2(text.contains(QByteArray("| `") + key.name + "` |"), key.name);
    }

    void openReadingOnlyOnLoopback()
    {
        const auto config = [](const QStringList &arguments) {
            return mergeConfig({parseCommandLine(arguments)->flags}).value();
        };
        QVERIFY(config({u"--listen=[::1]:1"_s}).anonymousMayRead());
        QVERIFY(!config({u"--listen=0.0.0.0:1"_s}).anonymousMayRead());
        QVERIFY(config({u"--listen=0.0.0.0:1"_s, u"--read-access=anonymous"_s}).anonymousMayRead());
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
