// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_store.h"

#include "highlight_json.h"
#include "rule_check.h"
#include "sample_rules.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

class HighlightStoreTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(u"rules.json"_s); }

    // Double quotes for single ones: moc loses a class that stands beside raw strings.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    void put(const QByteArray &bytes) const
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

    QByteArray bytes(const QString &name) const
    {
        QFile source(m_folder.filePath(name));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    QStringList aside() const
    {
        return QDir(m_folder.path()).entryList({u"rules.json.broken-*"_s}, QDir::Files);
    }

    static HighlightRule fullRule()
    {
        HighlightRule rule = sampleRule(u"Ünïcode <b>“name”</b>"_s, {u"a\"b"_s, u"𝓼\n"_s});
        rule.enabled = false;
        rule.wholeWords = false;
        rule.caseSensitive = true;
        rule.channels = {u"#garden"_s};
        rule.exceptUsers = {u"bot"_s};
        rule.exceptChannels = {u"x/y"_s};
        rule.exceptWords = {u"no"_s};
        rule.hue = RuleHue::Violet;
        rule.sound = RuleSound::Thrice;
        rule.notify = true;
        rule.snoozedUntil = 1'795'323'602'003;
        rule.offReason = u"because"_s;
        return rule;
    }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    void keepsRules()
    {
        HighlightRule expression = sampleRule(u"expression"_s, {});
        expression.kind = RuleKind::Expression;
        expression.expression = u"a+\\d"_s;
        HighlightRule users = sampleRule(u"users"_s, {u"wren"_s});
        users.kind = RuleKind::Users;
        const HighlightRules rules{fullRule(), expression, users};
        {
            HighlightStore store(m_folder.path());
            QCOMPARE(store.load(), QString());
            QSignalSpy changed(&store, &HighlightStore::changed);
            QVERIFY(store.save(rules));
            QCOMPARE(changed.size(), 1);
            QVERIFY(store.save(rules)); // nothing new
            QCOMPARE(changed.size(), 1);
        }
        HighlightStore store(m_folder.path());
        QCOMPARE(store.load(), QString());
        QCOMPARE(store.rules(), rules);
        QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void refusesWhatCannotBeUsedAndSaysWhich()
    {
        HighlightStore store(m_folder.path());
        store.load();
        HighlightRule wrong = sampleRule(u"second"_s, {});
        const auto outcome = store.save({sampleRule(u"first"_s, {u"x"_s}), wrong});
        QVERIFY(!outcome && outcome.error().startsWith("second: "_L1));
        QVERIFY(!store.save({sampleRule(u"Same"_s, {u"x"_s}), sampleRule(u" same "_s, {u"y"_s})}));
        QVERIFY(!store.save({sampleRule(u" "_s, {u"x"_s})}));
        QVERIFY(!store.save({sampleRule(u"invisible"_s, {u"\u200b"_s})}));
        QVERIFY(!store.save({sampleRule(u"long"_s, {QString(101, u'x')})}));
        HighlightRule large = sampleRule(u"large"_s, {});
        for (int i = 0; i < HighlightRule::termLimit; ++i)
            large.terms.append(QString::number(i) + QString(95, u'€')); // three bytes each
        QVERIFY(checkRule(large) && checkRule(large)->words.contains("64 KiB"_L1));
        HighlightRules many;
        for (int i = 0; i <= HighlightRule::ruleLimit; ++i)
            many.append(sampleRule(QString::number(i), {u"x"_s}));
        QVERIFY(!store.save(many));
        many.removeLast();
        QVERIFY(store.save(many));
        QVERIFY(store.rules().size() == HighlightRule::ruleLimit);
    }

    void setsABrokenFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << json("{'version': 1, 'rules': [{'name': 'a'");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no version") << json("{'rules': []}");
        QTest::newRow("later") << json("{'version': 2, 'rules': []}");
        QTest::newRow("binary") << QByteArray(1000, '\0');
        QTest::newRow("no rules") << json("{'version': 1, 'rules': 7}");
        QTest::newRow("a rule that is none")
            << json("{'version': 1, 'rules': [{'name': 'a', 'kind': 'words', 'terms': [1]}]}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void setsABrokenFileAside()
    {
        QFETCH(QByteArray, content);
        put(content);
        HighlightStore store(m_folder.path());
        const QString notice = store.load();
        QVERIFY(!notice.isEmpty());
        QCOMPARE(store.rules(), HighlightRules());
        QCOMPARE(aside().size(), 1);
        QCOMPARE(bytes(aside().first()), content);
        QVERIFY(store.save({sampleRule(u"new"_s, {u"x"_s})}));
        QCOMPARE(bytes(aside().first()), content);
        QCOMPARE(aside().size(), 1); // not once more when it is read before it is written
    }

    void keepsTheRestWhenOneRuleIsBroken()
    {
        put(json("{'version': 1, 'rules': [{'name': 'good', 'kind': 'users', 'terms': ['wren']}, 5, "
                 "{'name': 'good', 'kind': 'expression', 'expression': 'a('}]}"));
        HighlightStore store(m_folder.path());
        QVERIFY(store.load().contains("understood: 1."_L1));
        QCOMPARE(store.rules().size(), 2);
        QVERIFY(store.rules().first().enabled);
        QVERIFY(!store.rules().last().enabled && !store.rules().last().offReason.isEmpty());
        QCOMPARE(store.rules().last().name, u"good (2)"_s);
        QCOMPARE(aside().size(), 1);
    }

    void leavesAloneWhatItMayNotRead()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        put("secret");
        QFile::setPermissions(file(), QFile::WriteOwner);
        HighlightStore store(m_folder.path());
        QVERIFY(!store.load().isEmpty());
        QVERIFY(!store.save({sampleRule(u"new"_s, {u"x"_s})}));
    }

    void saysThatItCannotWrite()
    {
        HighlightStore store(u"/dev/null/nowhere"_s);
        store.load();
        const auto outcome = store.save({sampleRule(u"new"_s, {u"x"_s})});
        QVERIFY(!outcome && outcome.error().contains("/dev/null/nowhere/rules.json"_L1));
        QCOMPARE(store.rules(), HighlightRules());
    }

    void snoozesAndSwitchesOff()
    {
        HighlightStore store(m_folder.path());
        store.load();
        QVERIFY(store.save({sampleRule(u"one"_s, {u"x"_s}), sampleRule(u"two"_s, {u"y"_s})}));
        QVERIFY(store.snooze(u"two"_s, 5000));
        QVERIFY(store.rules().last().isSnoozed(4999) && !store.rules().last().isSnoozed(5000));
        QVERIFY(store.switchOff(u"one"_s, u"too slow"_s));
        HighlightStore again(m_folder.path());
        again.load();
        QCOMPARE(again.rules(), store.rules());
        QCOMPARE(again.rules().first().offReason, u"too slow"_s);
    }

    void twoMonitorsKeepEachOthersChanges()
    {
        HighlightStore first(m_folder.path());
        first.load();
        QVERIFY(first.save({sampleRule(u"one"_s, {u"x"_s}), sampleRule(u"two"_s, {u"y"_s})}));
        HighlightStore second(m_folder.path());
        second.load();
        QSignalSpy changed(&second, &HighlightStore::changed);
        QVERIFY(first.snooze(u"one"_s, 5000));
        QVERIFY(second.switchOff(u"two"_s, u"too slow"_s));
        QCOMPARE(changed.size(), 1);
        QVERIFY(second.rules().first().isSnoozed(4999));
        HighlightStore both(m_folder.path());
        both.load();
        QVERIFY(both.rules().first().isSnoozed(4999));
        QCOMPARE(both.rules().last().offReason, u"too slow"_s);
    }

    void aListIsNotPutOverThatOfAnotherMonitorUnasked()
    {
        HighlightStore first(m_folder.path());
        HighlightStore second(m_folder.path());
        first.load();
        second.load();
        const HighlightRules ofFirst{sampleRule(u"first"_s, {u"x"_s})};
        const HighlightRules ofSecond{sampleRule(u"second"_s, {u"y"_s})};
        QVERIFY(first.save(ofFirst));
        const auto outcome = second.save(ofSecond);
        QVERIFY(!outcome && outcome.error().contains(u"Another monitor"_s));
        QCOMPARE(second.rules(), ofFirst);
        QVERIFY(second.save(ofSecond)); // the person has been told
        QVERIFY(!first.save({}));
        QCOMPARE(first.rules(), ofSecond);
    }

    void saysThatAnotherMonitorIsWriting()
    {
        HighlightStore store(m_folder.path());
        store.load();
        QLockFile lock(m_folder.filePath(u"rules.json.lock"_s));
        QVERIFY(lock.lock());
        const HighlightRules rules{sampleRule(u"a"_s, {u"x"_s})};
        const auto outcome = store.save(rules);
        QVERIFY(!outcome && outcome.error().contains(u"another monitor"_s));
        QCOMPARE(store.rules(), HighlightRules());
        lock.unlock();
        QVERIFY(store.save(rules));
    }

    void exportsAndImports()
    {
        const QString target = m_folder.filePath(u"mine.json"_s);
        QVERIFY(HighlightStore::exportTo(target, {fullRule()}));
        const auto imported = HighlightStore::importFrom(target);
        QVERIFY(imported);
        QCOMPARE(*imported, HighlightRules{fullRule()});
        QVERIFY(!HighlightStore::importFrom(m_folder.filePath(u"none.json"_s)));
        put("{}");
        QVERIFY(HighlightStore::importFrom(file()).error().contains("no file of highlight rules"_L1));
        put(json("{'version': 1, 'rules': [1]}"));
        QVERIFY(!HighlightStore::importFrom(file()));
        put(json("{'version': 9, 'rules': []}"));
        QVERIFY(!HighlightStore::importFrom(file()));
    }

    void numbersNamesThatAreTaken()
    {
        const HighlightRules rules{sampleRule(u"Spam"_s, {}), sampleRule(u"spam (2)"_s, {})};
        QCOMPARE(freeRuleName(rules, u"spam"_s), u"spam (3)"_s);
        QCOMPARE(freeRuleName(rules, u"ham"_s), u"ham"_s);
        const QString longName(HighlightRule::nameLimit, u'x');
        const QString free = freeRuleName({sampleRule(longName, {})}, longName);
        QVERIFY(free.size() <= HighlightRule::nameLimit && free.endsWith(" (2)"_L1));
    }
};

QTEST_GUILESS_MAIN(HighlightStoreTest)
#include "highlight_store_test.moc"
