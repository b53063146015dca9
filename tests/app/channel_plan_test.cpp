// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<PlannedSource> sources{{"irc.example.org", "irc", {"#garden", "#weir"}},
                                   {"twitch", "twitch", {"ada"}}};

ChannelPlan plan(const QList<ListeningRow> &rows = {})
{
    return {sources, rows};
}

QList<Utf8> names(const QList<WantedChannel> &wanted)
{
    QList<Utf8> names;
    for (const WantedChannel &channel : wanted)
        names.append(channel.name + (channel.paused ? " (paused)" : ""));
    return names;
}

} // namespace

class ChannelPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDecisionsTheConfigurationHolds()
    {
        QCOMPARE(names(plan().wanted("irc.example.org")), QList<Utf8>({"#garden", "#weir"}));
        QVERIFY(plan().wanted("unknown").isEmpty());
    }

    void decisionsStandAboveTheConfiguration()
    {
        const ChannelPlan decided = plan({{"irc.example.org", "#GARDEN", "removed", 1},
                                          {"irc.example.org", "#weir", "paused", 2},
                                          {"irc.example.org", "#late", "listening", 3},
                                          {"irc.example.org", "#gone", "erased", 4},
                                          {"irc.example.org", "#going", "erasing", 5},
                                          {"irc.example.org", "#strange", "of a later version", 6},
                                          {"elsewhere", "#x", "listening", 7}});
        QCOMPARE(names(decided.wanted("irc.example.org")), QList<Utf8>({"#weir (paused)", "#late"}));
        QCOMPARE(decided.find("irc.example.org", "#garden")->wanted, Wanted::Removed);
        QVERIFY(decided.find("irc.example.org", "#garden")->configured);
        QCOMPARE(decided.find("irc.example.org", "#going")->wanted, Wanted::Erasing);
        QVERIFY(!decided.find("elsewhere", "#x"));
    }

    void namesAsTheSourceWritesThem_data()
    {
        QTest::addColumn<Utf8>("source");
        QTest::addColumn<Utf8>("text");
        QTest::addColumn<Utf8>("name"); // empty: refused
        const auto row = [](const char *source, const Utf8 &text, const char *name) {
            QTest::addRow("%s %s", source, text.left(20).toPercentEncoding().constData())
                << Utf8(source) << text << Utf8(name);
        };
        row("irc.example.org", "late", "#late");
        row("irc.example.org", "#late", "#late");
        row("irc.example.org", "&local", "&local");
        row("irc.example.org", "WEIR", "#weir"); // the one that is there
        row("irc.example.org", "", "");
        row("irc.example.org", "#", "");
        row("irc.example.org", "a b", "");
        row("irc.example.org", "a,b", "");
        row("irc.example.org", "a\r\nQUIT", "");
        row("irc.example.org", Utf8("a\0b", 3), "");
        row("irc.example.org", "a\x07", "");
        row("irc.example.org", Utf8(200, 'x'), "");
        row("irc.example.org", "\xC3\xBC", "#\xC3\xBC");
        row("twitch", "Ada_2", "ada_2");
        row("twitch", "#ada", "ada");
        row("twitch", "a-b", "");
        row("twitch", "\xC3\xBC", "");
        row("twitch", Utf8(26, 'x'), "");
    }

    void namesAsTheSourceWritesThem()
    {
        QFETCH(Utf8, source);
        QFETCH(Utf8, text);
        QFETCH(Utf8, name);
        const auto made = plan().nameOf(source, text);
        QCOMPARE(made.value_or(Utf8()), name);
        if (!made)
            QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    }

    void unknownSourceNamesThoseThatAre()
    {
        const auto made = plan().nameOf("nowhere", "#x");
        QCOMPARE(made.error().code, ErrorCode::NotFound);
        QVERIFY(made.error().message.contains(u"irc.example.org, twitch"_s));
    }

    // Each state with each wish.
    void whatMayBecomeWhat_data()
    {
        QTest::addColumn<Utf8>("state"); // empty: never named
        QTest::addColumn<Wanted>("wish");
        QTest::addColumn<int>("code"); // -1: allowed
        const auto row = [](const char *state, Wanted wish, const char *wished, int code) {
            QTest::addRow("'%s' to %s", state, wished) << Utf8(state) << wish << code;
        };
        const int conflict = int(ErrorCode::Conflict);
        const int none = int(ErrorCode::NotFound);
        const auto rows = [&](const char *state, int listening, int paused, int removed, int erasing) {
            row(state, Wanted::Listening, "listening", listening);
            row(state, Wanted::Paused, "paused", paused);
            row(state, Wanted::Removed, "removed", removed);
            row(state, Wanted::Erasing, "erasing", erasing);
        };
        rows("", -1, none, none, none);
        rows("listening", conflict, -1, -1, -1);
        rows("paused", -1, conflict, -1, -1);
        rows("removed", -1, none, none, -1);
        rows("erasing", conflict, conflict, conflict, conflict);
        rows("erased", -1, none, none, -1);
    }

    void whatMayBecomeWhat()
    {
        QFETCH(Utf8, state);
        QFETCH(Wanted, wish);
        QFETCH(int, code);
        QList<ListeningRow> rows;
        if (!state.isEmpty())
            rows.append({"irc.example.org", "#x", state, 1});
        const Outcome may = plan(rows).mayBecome(wish, "irc.example.org", "#x");
        QCOMPARE(may ? -1 : int(may.error().code), code);
    }

    void noMoreThanTheLimit()
    {
        ChannelPlan full = plan();
        for (qsizetype i = 2; i < ChannelPlan::mostChannels; ++i)
            full.decide(Wanted::Listening, "irc.example.org", "#c" + QByteArray::number(i), 1);
        const Outcome may = full.mayBecome(Wanted::Listening, "irc.example.org", "#more");
        QCOMPARE(may.error().code, ErrorCode::TooLarge);
        QVERIFY(full.mayBecome(Wanted::Paused, "irc.example.org", "#c5"));
    }
};

QTEST_GUILESS_MAIN(ChannelPlanTest)
#include "channel_plan_test.moc"
