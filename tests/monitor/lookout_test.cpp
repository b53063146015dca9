// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookout.h"

#include "sample_feed.h"
#include "sample_rules.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class LookoutTest final : public QObject
{
    Q_OBJECT

    // A lookout in invented time.
    struct Fixture
    {
        explicit Fixture(const QString &folder)
            : lookout(
                  folder, [](const ChatMessage &) { return false; },
                  {[this] { return wall; }, [this] { return steady; }}, nullptr)
        {
            lookout.setServer(u"http://one"_s);
        }

        void pass(qint64 ms)
        {
            wall += ms;
            steady += ms;
            lookout.tick();
        }
        int rows()
        {
            lookout.triage()->flush();
            return lookout.triage()->rowCount();
        }
        const HighlightMark *mark(qint64 id) { return lookout.marks()->find(said(id, {}).first()); }

        qint64 wall = 1'760'000'000'000;
        qint64 steady = 50'000;
        Lookout lookout;
    };

    static HighlightRule loud(const QString &name, const QStringList &words)
    {
        HighlightRule rule = sampleRule(name, words);
        rule.notify = true;
        rule.sound = RuleSound::Twice;
        rule.hue = RuleHue::Violet;
        return rule;
    }

    static ChatMessages said(qint64 id, const QByteArray &text)
    {
        return {sampleMessage(id, 1'760'000'000'000 + id, text)};
    }

private Q_SLOTS:
    void callsOnceForAMessage()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        Lookout &lookout = fixture.lookout;
        QSignalSpy attention(&lookout, &Lookout::attentionWanted);
        QSignalSpy sound(&lookout, &Lookout::soundWanted);
        QVERIFY(
            lookout.rules()->save({loud(u"greeting"_s, {u"hello"_s}), sampleRule(u"world"_s, {u"world"_s})}));
        lookout.onArrived(said(1, "hello <b>world</b>") + said(2, "nothing"));
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(lookout.triage()->entries().first().rules, (QStringList{u"greeting"_s, u"world"_s}));
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention.first(),
                 (QVariantList{u"greeting, world in #retro"_s, u"Wren: hello <b>world</b>"_s}));
        QCOMPARE(sound.size(), 1);
        QCOMPARE(sound.first().first().toInt(), 2);
        QVERIFY(fixture.mark(1) && !fixture.mark(2));
        QCOMPARE(*fixture.mark(1), (HighlightMark{RuleHue::Violet, {u"greeting"_s, u"world"_s}}));
        // Sent again by a snapshot after a reset: neither twice, nor loud.
        lookout.onReplaced(said(1, "hello <b>world</b>") + said(3, "hello again"));
        QCOMPARE(fixture.rows(), 2);
        QCOMPARE(attention.size(), 1);
        QCOMPARE(sound.size(), 1);
    }

    void gathersNotificationsAndSounds()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        QSignalSpy attention(&fixture.lookout, &Lookout::attentionWanted);
        QSignalSpy sound(&fixture.lookout, &Lookout::soundWanted);
        QVERIFY(fixture.lookout.rules()->save({loud(u"greeting"_s, {u"hello"_s})}));
        for (qint64 id = 1; id <= 40; ++id)
            fixture.lookout.onArrived(said(id, "hello " + QByteArray::number(id)));
        QCOMPARE(attention.size(), 1);
        QCOMPARE(sound.size(), 1);
        fixture.pass(9'000);
        QCOMPARE(attention.size(), 1);
        fixture.pass(1'000);
        QCOMPARE(attention.size(), 2);
        QCOMPARE(attention.last().first().toString(), u"39 things to look at"_s);
        fixture.pass(60'000);
        QCOMPARE(attention.size(), 2);
    }

    void aSnoozedRuleMarksButDoesNotCall()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        QSignalSpy attention(&fixture.lookout, &Lookout::attentionWanted);
        HighlightRule rule = loud(u"greeting"_s, {u"hello"_s});
        rule.snoozedUntil = fixture.wall + 60'000;
        QVERIFY(fixture.lookout.rules()->save({rule}));
        fixture.lookout.onArrived(said(1, "hello"));
        QCOMPARE(fixture.rows(), 0);
        QVERIFY(fixture.mark(1));
        QCOMPARE(attention.size(), 0);
        fixture.pass(60'000);
        fixture.lookout.onArrived(said(2, "hello"));
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(attention.size(), 1);
    }

    void changedRulesMarkWhatIsRecentAnew()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        HighlightMarks *marks = fixture.lookout.marks();
        QSignalSpy changed(marks, &HighlightMarks::changed);
        QVERIFY(fixture.lookout.rules()->save({sampleRule(u"a"_s, {u"hello"_s})}));
        fixture.lookout.onArrived(said(1, "hello") + said(2, "world"));
        QVERIFY(fixture.mark(1) && !fixture.mark(2));
        QVERIFY(fixture.lookout.rules()->save({sampleRule(u"b"_s, {u"world"_s})}));
        QVERIFY(!fixture.mark(1) && fixture.mark(2));
        QCOMPARE(fixture.rows(), 1); // what was said before the rule calls nobody
        QVERIFY(changed.wait());
        QCOMPARE(changed.size(), 1);
    }

    void switchesASlowRuleOffAndSaysSo()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        HighlightRule slow = sampleRule(u"slow"_s, {});
        slow.kind = RuleKind::Expression;
        slow.expression = u"(a+)+$"_s;
        QVERIFY(fixture.lookout.rules()->save({slow, sampleRule(u"quick"_s, {u"hello"_s})}));
        QVERIFY(fixture.lookout.notices().isEmpty());
        QSignalSpy attention(&fixture.lookout, &Lookout::attentionWanted);
        fixture.lookout.onArrived(said(1, QByteArray(1990, 'a') + '!') + said(2, "hello"));
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention.first().first().toString(), u"The rule “slow” was switched off"_s);
        QCOMPARE(fixture.lookout.notices().size(), 1);
        QVERIFY(fixture.lookout.notices().first().startsWith(u"The rule “slow” was switched off"_s));
        QVERIFY(!fixture.lookout.rules()->rules().first().enabled);
        fixture.lookout.onArrived(said(3, QByteArray(1990, 'a') + '!') + said(4, "hello"));
        QCOMPARE(fixture.lookout.notices().size(), 1);
        QCOMPARE(fixture.rows(), 2);
        HighlightStore again(folder.path());
        again.load();
        QVERIFY(!again.rules().first().enabled && !again.rules().first().offReason.isEmpty());
    }

    void theListSurvivesARestartAndBelongsToItsServer()
    {
        const QTemporaryDir folder;
        {
            Fixture fixture(folder.path());
            QVERIFY(fixture.lookout.rules()->save({sampleRule(u"a"_s, {u"hello"_s})}));
            fixture.lookout.onArrived(said(1, "hello") + said(2, "hello") + said(3, "hello"));
            QCOMPARE(fixture.rows(), 3);
            const auto &entries = fixture.lookout.triage()->entries();
            fixture.lookout.triage()->finish({entries.at(0).key});
            fixture.lookout.triage()->snooze({entries.at(1).key}, fixture.wall + 1000);
        }
        Fixture fixture(folder.path());
        QCOMPARE(fixture.rows(), 3);
        QCOMPARE(fixture.lookout.triage()->newCount(), 1);
        QCOMPARE(fixture.lookout.counts()->count(0), 1);
        fixture.lookout.onArrived(said(2, "hello")); // resumed from before
        QCOMPARE(fixture.rows(), 3);
        fixture.lookout.setServer(u"http://two"_s);
        QCOMPARE(fixture.rows(), 0);
        fixture.lookout.onArrived(said(2, "hello"));
        QCOMPARE(fixture.rows(), 1);
        fixture.wall += 5000;
        fixture.lookout.setServer(u"http://one"_s);
        QCOMPARE(fixture.rows(), 3);
        QCOMPARE(fixture.lookout.triage()->newCount(), 2); // the snooze ended meanwhile
    }

    void alertsCallToo()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        QSignalSpy attention(&fixture.lookout, &Lookout::attentionWanted);
        for (qint64 id = 1; id <= 6; ++id) {
            ChatMessage message = sampleMessage(id, fixture.wall, "the very same text again");
            message.user = "user" + QByteArray::number(id);
            fixture.lookout.onArrived({message});
        }
        fixture.pass(1000);
        QCOMPARE(fixture.rows(), 1);
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention.first().first().toString(), u"Repeated text in #retro"_s);
        QCOMPARE(fixture.lookout.triage()->entries().first().alert, AlertKind::Repeat);
        QVERIFY(!fixture.lookout.triage()->entries().first().isOver);
        fixture.lookout.onReplaced({});
        QVERIFY(fixture.lookout.triage()->entries().first().isOver);
        QCOMPARE(fixture.rows(), 1);
    }

    // As a server may send them that is broken, or means harm.
    void staysBoundedWhateverComes()
    {
        const QTemporaryDir folder;
        Fixture fixture(folder.path());
        QSignalSpy attention(&fixture.lookout, &Lookout::attentionWanted);
        QVERIFY(fixture.lookout.rules()->save({loud(u"all"_s, {u"a"_s})}));
        ChatMessages messages;
        for (qint64 id = 1; id <= 100'000; ++id) {
            ChatMessage message = sampleMessage(id, fixture.wall + id % 7, "a " + QByteArray::number(id));
            message.channelId = id % 20'000;
            message.channel = QByteArray(id % 300, 'c');
            messages.append(message);
        }
        messages[5].text = QByteArray(1'000'000, 'a');
        messages[6].text = "\xff\xfe not UTF-8 \xc0 a \x80";
        messages[7].channel = messages[7].user = messages[7].displayName = {};
        messages[8].id = std::numeric_limits<qint64>::min();
        fixture.lookout.onArrived(messages);
        fixture.lookout.onArrived(messages);
        fixture.pass(1000);
        QCOMPARE(fixture.rows(), TriageModel::limit);
        QCOMPARE(fixture.lookout.marks()->size(), HighlightMarks::limit);
        QCOMPARE(fixture.lookout.recent().size(), Lookout::recentLimit);
        QVERIFY(attention.size() <= 2);
        QVERIFY(attention.last().last().toString().size() <= 450);
    }

    void saysWhichFilesWereBroken()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"rules.json"_s, u"alerts.json"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{");
        }
        Fixture fixture(folder.path());
        QCOMPARE(fixture.lookout.notices().size(), 2);
        QSignalSpy changed(&fixture.lookout, &Lookout::noticesChanged);
        fixture.lookout.dismissNotices();
        QCOMPARE(changed.size(), 1);
        QVERIFY(fixture.lookout.notices().isEmpty());
    }

    void keepsAlertSettings()
    {
        const QTemporaryDir folder;
        AlertSettings settings;
        settings.burst = false;
        settings.repeatPeople = 9;
        settings.sound = RuleSound::Once;
        settings.muted = {{u"s/c"_s, 0}, {u"s/d"_s, 77}};
        {
            Fixture fixture(folder.path());
            QVERIFY(fixture.lookout.alerts()->save(settings));
            for (int i = 0; i < 2 * AlertSettings::mutedLimit; ++i)
                QVERIFY(i > 5 || fixture.lookout.alerts()->mute(u"s/%1"_s.arg(i), 1000 + i));
            QVERIFY(fixture.lookout.alerts()->unmute(u"s/0"_s));
        }
        Fixture fixture(folder.path());
        const AlertSettings &read = fixture.lookout.alerts()->settings();
        QVERIFY(!read.burst && read.repeatPeople == 9 && read.sound == RuleSound::Once);
        QVERIFY(read.isMuted(u"s/c"_s, 5) && read.isMuted(u"s/d"_s, 76) && !read.isMuted(u"s/d"_s, 77));
        QVERIFY(!read.muted.contains(u"s/0"_s) && read.muted.contains(u"s/5"_s));
        const AlertSettings wild = alertSettingsFromJson(
            {{u"burst_factor"_s, 1'000'000}, {u"repeat_times"_s, -5}, {u"sound"_s, 99}, {u"muted"_s, 5}});
        QCOMPARE(wild.burstFactor, AlertSettings::burstFactorRange.most);
        QCOMPARE(wild.repeatTimes, AlertSettings::repeatTimesRange.least);
        QCOMPARE(wild.sound, RuleSound::None);
    }
};

QTEST_GUILESS_MAIN(LookoutTest)
#include "lookout_test.moc"
