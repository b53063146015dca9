// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_matcher.h"
#include "match_form.h"
#include "rule_check.h"
#include "sample_feed.h"
#include "sample_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HighlightMatcherTest final : public QObject
{
    Q_OBJECT

    static ChatMessage said(const QString &text) { return sampleMessage(1, 1000, text.toUtf8()); }

    static bool matches(const HighlightRule &rule, const ChatMessage &message)
    {
        HighlightMatcher matcher;
        matcher.setRules({rule});
        return matcher.match(message).test(0);
    }

private Q_SLOTS:
    void findsWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole") << u"ham"_s << true << u"Ham, and eggs"_s << true;
        QTest::newRow("not in a word") << u"ham"_s << true << u"hamlet"_s << false;
        QTest::newRow("not behind a word") << u"ham"_s << true << u"graham ham_1"_s << false;
        QTest::newRow("a later one") << u"ham"_s << true << u"hamham hammy ham"_s << true;
        QTest::newRow("part") << u"ham"_s << false << u"Graham's"_s << true;
        QTest::newRow("phrase over blanks") << u"buy  followers"_s << true << u"BUY \t followers!"_s << true;
        QTest::newRow("one letter") << u"x"_s << true << u"a x b"_s << true;
        QTest::newRow("one letter in a word") << u"x"_s << true << u"axb"_s << false;
        QTest::newRow("signs") << u":)"_s << true << u"well:)"_s << true;
        QTest::newRow("case of all letters") << u"СПАМ"_s << true << u"спам"_s << true;
        QTest::newRow("umlaut") << u"über"_s << true << u"ÜBER u\u0308ber"_s << true;
        QTest::newRow("fullwidth") << u"spam"_s << true << u"ｓｐａｍ"_s << true;
        QTest::newRow("mathematical") << u"spam"_s << true << u"𝓼𝓹𝓪𝓶"_s << true;
        QTest::newRow("zero width") << u"spam"_s << true << u"s\u200bp\u2060a\u00adm"_s << true;
        QTest::newRow("U+034F, U+E0000") << u"spam"_s << true << u"sp\u034Fam \U000E0000"_s << true;
        QTest::newRow("struck") << u"spam"_s << true << u"s\u0336p\u0336a\u0336m\u0336"_s << true;
        QTest::newRow("IRC colour") << u"spam"_s << true << u"s\u000304p\u0002am"_s << true;
        QTest::newRow("Japanese in a sentence") << u"荒らし"_s << true << u"また荒らしが来た"_s << true;
        QTest::newRow("Arabic whole") << u"سلام"_s << true << u"سلاما"_s << false;
        QTest::newRow("emoji") << u"🔥"_s << true << u"so🔥hot"_s << true;
        QTest::newRow("half of a pair") << u"\xd83d"_s << false << u"🔥"_s << false;
    }

    void findsWords()
    {
        QFETCH(QString, word);
        QFETCH(bool, whole);
        QFETCH(QString, text);
        HighlightRule rule = sampleRule(u"rule"_s, {word});
        rule.wholeWords = whole;
        QTEST(matches(rule, said(text)), "found");
    }

    void mindsTheCaseWhereAsked()
    {
        HighlightRule rule = sampleRule(u"rule"_s, {u"KEKW"_s});
        QVERIFY(matches(rule, said(u"kekw"_s)));
        rule.caseSensitive = true;
        QVERIFY(!matches(rule, said(u"kekw"_s)));
        QVERIFY(matches(rule, said(u"so KEKW"_s)));
    }

    void knowsUsersByLoginAndName()
    {
        HighlightRule rule = sampleRule(u"rule"_s, {u"WREN"_s, u"お客さん"_s});
        rule.kind = RuleKind::Users;
        QVERIFY(matches(rule, said(u"anything"_s)));
        ChatMessage other = said(u"wren"_s);
        other.user = "someone";
        other.displayName = "Someone";
        QVERIFY(!matches(rule, other));
        other.displayName = u"お客さん"_s.toUtf8();
        QVERIFY(matches(rule, other));
    }

    void staysInItsChannels_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("here");
        QTest::newRow("name") << u"retro"_s << true;
        QTest::newRow("with # and case") << u"#Retro"_s << true;
        QTest::newRow("with source") << u"irc.example.org/retro"_s << true;
        QTest::newRow("with source and #") << u"IRC.example.org/#retro"_s << true;
        QTest::newRow("another") << u"retr"_s << false;
        QTest::newRow("another source") << u"twitch/retro"_s << false;
    }

    void staysInItsChannels()
    {
        QFETCH(QString, channel);
        QFETCH(bool, here);
        HighlightRule rule = sampleRule(u"rule"_s, {u"hello"_s});
        rule.channels = {u"elsewhere"_s, channel};
        QCOMPARE(matches(rule, said(u"hello"_s)), here);
        rule.channels.clear();
        rule.exceptChannels = {channel};
        QCOMPARE(matches(rule, said(u"hello"_s)), !here);
    }

    void isSilencedByExceptions()
    {
        HighlightRule rule = sampleRule(u"rule"_s, {u"hello"_s});
        rule.exceptWords = {u"world"_s};
        QVERIFY(matches(rule, said(u"hello worlds"_s)));
        QVERIFY(!matches(rule, said(u"hello WORLD"_s)));
        rule.exceptUsers = {u"Wren"_s};
        QVERIFY(!matches(rule, said(u"hello"_s)));
        rule.kind = RuleKind::Expression;
        rule.expression = u"h.llo"_s;
        QVERIFY(!matches(rule, said(u"hello"_s)));
        rule.exceptUsers.clear();
        QVERIFY(matches(rule, said(u"HELLO"_s)));
    }

    void matchesNothingWhenOffDeletedOrWrong()
    {
        HighlightRule rule = sampleRule(u"rule"_s, {u"hello"_s});
        ChatMessage deleted = said(u"hello"_s);
        deleted.deletedAt = 5;
        QVERIFY(!matches(rule, deleted));
        rule.enabled = false;
        QVERIFY(!matches(rule, said(u"hello"_s)));
        rule.enabled = true;
        rule.kind = RuleKind::Expression;
        rule.expression = u"hel(lo"_s;
        QVERIFY(!matches(rule, said(u"hello"_s)));
    }

    void saysOfManyRulesWhichMatch()
    {
        HighlightRules rules;
        for (int i = 0; i < HighlightRule::ruleLimit; ++i)
            rules.append(sampleRule(u"rule %1"_s.arg(i), {u"word%1"_s.arg(i), u"hello"_s.left(1 + i % 7)}));
        HighlightMatcher matcher;
        matcher.setRules(rules);
        const RuleSet set = matcher.match(said(u"word0 word199 hello"_s));
        QVERIFY(set.test(0) && set.test(199) && set.test(4) && set.test(6) && !set.test(3));
    }

    void looksAtTheSystemsSentenceWhereThereIsNoText()
    {
        ChatMessage message = said({});
        message.systemText = "ann has subscribed";
        QVERIFY(matches(sampleRule(u"rule"_s, {u"subscribed"_s}), message));
    }

    void saysWhereAnExpressionIsWrong()
    {
        HighlightRule rule = sampleRule(u"rule"_s, {});
        rule.kind = RuleKind::Expression;
        rule.expression = u"good(bad"_s;
        const auto wrong = checkRule(rule);
        QVERIFY(wrong && wrong->field == RuleField::Expression);
        QCOMPARE(wrong->position, 8);
        QVERIFY(wrong->words.contains("character 9"_L1));
        rule.expression = u"(*LIMIT_MATCH=99999999)a"_s;
        QVERIFY(checkRule(rule));
        rule.expression = u"(?:(?:(?:a{0,100}){0,100}){0,100})b"_s;
        QVERIFY(checkRule(rule));
    }

    void stopsExpressionsThatNeverEnd_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("nested") << u"(a+)+$"_s;
        QTest::newRow("alternatives") << u"((a|aa)+)+$"_s;
        QTest::newRow("polynomial") << u"[a-z]*[a-z]*[a-z]*[a-z]*[0-9]"_s;
        QTest::newRow("words") << u"^(\\w+\\s?)*$"_s;
    }

    void stopsExpressionsThatNeverEnd()
    {
        QFETCH(QString, expression);
        HighlightRule rule = sampleRule(u"slow"_s, {});
        rule.kind = RuleKind::Expression;
        rule.expression = expression;
        const auto compiled = MatchExpression::compile(expression, false);
        QVERIFY(compiled && !compiled->trial().isEmpty());
        HighlightMatcher matcher;
        matcher.setRules({rule, sampleRule(u"quick"_s, {u"hello"_s})});
        QVERIFY(matcher.takeSwitchedOff().isEmpty());
        matcher.match(said(QString(1998, u'a') + u'!'));
        const auto off = matcher.takeSwitchedOff();
        QCOMPARE(off.size(), 1);
        QCOMPARE(off.first().name, u"slow"_s);
        QVERIFY(!off.first().reason.isEmpty());
        QVERIFY(matcher.takeSwitchedOff().isEmpty()); // told once
        QVERIFY(matcher.match(said(u"hello"_s)).test(1));
    }

    // It takes milliseconds and no step that PCRE counts: only the clock stops it.
    void stopsExpressionsThatTakeTooMuchTime()
    {
        HighlightRule rule = sampleRule(u"slow"_s, {});
        rule.kind = RuleKind::Expression;
        rule.expression = u"(a|b|ab)*[0-9]"_s;
        HighlightMatcher matcher;
        matcher.setRules({rule});
        QList<HighlightMatcher::SwitchedOff> off;
        for (int i = 0; i < 500 && off.isEmpty(); ++i) {
            matcher.match(said(QString(1998, u'a') + u'!'));
            off = matcher.takeSwitchedOff();
        }
        QCOMPARE(off.size(), 1);
    }

    void trialLetsUsualExpressionsPass()
    {
        for (const QString &pattern : {u"\\b(free|buy)\\b.*\\b(followers|views)\\b"_s, u"https?://\\S+"_s,
                                       u"(.)\\1{9,}"_s, u"^!\\w+"_s, u"[A-Z ]{20,}"_s}) {
            const auto compiled = MatchExpression::compile(pattern, true);
            QVERIFY(compiled);
            QVERIFY2(compiled->trial().isEmpty(), qPrintable(pattern));
        }
    }

    void isBoundedByTheLimitOfTheForm()
    {
        QCOMPARE(matchForm(QString(5000, u'x')).size(), matchFormLimit);
        QCOMPARE(matchForm(QString(3000, u'\ufdfa')).size(),
                 matchFormLimit); // each is 18 characters long in NFKC
        QCOMPARE(matchForm(u" a \r\n\t b \u3000 "_s), u"a b"_s);
        QCOMPARE(matchForm(QString(matchFormLimit - 1, u'x') + u"🔥"_s).size(), matchFormLimit - 1);
        QCOMPARE(matchForm(u"\u200b\u034f"_s), QString());
    }
};

QTEST_GUILESS_MAIN(HighlightMatcherTest)
#include "highlight_matcher_test.moc"
