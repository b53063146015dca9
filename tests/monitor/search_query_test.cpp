// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_book.h"
#include "search_query.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = TimeChoice::Kind;

class SearchQueryTest final : public QObject
{
    Q_OBJECT

    static QDateTime moment(const QString &iso) { return QDateTime::fromString(iso, Qt::ISODate); }
    const QDateTime m_now = moment(u"2026-11-22T20:15:00Z"_s).toLocalTime();

    static SearchQuery words(const QString &words)
    {
        SearchQuery query;
        query.words = words;
        return query;
    }

private Q_SLOTS:
    void meansAFilter()
    {
        const SearchQuery query{
            u" red tomatoes "_s,  u"#garden"_s,        u"ada"_s,
            u"irc.example.org"_s, {Kind::LastDay, {}}, {Kind::At, moment(u"2026-11-22T12:00:00Z"_s)}};
        const auto filter = toFilter(query, m_now);
        QVERIFY(filter.has_value());
        QCOMPARE(filter->text, Utf8("red tomatoes"));
        QCOMPARE(filter->channel, Utf8("garden"));
        QCOMPARE(filter->user, Utf8("ada"));
        QCOMPARE(filter->source, Utf8("irc.example.org"));
        QCOMPARE(filter->from, moment(u"2026-11-21T20:15:00Z"_s).toMSecsSinceEpoch());
        QCOMPARE(filter->to, moment(u"2026-11-22T12:00:00Z"_s).toMSecsSinceEpoch());
        QVERIFY(toFilter({}, m_now)->isEmpty());
    }

    void presetsMoveWithTheClock()
    {
        QCOMPARE((TimeChoice{Kind::Any, {}}).resolved(m_now), 0);
        QCOMPARE((TimeChoice{Kind::Today, {}}).resolved(m_now),
                 m_now.date().startOfDay().toMSecsSinceEpoch());
        QCOMPARE((TimeChoice{Kind::LastWeek, {}}).resolved(m_now), m_now.addDays(-7).toMSecsSinceEpoch());
        QCOMPARE((TimeChoice{Kind::LastWeek, {}}).resolved(m_now.addDays(1)),
                 m_now.addDays(-6).toMSecsSinceEpoch());
    }

    void saysWhatIsWrongWithWhichField_data()
    {
        QTest::addColumn<SearchQuery>("query");
        QTest::addColumn<SearchField>("field");
        SearchQuery query;
        query.source = u"twitch"_s;
        QTest::newRow("a source alone") << query << SearchField::Source;
        query = {};
        query.from = {Kind::At, moment(u"2026-11-22T12:00:00Z"_s)};
        query.to = query.from;
        QTest::newRow("no time between") << query << SearchField::To;
        QTest::newRow("too long") << words(u"ä"_s.repeated(101)) << SearchField::Words;
        query = {};
        query.channel = u"c"_s.repeated(201);
        QTest::newRow("a long channel") << query << SearchField::Channel;
    }

