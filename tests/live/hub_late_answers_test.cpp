// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_feeding.h"
#include "plain_renderer.h"

#include <QRegularExpression>

using namespace std::chrono_literals;

namespace {

constexpr qint64 channelId = 1;

} // namespace

// The archive takes its time, or does not answer at all, while things go on.
class HubLateAnswersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive = {};
        m_archive.epoch = "e";
        FeedSettings settings;
        settings.tick = 1ms;
        m_hub = std::make_unique<FeedHub>(settings, m_renderer, m_archive);
        m_hub->start(
            {"e", {0, 1, 1, 0, 0}, {{{1, "s", "a", 0, 0}, 0, {}}}, QList<qint64>(30, 0), {}, {}, {}});
    }

    // The answer is of before the deletion, and is taken after it.
    void whatIsDeletedWhileASearchIsReadIsDeletedForWhoComesNext()
    {
        auto *first = search("otter");
        m_archive.isHolding = true;
        say("an otter");   // 1
        say("two otters"); // 2
        QTRY_VERIFY(m_archive.stretchesRead > 0);
        m_hub->markDeleted({1}, totals(3));
        m_archive.release();
        QTRY_COMPARE(first->ids(), QList<qint64>({1, 2}));
        const ChatMessages shown = snapshotOf(search("otter"));
        QCOMPARE(shown.size(), 2);
        QVERIFY(shown.at(0).deletedAt > 0);
        QCOMPARE(shown.at(1).deletedAt, 0);
    }

    // That it was found says what was in it.
    void whatIsDeletedBeforeItIsSentIsNotSentToWhoMayNotSeeIt()
    {
        FeedQuery query;
        query.view = FeedView::Messages;
        query.filter.text = "otter";
        auto *reader = new MemoryLink;
        auto *moderator = new MemoryLink;
        for (MemoryLink *link : {reader, moderator}) {
            link->setParent(m_hub.get());
            m_hub->subscribe(query.seenBy(link == moderator), link);
            link->pending = FeedSettings().softLimitBytes + 1;
        }
        say("an otter");   // 1
        say("two otters"); // 2
        QTRY_COMPARE(m_archive.stretchesRead, 4);
        m_hub->markDeleted({1}, totals(3));
        reader->pending = moderator->pending = 0;
        QTRY_COMPARE(moderator->ids(), QList<qint64>({1, 2}));
        QTRY_COMPARE(reader->ids(), QList<qint64>({2}));
    }

    void whatIsErasedWhileASearchIsReadIsNotThere()
    {
        auto *first = search("otter");
        m_archive.isHolding = true;
        say("an otter");
        QTRY_VERIFY(m_archive.stretchesRead > 0);
        m_hub->forgetChannel(channelId, totals(2));
        m_archive.stored.clear();
        m_archive.release();
        QTRY_COMPARE(first->all<FeedUpdate>().last().erased, QList<qint64>({channelId}));
        QVERIFY(snapshotOf(search("otter")).isEmpty());
    }

    // The answer is of before the second message, and that one was said elsewhere: only the answer tells that
    // it changes what is shown.
    void whoSpeaksElsewhereWhileAProfileIsReadCountsInIt()
    {
        say("in the channel");
        m_archive.isHolding = true;
        auto *link = open(FeedView::Channel, {{}, "a", {}, {}, 0, 0});
        QTRY_VERIFY(m_archive.owesAnswers());
        say("elsewhere", "b");
        m_archive.release();
        const auto messagesOfAda = [&] {
            qint64 messages = 0;
            for (const FeedUpdate &update : link->all<FeedUpdate>()) {
                if (update.channelProfile)
                    messages = update.channelProfile->chatters.value(0).user.messageCount;
            }
            return messages;
        };
        QTRY_COMPARE_WITH_TIMEOUT(messagesOfAda(), 2, 20'000);
    }

    void whoIsRenamedWhileTheirProfileIsReadIsGone()
    {
        say("as ada");
        m_archive.isHolding = true;
        auto *link = open(FeedView::User, {{}, {}, "ada", {}, 0, 0});
        QTRY_VERIFY(m_archive.owesAnswers());
        for (ChatMessage &message : m_archive.stored)
            message.user = "lovelace";
        say("under another name", "a", "lovelace");
        m_archive.release();
        const auto isGone = [&] {
            const QList<FeedUpdate> updates = link->all<FeedUpdate>();
            return std::any_of(updates.begin(), updates.end(), [](const FeedUpdate &update) {
                return update.userProfile && update.userProfile->gone;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 20'000);
    }

    void theLatestAreFilledUpWhenTheArchiveAnswersAgain()
    {
        say("soon gone"); // 1
        m_archive.stored.clear();
        m_archive.add("b", "ada", "older", utcNowMs()).id = 7;
        m_archive.broken = Error{ErrorCode::Unavailable, QStringLiteral("the disk is away")};
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("latest messages.*disk is away")));
        m_hub->forgetChannel(channelId, totals(8));
        auto *link = subscribeTo(*m_hub, FeedView::Home);
        QVERIFY(link->ids().isEmpty());
        m_archive.broken.reset();
        QTRY_COMPARE(link->ids(), QList<qint64>({7}));
    }

    void aViewThatCannotBeAskedForIsToldOnceToTheOperator()
    {
        say("hello");
        m_archive.broken = Error{ErrorCode::Unavailable, QStringLiteral("the disk is away")};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("live view.*disk is away")));
        auto *link = subscribeTo(*m_hub, FeedView::Users);
        QVERIFY(link->frames.isEmpty());
        m_archive.broken.reset();
        QTRY_COMPARE(link->all<FeedUpdate>().value(0).users.rows.size(), 1);
    }

private:
    ArchiveTotals totals(qint64 head) const { return {m_archive.stored.size(), 1, 1, head, head}; }

    void say(const Utf8 &text, const Utf8 &channel = "a", const Utf8 &login = "ada")
    {
        ChatMessage &message = m_archive.add(channel, login, text, utcNowMs());
        message.channelId = channel == "a" ? channelId : channelId + 1;
        auto batch = std::make_shared<CommittedBatch>();
        batch->messages = {message};
        batch->channels = {{message.channelId, "s", channel, message.id, message.sentAt}};
        batch->users = {{1, "demo", login, login, m_archive.stored.size(), message.sentAt}};
        batch->totals = totals(message.id);
        publishAndTick(*m_hub, batch);
    }

    MemoryLink *search(const Utf8 &words) { return open(FeedView::Messages, {{}, {}, {}, words, 0, 0}); }

    MemoryLink *open(FeedView view, const MessageFilter &filter)
    {
        auto *link = new MemoryLink;
        link->setParent(m_hub.get());
        FeedQuery query;
        query.view = view;
        query.filter = filter;
        m_hub->subscribe(query, link);
        return link;
    }

    static ChatMessages snapshotOf(const MemoryLink *link)
    {
        const QList<FeedUpdate> updates = link->all<FeedUpdate>();
        return updates.isEmpty() || !updates.first().snapshot ? ChatMessages() : updates.first().messages;
    }

    PlainRenderer m_renderer;
    MemoryArchive m_archive;
    std::unique_ptr<FeedHub> m_hub;
};

QTEST_GUILESS_MAIN(HubLateAnswersTest)
#include "hub_late_answers_test.moc"
