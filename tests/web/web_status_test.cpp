// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_fields.h"
#include "measure_words.h"
#include "page_fixture.h"
#include "page_words.h"
#include "status_fields.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'764'072'000'000; // 2025-11-25T12:00:00Z

SourceStatus liveSource(const Utf8 &name, const Utf8 &kind)
{
    SourceStatus source;
    source.name = name;
    source.kind = kind;
    source.state = SourceState::Live;
    return source;
}

ServerStatus wellServer()
{
    ServerStatus status;
    status.state = "live";
    status.startedAt = noon - 3'600'000;
    status.time = noon;
    SourceStatus irc = liveSource("irc.example.org", "irc");
    irc.since = noon - 60'000;
    irc.lastEventAt = noon - 2'000;
    for (const char *name : {"#garden", "#weir", "#birds"})
        irc.channels.append({name, ChannelState::Joined, {}, noon - 50'000});
    status.sources = {irc, liveSource("http", "http")};
    status.ingest.queuedEventsLimit = 50'000;
    status.ingest.queuedBytesLimit = 64 * 1024 * 1024;
    return status;
}

QStringList targets(const Utf8 &fragment)
{
    static const QRegularExpression target(u"hx-target=\"([^\"]+)\" hx-swap=\"part\""_s);
    QStringList found;
    for (auto it = target.globalMatch(QString::fromUtf8(fragment)); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

class WebStatusTest final : public QObject
{
    Q_OBJECT

private:
    PageFixture m_render;

    QByteArray page(const ServerStatus &status, const char *language = "en")
    {
        PageViewer viewer(language);
        viewer.maySeeStatus = true;
        return m_render.pages.status(viewer, status);
    }

    Utf8 fragment(const ServerStatus &before, const ServerStatus &now)
    {
        return m_render.report(now, &before);
    }

private Q_SLOTS:
    void allIsWell()
    {
        const QByteArray html = page(wellServer());
        QVERIFY(html.contains("Everything is well."));
        QVERIFY(html.contains("hx-ws:connect=\"/live?view=status&amp;format=html&amp;lang=en\""));
        QVERIFY(html.contains("<a href=\"/status\" aria-current=\"page\">Status</a>"));
        QVERIFY(html.contains("3 channels<span class=\"note\"> 3 joined"));
        QVERIFY2(!html.contains("<details id=\"listening-0\" open>"), "what is well stays folded");
        QVERIFY(html.contains("No gap: every channel was listened to all the time."));
        QVERIFY(page(wellServer(), "de").contains("Alles ist in Ordnung."));
    }

    void commitsSayHowLongTheyTake()
    {
        ServerStatus status = wellServer();
        QVERIFY2(!page(status).contains(" ms"), "before the first there is nothing to say");
        status.archive.commitMedianMicros = 2'340;
        status.archive.commitSlowestMicros = 18'200;
        QVERIFY(page(status).contains("2.3 ms, ≤ 18.2 ms"));
        QVERIFY(page(status, "de").contains("2,3 ms, ≤ 18,2 ms"));
    }

    void whatIsWrongComesFirstAndWithWhatToDo()
    {
        ServerStatus status = wellServer();
        status.sources[0].state = SourceState::Reconnecting;
        status.sources[0].reason = "<b>connection</b> refused";
        status.sources[0].retryAt = noon + 4'000;
        status.archive.status = {false, "disk is full", noon - 9'000};
        status.ingest.spooledEvents = 1'200;
        status.ingest.spoolFull = true;
        const QByteArray html = page(status);
        QVERIFY(!html.contains("Everything is well."));
        QVERIFY(html.contains("irc.example.org: reconnecting"));
        QVERIFY(html.contains("&lt;b&gt;connection&lt;/b&gt; refused") && !html.contains("<b>connection"));
        QVERIFY(html.contains("It tries again by itself."));
        QVERIFY(html.contains("The archive cannot be written.") && html.contains("disk is full"));
        QVERIFY(html.contains("The spool is full; the sources wait."));
        QVERIFY(html.indexOf("The archive cannot be written.") <
                html.indexOf("irc.example.org: reconnecting"));
    }

    void channelsWithAProblemComeFirst()
    {
        ServerStatus status = wellServer();
        QList<ChannelListening> &channels = status.sources[0].channels;
        for (int i = 0; i < 300; ++i)
            channels.append({"#c" + QByteArray::number(i), ChannelState::Joined, {}, noon});
        channels.append({"#banned", ChannelState::Refused, "you are banned", noon});
        channels.append({"#quiet", ChannelState::Unconfirmed, "no answer", noon});
        const QByteArray html = page(status);
        QVERIFY(html.contains("<details id=\"listening-0\" open>"));
        QVERIFY(html.indexOf("#banned") < html.indexOf("#quiet"));
        QVERIFY(html.indexOf("#quiet") < html.indexOf("#garden"));
        QCOMPARE(html.count("<th scope=\"row\"><bdi>#"), shownChannels);
        QVERIFY(html.contains("And 105 more channels."));
        QVERIFY(html.contains("303 joined · 1 refused · 1 not confirmed"));
    }

    void gapsAreToldWithTheirLength()
    {
        ServerStatus status = wellServer();
        status.gaps = {{"irc.example.org", "weir", "weir", noon - 5'000, 0, "connection lost", false},
                       {"http", "", "", noon - 200'000, noon - 10'000, "weir-server was not running", true}};
        const QByteArray html = page(status);
        QVERIFY(html.contains("not over yet") && html.contains("<td class=\"figure\">5 s</td>"));
        QVERIFY(html.contains("the whole source") && html.contains("<td class=\"figure\">3 min 10 s</td>"));
        QCOMPARE(html.count("filled from the server"), 1);
        status.gapsKnown = false;
        status.gaps.clear();
        QVERIFY(page(status).contains("cannot be asked for gaps"));
    }

    // What has not changed is not sent again: a page that is open all day costs little.
    void onlyWhatIsNewIsSent()
    {
        const ServerStatus before = wellServer();
        ServerStatus now = before;
        QCOMPARE(targets(fragment(before, now)), QStringList());
        now.sources[0].lastEventAt += 1'000;
        QCOMPARE(targets(fragment(before, now)), QStringList({u"#status-lead"_s, u"#source-0"_s}));
        now = before;
        now.sources[0].channels[1].state = ChannelState::Refused;
        QCOMPARE(targets(fragment(before, now)),
                 QStringList({u"#status-lead"_s, u"#source-0"_s, u"#channels-0"_s}));
        now = before;
        now.archive.commits = 5;
        QCOMPARE(targets(fragment(before, now)), QStringList({u"#status-lead"_s, u"#status-flow"_s}));
        now = before;
        now.gaps.append({"http", "", "", noon, 0, "x", false});
        QCOMPARE(targets(fragment(before, now)), QStringList({u"#status-gaps"_s}));
    }

    void everythingIsSentToWhoHasNothing()
    {
        const ServerStatus now = wellServer();
        QCOMPARE(targets(m_render.report(now, nullptr)), QStringList(u"#status"_s));
        ServerStatus other = now;
        other.sources.removeLast();
        QCOMPARE(targets(fragment(other, now)), QStringList(u"#status"_s));
    }

    void measures()
    {
        const PageWords words("en");
        QCOMPARE(durationText(-5, words), u"0 s"_s);
        QCOMPARE(durationText(59'400, words), u"59 s"_s);
        QCOMPARE(durationText(190'000, words), u"3 min 10 s"_s);
        QCOMPARE(durationText(7'500'000, words), u"2 h 5 min"_s);
        QCOMPARE(durationText(273'600'000, words), u"3 d 4 h"_s);
        QCOMPARE(bytesText(64 * 1024 * 1024, words), u"64.0 MiB"_s);
        const auto width = [](qint64 value, qint64 limit) {
            const PageFields fields = meterFields(value, limit);
            return QByteArray::fromStdString(fields.data().get("width")->string_value());
        };
        QCOMPARE(width(0, 100), "0");
        QCOMPARE(width(1, 50'000), "4"); // something is not nothing
        QCOMPARE(width(25, 100), "250");
        QCOMPARE(width(500, 100), "1000");
        QCOMPARE(width(5, 0), "0");
    }
};

QTEST_GUILESS_MAIN(WebStatusTest)
#include "web_status_test.moc"
