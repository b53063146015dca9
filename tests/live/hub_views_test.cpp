// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/qt_versions.h"
#include "hub_feeding.h"

using namespace std::chrono_literals;

namespace {

// Says what it was asked to render.
class TellingRenderer final : public FragmentRenderer
{
public:
    Utf8 render(const FeedQuery &, const FragmentChange &change) override
    {
        if (!change.report)
            return "deleted " + QByteArray::number(change.update->deleted.size());
        return change.reportBefore ? "since " + change.reportBefore->reason + ": " + change.report->reason
                                   : "whole: " + change.report->reason;
    }
    Utf8 renderSkip(const FeedQuery &, const FeedSkip &) override { return {}; }
};

} // namespace

// View Status, and what is taken off the screen.
class HubViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_report = {};
        m_report.reason = "one";
        m_reads = 0;
        FeedSettings settings;
        settings.tick = 1ms;
        m_hub = std::make_unique<FeedHub>(settings, m_renderer, m_archive);
        m_hub->setReportLoader([this] {
            ++m_reads;
            ServerStatus report = m_report;
            report.time = utcNowMs();
            return readyFuture(Expected<ServerStatus>(report));
        });
        m_hub->start({"e",
                      {100, 2, 1, 100, 0},
                      {{{1, "s", "a", 90, 0}, 0, {}}, {{2, "s", "b", 10, 0}, 0, {}}},
                      QList<qint64>(30, 0),
                      {},
                      {},
                      {}});
    }

    void nobodyReadsNobodyAsks()
    {
        auto *link = subscribe(FeedView::Users);
        QTRY_VERIFY(!link->all<FeedUpdate>().isEmpty());
        Q_EMIT link->closed();
        FeedQuery query;
        query.view = FeedView::Users;
        query.users.begins = "a";
        MemoryLink other;
        m_hub->subscribe(query, &other);
        for (qint64 id = 101; m_archive.usersAsked.count("a") < 3; ++id) {
            auto said = batch(id, id);
            said->users = {{1, "demo", "ada", "ada", id, utcNowMs()}};
            publishAndTick(*m_hub, said);
        }
        QCOMPARE(m_archive.usersAsked.count(""), 1);
        auto *again = subscribe(FeedView::Users);
        QTRY_VERIFY(!again->all<FeedUpdate>().isEmpty());
        QVERIFY(m_archive.usersAsked.count("") > 1);
        Q_EMIT other.closed();
    }

    // Polls ask for another view each time, and leave.
    void topicsThatNobodyReadsAreBounded()
    {
        for (int i = 0; i < 500; ++i) {
            FeedQuery query;
            query.view = FeedView::User;
            query.filter.user = QByteArray::number(i);
            MemoryLink link;
            m_hub->subscribe(query, &link);
            Q_EMIT link.closed();
        }
        QTRY_VERIFY(m_hub->gauge().topics > 0);
        QVERIFY(m_hub->gauge().topics <= static_cast<qint64>(FeedHub::mostIdleTopics) + 1);
    }

    void nobodyLooksNobodyAsks()
    {
        auto *link = subscribe(FeedView::Messages);
        QTRY_VERIFY(!link->all<FeedBeat>().isEmpty());
        QCOMPARE(m_reads, 0);
        publish(101, 102);
        QVERIFY(link->all<FeedUpdate>().last().report.isEmpty());
    }

    void jsonHasTheWholeReport()
    {
        auto *link = subscribe(FeedView::Status);
        QTRY_VERIFY(!reports(link).isEmpty());
        QCOMPARE(reports(link), QStringList(QStringLiteral("one")));
        m_report.reason = "two";
        QTRY_COMPARE(reports(link), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(link->ids().isEmpty());
    }

    void htmlHasTheDifferenceAfterTheWhole()
    {
        auto *first = subscribe(FeedView::Status, FeedFormat::Html);
        QTRY_COMPARE(contents(first), QList<Utf8>({"whole: one"}));
        m_report.reason = "two";
        QTRY_COMPARE(contents(first), QList<Utf8>({"whole: one", "since one: two"}));
        auto *second = subscribe(FeedView::Status, FeedFormat::Html);
        QTRY_COMPARE(contents(second), QList<Utf8>({"whole: two"}));
        m_report.reason = "three";
        QTRY_COMPARE(contents(second), QList<Utf8>({"whole: two", "since two: three"}));
        QCOMPARE(contents(first).last(), "since two: three");
    }

    // A reader that could not keep up missed a state in between, so the difference to it would be wrong.
    void heldReaderGetsTheWholeAgain()
    {
        auto *slow = subscribe(FeedView::Status, FeedFormat::Html);
        auto *quick = subscribe(FeedView::Status, FeedFormat::Html);
        QTRY_COMPARE(contents(slow), QList<Utf8>({"whole: one"}));
        slow->pending = FeedSettings().softLimitBytes + 1;
        for (const char *reason : {"two", "three"}) {
            m_report.reason = reason;
            QTRY_VERIFY(contents(quick).last().endsWith(reason));
        }
        slow->pending = 0;
        m_report.reason = "four";
        QTRY_VERIFY(contents(slow).last().endsWith("four"));
        QCOMPARE(contents(slow).at(1).left(6), "whole:");
    }

    void whatIsTheSameIsNotSent()
    {
        auto *link = subscribe(FeedView::Status);
        QTRY_VERIFY(!reports(link).isEmpty());
        QTRY_VERIFY(m_reads >= 3);
        publish(101, 110);
        QCOMPARE(reports(link).size(), 1);
    }

    // The page may be of long ago; the server has been restarted meanwhile or not.
    void cursorsOfLongAgoAreFine()
    {
        auto *link = subscribe(FeedView::Status, FeedFormat::Json, Cursor{"e", 1});
        QCOMPARE(link->hello().resume, Resume::Complete);
        QTRY_VERIFY(!reports(link).isEmpty());
        QCOMPARE(subscribe(FeedView::Status, FeedFormat::Json, Cursor{"other", 1})->hello().resume,
                 Resume::Reset);
    }

    void deletionsAreToldOnceAndToWhoComesLater()
    {
        auto *link = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        publish(101, 105);
        auto marking = batch(106, 106);
        marking->deletedIds = {103, 7};
        marking->totals.head = 107;
        m_hub->publish(marking);
        QTRY_COMPARE(deleted(link), QList<qint64>({103, 7}));
        QCOMPARE(link->all<FeedUpdate>().last().cursor.id, 107);
        publish(108, 109);
        QCOMPARE(deleted(link), QList<qint64>({103, 7}));

        auto *later = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 101});
        QCOMPARE(later->hello().resume, Resume::Complete);
        QTRY_COMPARE(deleted(later), QList<qint64>({103, 7}));
        const ChatMessages messages = later->all<FeedUpdate>().first().messages;
        QCOMPARE(messages.first().id, 102);
        QVERIFY(messages.at(0).deletedAt == 0 && messages.at(1).deletedAt > 0);
        auto *wiser = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 107});
        QCOMPARE(wiser->ids(), QList<qint64>({108, 109}));
        QVERIFY(deleted(wiser).isEmpty());

        auto *page = subscribe(FeedView::Home, FeedFormat::Html, Cursor{"e", 109});
        m_hub->markDeleted({108}, {109, 2, 1, 110, 110});
        QTRY_COMPARE(deleted(link), QList<qint64>({103, 7, 108}));
        QCOMPARE(contents(page).last(), "deleted 1");
    }

    // What was taken off the screen before this run is not known here.
    void cursorOlderThanALostAmendmentIsAReset()
    {
        m_hub->start({"e", {100, 2, 1, 100, 95}, {}, QList<qint64>(30, 0), {}, {}, {}});
        QCOMPARE(subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 94})->hello().resume,
                 Resume::Reset);
        QCOMPARE(subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 95})->hello().resume,
                 Resume::Complete);
        QCOMPARE(subscribe(FeedView::Channels, FeedFormat::Json, Cursor{"e", 94})->hello().resume,
                 Resume::Complete);
    }

    void erasedChannelIsForgottenAndTold()
    {
        auto *reader = subscribe(FeedView::Messages, FeedFormat::Json, Cursor{"e", 100});
        publish(101, 105);
        m_hub->forgetChannel(1, {10, 1, 1, 106, 106});
        QTRY_COMPARE(reader->all<FeedUpdate>().last().erased, QList<qint64>({1}));
        QCOMPARE(reader->all<FeedUpdate>().last().metrics->messages, 10);
        auto *link = subscribe(FeedView::Monitor);
        const FeedUpdate snapshot = link->all<FeedUpdate>().first();
        QVERIFY(snapshot.messages.isEmpty());
        QCOMPARE(snapshot.metrics->messages, 10);
        QCOMPARE(snapshot.channels.rows.size(), 1);
        QCOMPARE(snapshot.channels.rows.first().name, "b");
        publish(107, 107);
        QCOMPARE(link->ids(), QList<qint64>({107}));
    }

