// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_view.h"

#include "message_columns.h"
#include "message_delegate.h"
#include "message_model.h"
#include "message_panel.h"
#include "sample_feed.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

// Reading: following, standing still, what is unread, and how rows are painted.
class MessageViewTest final : public QObject
{
    Q_OBJECT

    struct Reading
    {
        explicit Reading(qsizetype count)
        {
            panel.resize(900, 500);
            panel.show();
            arrive(count);
        }

        void arrive(qsizetype count)
        {
            model.append(sampleMessages(arrived + 1, count));
            model.flush();
            arrived += count;
        }

        MessageView *view() { return panel.view(); }
        MessageDelegate *delegate() { return qobject_cast<MessageDelegate *>(view()->itemDelegate()); }
        bool atEnd()
        {
            return view()->verticalScrollBar()->value() == view()->verticalScrollBar()->maximum();
        }
        qint64 idOf(int row) { return model.row(row).message.id; }
        int top() { return view()->rowAt(0); }

        MessageModel model;
        MessagePanel panel{&model, u"All messages"_s};
        qsizetype arrived = 0;
    };

private Q_SLOTS:
    void unreadIsCountedByRowsAlone()
    {
        UnreadTrack track;
        QCOMPARE(track.unread(5), 0);
        track.begin(10);
        QCOMPARE(track.firstNew(10), -1);
        track.rowsInserted(10, 14);
        QCOMPARE(track.unread(15), 5);
        QCOMPARE(track.firstNew(15), 10);
        track.rowsInserted(3, 3); // came late, further up
        QCOMPARE(track.unread(16), 5);
        QCOMPARE(track.firstNew(16), 11);
        track.see(12);
        QCOMPARE(track.unread(16), 3);
        QCOMPARE(track.firstUnread(16), 13);
        QCOMPARE(track.firstNew(16), 11);
        track.see(2); // what was seen stays seen
        QCOMPARE(track.unread(16), 3);
        track.rowsRemoved(0, 10); // all that was old leaves
        QCOMPARE(track.firstNew(5), 0);
        QCOMPARE(track.firstUnread(5), 2);
        QCOMPARE(track.lost(), 0);
        track.rowsRemoved(0, 2); // and one that was not seen
        QCOMPARE(track.lost(), 1);
        QCOMPARE(track.unread(2), 3);
        track.rowsRemoved(1, 1); // erased: it has not left to make room
        QCOMPARE(track.lost(), 1);
    }

    void goesOnAtTheFirstUnread()
    {
        Reading reading(200);
        QVERIFY(reading.atEnd());
        QVERIFY(!reading.panel.firstUnreadButton()->isVisible());
        reading.panel.setPaused(true);
        const int top = reading.top();
        reading.arrive(100);
        QCOMPARE(reading.top(), top);
        QCOMPARE(reading.view()->newCount(), 100);
        QCOMPARE(reading.panel.newButton()->text(), u"100 new – End"_s);
        QCOMPARE(reading.delegate()->dividerRow(), 200);

        reading.panel.firstUnreadButton()->click();
        QVERIFY(!reading.view()->isFollowing());
        QCOMPARE(reading.top(), 199); // one row of context
        const int left = reading.view()->newCount();
        QVERIFY(left > 70 && left < 100);
        // What has been on the screen is read: it goes on behind it, and the line stays where it is.
        reading.view()->goToFirstUnread();
        QCOMPARE(reading.top(), 300 - left - 1);
        QCOMPARE(reading.delegate()->dividerRow(), 200);
        while (!reading.view()->isFollowing())
            reading.view()->goToFirstUnread();
        QVERIFY(reading.atEnd());
        QCOMPARE(reading.delegate()->dividerRow(), 200); // reached by reading
        reading.arrive(1);
        QVERIFY(reading.atEnd());
        QCOMPARE(reading.view()->newCount(), 0);
        reading.view()->follow();
        QCOMPARE(reading.delegate()->dividerRow(), -1);
    }

    void endGoesPastWhatIsUnread()
    {
        Reading reading(200);
        reading.panel.setPaused(true);
        reading.arrive(100);
        reading.panel.newButton()->click();
        QVERIFY(reading.view()->isFollowing());
        QVERIFY(reading.atEnd());
        QCOMPARE(reading.delegate()->dividerRow(), -1);
        QVERIFY(!reading.panel.newButton()->isVisible());
    }

    void saysWhatHadToLeave()
    {
        Reading reading(MessageModel::rowLimit);
        reading.panel.setPaused(true);
        reading.arrive(MessageModel::heldLimit - MessageModel::rowLimit);
        QCOMPARE(reading.view()->lostCount(), 0);
        QVERIFY(reading.panel.fullText().isEmpty());
        reading.arrive(MessageModel::rowLimit + 40); // all that had been read leaves, and 40 that had not
        QCOMPARE(reading.view()->lostCount(), 40);
        QCOMPARE(reading.view()->newCount(), MessageModel::heldLimit + 40);
        QVERIFY(reading.panel.fullText().contains(u"40 unread"_s));
        QVERIFY(reading.panel.fullText().contains(u"20,000"_s));
        QSignalSpy wanted(&reading.panel, &MessagePanel::lostRequested);
        for (QPushButton *button : reading.panel.findChildren<QPushButton *>()) {
            if (button->text() == u"Load them"_s)
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<TimelinePosition>().id, MessageModel::rowLimit);
        reading.view()->follow();
        QVERIFY(reading.panel.fullText().isEmpty());
        QCOMPARE(reading.model.rowCount(), MessageModel::rowLimit);
    }