    void saysWhatIsWrongWithWhichField()
    {
        QFETCH(SearchQuery, query);
        QFETCH(SearchField, field);
        const auto filter = toFilter(query, m_now);
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().field, field);
        QVERIFY(!filter.error().words.isEmpty());
    }

    void knowsTheFieldThatTheServerRefuses()
    {
        QCOMPARE(refusedField(u"q is longer than 200 bytes"_s), SearchField::Words);
        QCOMPARE(refusedField(u"from 'x' is no time; write it as 2026-11-22"_s), SearchField::From);
        QCOMPARE(refusedField(u"source stands only with a channel or a user"_s), SearchField::Source);
        QVERIFY(!refusedField(u"limit is not between 1 and 1000"_s));
        QVERIFY(!refusedField({}));
    }

    void readsAsALine()
    {
        QCOMPARE(SearchQuery().inWords(), u"everything"_s);
        QCOMPARE(words(u"red"_s).inWords(), u"“red”"_s);
        QCOMPARE(words(u"\"are red\" x"_s).inWords(), u"\"are red\" x"_s);
        SearchQuery query = words(u"<b>"_s);
        query.channel = u"garden"_s;
        query.user = u"%1"_s; // is not filled in by what comes after
        query.source = u"twitch"_s;
        query.from = {Kind::LastWeek, {}};
        QCOMPARE(query.inWords(), u"“<b>” #garden, by %1, at twitch, last 7 days"_s);
        QVERIFY(words(u"x"_s.repeated(5000)).inWords().size() < 250);
    }

    void isKeptAsJson()
    {
        SearchQuery query{u"red \"x\""_s,
                          u"garden"_s,
                          u"ada"_s,
                          u"twitch"_s,
                          {Kind::LastWeek, {}},
                          {Kind::At, moment(u"2026-11-22T12:00:00Z"_s).toLocalTime()}};
        QCOMPARE(SearchQuery::fromJson(query.toJson()), query);
        QCOMPARE(SearchQuery::fromJson({}), SearchQuery());
        QCOMPARE(SearchQuery::fromJson({{u"words"_s, 7}, {u"from"_s, u"soon"_s}}), SearchQuery());
    }

    void aFilterBecomesAQuery()
    {
        MessageFilter filter;
        filter.channel = "garden";
        filter.text = "red";
        filter.from = 1'795'323'602'003;
        QCOMPARE(*toFilter(toQuery(filter), m_now), filter);
    }

    void theBookRemembersTheLatestOnce()
    {
        SearchBook book;
        QSignalSpy changed(&book, &SearchBook::changed);
        for (int i = 0; i < 25; ++i)
            book.remember(words(QString::number(i)));
        book.remember(words(u"20"_s));
        book.remember({}); // asks for everything: not worth keeping
        QCOMPARE(changed.size(), 26);
        QCOMPARE(book.recent().size(), SearchBook::mostRecent);
        QCOMPARE(book.recent().first().words, u"20"_s);
        QCOMPARE(book.recent().at(1).words, u"24"_s);
        QCOMPARE(book.recent().last().words, u"5"_s);
        book.clearRecent();
        QVERIFY(book.recent().isEmpty());
    }

    void theBookKeepsSearchesByName()
    {
        SearchBook book;
        QVERIFY(!book.save(u"  "_s, words(u"x"_s)));
        QVERIFY(book.save(u" Spam  links "_s, words(u"a"_s)).has_value());
        QVERIFY(book.save(u"raids"_s, words(u"b"_s)).has_value());
        QVERIFY(book.save(u"SPAM links"_s, words(u"c"_s)).has_value()); // takes the place of the first
        QCOMPARE(book.saved().size(), 2);
        QVERIFY(book.has(u"spam links"_s));
        QVERIFY(!book.rename(u"raids"_s, u"Spam Links"_s));
        QVERIFY(!book.rename(u"raids"_s, {}));
        QVERIFY(book.rename(u"raids"_s, u"Raids!"_s).has_value());
        book.remove(u"SPAM LINKS"_s);
        QCOMPARE(book.saved().size(), 1);
        QCOMPARE(book.saved().first().name, u"Raids!"_s);
        for (int i = 1; i < SearchBook::mostSaved; ++i)
            QVERIFY(book.save(QString::number(i), words(u"x"_s)).has_value());
        const auto full = book.save(u"one more"_s, words(u"x"_s));
        QVERIFY(!full);
        QVERIFY2(full.error().contains("50"_L1), qPrintable(full.error()));
        QVERIFY(book.save(u"7"_s, words(u"y"_s)).has_value()); // replacing still works
    }

    void theBookSurvivesARun()
    {
        SearchBook book;
        book.remember(words(u"a"_s));
        book.remember(words(u"b"_s));
        QVERIFY(book.save(u"mine"_s, words(u"c"_s)).has_value());
        SearchBook again;
        again.setJson(book.toJson());
        QCOMPARE(again.recent(), book.recent());
        QCOMPARE(again.saved().size(), 1);
        QCOMPARE(again.saved().first().query.words, u"c"_s);
        for (const QByteArray &damaged :
             {QByteArray(), QByteArray("{"), QByteArray("[]"),
              QByteArray("{\"recent\":[1,{},{\"words\":\"x\"}],\"saved\":[{\"name\":\"\"},7]}")}) {
            again.setJson(damaged);
            QVERIFY(again.recent().size() <= 1);
            QVERIFY(again.saved().isEmpty());
        }
        QByteArray endless = "{\"recent\":[";
        for (int i = 0; i < 500; ++i)
            endless += "{\"words\":\"" + QByteArray::number(i) + "\"},";
        again.setJson(endless + "{}]}");
        QCOMPARE(again.recent().size(), SearchBook::mostRecent);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
