// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookout.h"

#include "base/time_text.h"
#include "feed_client.h"
#include "feed_models.h"
#include "posted_chat.h"
#include "real_server.h"
#include "sample_feed.h"
#include "sample_rules.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A real server, a real feed client: a rule calls once for a message, whatever happens to the line.
class LookoutServerTest final : public QObject
{
    Q_OBJECT

    struct Monitor
    {
        explicit Monitor(const QString &folder)
            : lookout(folder)
        {
            connect(&client, &FeedClient::serverChanged, &lookout,
                    [this] { lookout.setServer(client.address().text()); });
            connect(&models, &FeedModels::archiveFound, &lookout, &Lookout::setArchive);
            connect(&models, &FeedModels::messagesArrived, &lookout, &Lookout::onArrived);
            connect(&models, &FeedModels::stateReplaced, &lookout, &Lookout::onReplaced);
            connect(&models, &FeedModels::messagesDeleted, &lookout, &Lookout::onDeleted);
            connect(&models, &FeedModels::channelsErased, &lookout, &Lookout::onErased);
        }

        // What stands in the list, oldest first.
        QStringList texts()
        {
            QStringList result;
            for (const TriageEntry &entry : lookout.triage()->entries())
                result.prepend(entry.text);
            return result;
        }

        FeedClient client{nullptr, {.firstRetry = 50ms, .longestRetry = 200ms}};
        FeedModels models{&client};
        Lookout lookout;
    };

    // Messages with these numbers, one of three says "hello".
    static ChatMessages said(int from, int to)
    {
        ChatMessages messages;
        for (int i = from; i < to; ++i) {
            const QString text = (i % 3 == 0 ? u"hello %1"_s : u"line %1"_s).arg(i);
            messages.append(sampleMessage(0, utcNowMs(), text.toUtf8()));
        }
        return messages;
    }

    static QStringList expected(int to)
    {
        QStringList result;
        for (int i = 0; i < to; i += 3)
            result.append(u"hello %1"_s.arg(i));
        return result;
    }

private Q_SLOTS:
    void callsOnceForAMessageOverBreaksAndRestarts()
    {
        const QTemporaryDir settings;
        RealServer server;
        QVERIFY(server.start());
        const QByteArray admin = server.token(u"admin"_s);
        const auto say = [&](int from, int to) {
            return !postedChat(server.address(), admin, said(from, to)).isEmpty();
        };
        {
            Monitor monitor(settings.path());
            QVERIFY(monitor.lookout.rules()->save({sampleRule(u"greeting"_s, {u"hello"_s})}));
            QSignalSpy changed(monitor.lookout.triage(), &TriageModel::changed);
            monitor.client.start(*ServerAddress::parse(server.address()), admin);
            QTRY_VERIFY_WITH_TIMEOUT(monitor.client.cursor().has_value(), 10'000);
            QVERIFY(say(0, 30));
            QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(30), 10'000);

            // The line is gone for a while: what was said meanwhile comes by resume.
            monitor.client.stop();
            QVERIFY(say(30, 60));
            monitor.client.start(monitor.client.address(), admin);
            QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(60), 10'000);

            // The server dies and is started again: its feed has another epoch or goes on, either way once
            // each.
            server.kill();
            QTRY_VERIFY_WITH_TIMEOUT(monitor.client.state().state == FeedState::Reconnecting, 10'000);
            QVERIFY(server.start());
            QVERIFY(say(60, 90));
            QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(90), 20'000);
            QVERIFY(monitor.client.state().reconnects >= 1);
            monitor.lookout.triage()->finish({monitor.lookout.triage()->entries().first().key});
        }
        // A monitor that starts anew gets a snapshot with the newest messages: none of them is new.
        Monitor monitor(settings.path());
        monitor.client.start(*ServerAddress::parse(server.address()), admin);
        QTRY_VERIFY_WITH_TIMEOUT(monitor.client.cursor().has_value(), 10'000);
        QVERIFY(say(90, 93));
        QTRY_COMPARE_WITH_TIMEOUT(monitor.texts(), expected(93), 10'000);
        QCOMPARE(monitor.lookout.triage()->newCount(), 30);
        QCOMPARE(monitor.lookout.counts()->counts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(LookoutServerTest)
#include "lookout_server_test.moc"