private:
    static std::shared_ptr<CommittedBatch> batch(qint64 from, qint64 to)
    {
        return committedRange(from, to, 2);
    }
    void publish(qint64 from, qint64 to) { publishAndTick(*m_hub, batch(from, to)); }
    MemoryLink *subscribe(FeedView view, FeedFormat format = FeedFormat::Json,
                          std::optional<Cursor> cursor = {})
    {
        return subscribeTo(*m_hub, view, format, std::move(cursor));
    }

    static QStringList reports(const MemoryLink *link)
    {
        QStringList reasons;
        for (const FeedUpdate &update : link->all<FeedUpdate>()) {
            if (!update.report.isEmpty())
                reasons.append(update.report.value(QLatin1StringView("reason")).toString());
        }
        return reasons;
    }

    static QList<Utf8> contents(const MemoryLink *link)
    {
        QList<Utf8> contents;
        for (const FeedUpdate &update : link->all<FeedUpdate>())
            contents.append(update.content);
        return contents;
    }

    static QList<qint64> deleted(const MemoryLink *link)
    {
        QList<qint64> ids;
        for (const FeedUpdate &update : link->all<FeedUpdate>())
            ids += update.deleted;
        return ids;
    }

    TellingRenderer m_renderer;
    MemoryArchive m_archive;
    ServerStatus m_report;
    int m_reads = 0;
    std::unique_ptr<FeedHub> m_hub;
};

QTEST_GUILESS_MAIN(HubViewsTest)
#include "hub_views_test.moc"