    void aRowInUseDoesNotMoveAway()
    {
        Reading reading(200);
        const QModelIndex index = reading.model.index(190, MessageModel::TextColumn);
        const QPoint where = reading.view()->visualRect(index).center();
        QTest::mouseClick(reading.view()->viewport(), Qt::LeftButton, {}, where);
        QVERIFY(!reading.view()->isFollowing());
        reading.arrive(50);
        QCOMPARE(reading.view()->rowAt(where.y()), 190);
        QCOMPARE(reading.view()->chosenRows(), QList<int>{190});
        QTest::keyClick(reading.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(reading.view()->chosenRows(), (QList<int>{190, 191}));
    }

    void rowsThatLeaveOrComeAboveMoveNothing()
    {
        Reading reading(300);
        reading.view()->verticalScrollBar()->setValue(3000);
        const qint64 id = reading.idOf(reading.top());
        ChatMessages late = sampleMessages(1, 5);
        for (ChatMessage &message : late) {
            message.id += 1000;
            message.channelId = 9;
        }
        reading.model.append(late);
        reading.model.flush();
        QCOMPARE(reading.idOf(reading.top()), id);
        reading.model.eraseChannels({9});
        QCOMPARE(reading.idOf(reading.top()), id);
    }

    void whoComesBackFindsWhereTheyWere()
    {
        Reading reading(100);
        reading.view()->leave();
        reading.arrive(3);
        QVERIFY(reading.view()->isFollowing());
        QCOMPARE(reading.delegate()->dividerRow(), 100);
        QCOMPARE(reading.view()->newCount(), 0); // it follows: nothing waits
    }

    void opensByEnterAndByDoubleClick()
    {
        Reading reading(20);
        QSignalSpy opened(reading.view(), &MessageView::opened);
        reading.view()->setCurrentIndex(reading.model.index(7, 0));
        QTest::keyClick(reading.view(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), (QVariantList{7, -1}));
        const QPoint name =
            reading.view()->visualRect(reading.model.index(3, MessageModel::NameColumn)).center();
        QTest::mouseClick(reading.view()->viewport(), Qt::LeftButton, {}, name);
        QTest::mouseDClick(reading.view()->viewport(), Qt::LeftButton, {}, name);
        QCOMPARE(opened.takeFirst(), (QVariantList{3, int(MessageModel::NameColumn)}));
    }

    void wrapsOnlyWhatIsSeen()
    {
        Reading reading(0);
        ChatMessages messages = sampleMessages(1, 400);
        for (ChatMessage &message : messages)
            message.text = QByteArray("word ").repeated(60);
        reading.model.append(messages);
        reading.model.flush();
        const int line = MessageDelegate::lineHeight(reading.view()->fontMetrics());
        QCOMPARE(reading.view()->rowHeight(399), line);
        reading.view()->setWrapping(true);
        QVERIFY(reading.view()->rowHeight(399) > 2 * line);
        QCOMPARE(reading.view()->rowHeight(100), line); // nobody has looked
        QVERIFY(reading.atEnd());
        // Scrolling up gives heights, and what is in the middle does not jump.
        reading.view()->verticalScrollBar()->setValue(reading.view()->verticalScrollBar()->value() - 400);
        const int middle = reading.view()->rowAt(reading.view()->viewport()->height() / 2);
        QVERIFY(middle > 300);
        QVERIFY(reading.view()->rowHeight(middle) > 2 * line);
        const int before = reading.view()->rowViewportPosition(middle);
        reading.view()->verticalScrollBar()->setValue(reading.view()->verticalScrollBar()->value() - 10);
        QVERIFY(std::abs(reading.view()->rowViewportPosition(middle) - before - 10) <= 1);
        reading.view()->setWrapping(false);
        QCOMPARE(reading.view()->rowHeight(399), line);
    }

    void theTextHasRoomInANarrowView()
    {
        Reading reading(10);
        const int wide = reading.view()->columnWidth(MessageModel::NameColumn);
        const QByteArray saved = reading.view()->columns()->save();
        reading.panel.resize(320, 400);
        QVERIFY(reading.view()->columnWidth(MessageModel::NameColumn) < wide);
        QVERIFY(reading.view()->columnWidth(MessageModel::TextColumn) > 100);
        QTRY_VERIFY(!reading.view()->horizontalScrollBar()->isVisible());
        // A narrow window is no wish for narrow columns.
        const QByteArray narrow = reading.view()->columns()->save();
        Reading again(10);
        again.view()->columns()->restore(narrow);
        QCOMPARE(again.view()->columnWidth(MessageModel::NameColumn), wide);
        again.view()->setColumnWidth(MessageModel::NameColumn, wide + 40);
        again.panel.resize(320, 400);
        again.panel.resize(900, 400);
        QCOMPARE(again.view()->columnWidth(MessageModel::NameColumn), wide + 40);
    }
};

QTEST_MAIN(MessageViewTest)
#include "message_view_test.moc"
