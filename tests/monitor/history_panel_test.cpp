// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_panel.h"

#include "history_view.h"
#include "memory_timeline.h"
#include "message_model.h"
#include "status_words.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

ChatMessages twoChannels(qsizetype count)
{
    ChatMessages messages = MemoryTimeline::everySecond(count, start);
    for (ChatMessage &message : messages)
        message.channel = message.id % 2 == 0 ? "garden" : "retro & co";
    return messages;
}

struct Fixture
{
    explicit Fixture(ChatMessages messages)
        : archive(std::move(messages))
    {
        panel.resize(900, 500);
        panel.show();
        isActive = QTest::qWaitForWindowActive(&panel); // else shortcuts do nothing
    }

    bool settles()
    {
        const bool waited = QTest::qWaitFor([this] {
            return model()->edge(TimelineSide::Older).state != EdgeState::Loading &&
                   model()->edge(TimelineSide::Newer).state != EdgeState::Loading;
        });
        QCoreApplication::processEvents();
        return waited;
    }

    bool showAround(qint64 id, const MessageFilter &filter = {})
    {
        panel.showAround({start + (id - 1) * 1000, id}, filter);
        return settles();
    }

    HistoryModel *model() { return panel.model(); }
    HistoryView *view() { return panel.view(); }
    qint64 idAt(int y) { return view()->indexAt(QPoint(5, y)).data(MessageModel::IdRole).toLongLong(); }
    qint64 currentId() { return view()->currentIndex().data(MessageModel::IdRole).toLongLong(); }
    bool canUseShortcuts() const { return isActive && panel.isActiveWindow(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }
    void scrollBy(int rows)
    {
        QScrollBar *bar = view()->verticalScrollBar();
        bar->triggerAction(QAbstractSlider::SliderNoAction); // as a person does it
        bar->setValue(bar->value() + rows * view()->rowHeight(0));
    }
    QString head() { return panel.findChild<QLabel *>()->text(); }
    QPushButton *button(const QString &text)
    {
        for (auto *found : panel.findChildren<QPushButton *>()) {
            if (QString(found->text()).remove(u'&') == text)
                return found;
        }
        return nullptr;
    }

    MemoryTimeline archive;
    HistoryPanel panel{archive.asker()};
    bool isActive = false;
};

} // namespace

class HistoryPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheMessageIntoTheMiddle()
    {
        Fixture history(twoChannels(3000));
        QVERIFY(history.showAround(1500));
        QCOMPARE(history.currentId(), 1500);
        const QRect row = history.view()->visualRect(history.view()->currentIndex());
        const int middle = history.view()->viewport()->height() / 2;
        QVERIFY(std::abs(row.center().y() - middle) < 2 * row.height());
        QCOMPARE(history.head(), "All channels around "_L1 + momentWords(start + 1'499'000));
        QCOMPARE(history.panel.title(), "History "_L1 + momentWords(start + 1'499'000));
    }

    void aPanelThatIsNotShownYetIsPlacedWhenItIs()
    {
        MemoryTimeline archive(twoChannels(3000));
        HistoryPanel panel(archive.asker());
        panel.resize(900, 500);
        panel.showAround({start + 1'499'000, 1500}, {});
        QTRY_VERIFY(!panel.model()->isBeginning());
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QRect row = panel.view()->visualRect(panel.view()->currentIndex());
        QVERIFY(panel.view()->viewport()->rect().contains(row));
    }

    void whatIsReadStaysInPlaceWhileItLoads()
    {
        Fixture history(twoChannels(6000));
        QVERIFY(history.showAround(3000));
        history.archive.hold();
        for (const int direction : {-1, 1}) {
            for (int step = 0; step < 60; ++step) {
                history.scrollBy(direction * 37);
                const int y = history.view()->viewport()->height() / 2;
                const qint64 reading = history.idAt(y);
                history.archive.release();
                QCoreApplication::processEvents();
                if (reading != 0)
                    QCOMPARE(history.idAt(y), reading);
            }
        }
        QVERIFY(history.model()->messageCount() <= HistoryModel::messageLimit);
        QVERIFY(history.archive.requests().size() > 10);
    }

    void theWholeArchiveIsOneScroll()
    {
        Fixture history(twoChannels(3000));
        history.panel.showNewest({});
        QVERIFY(history.settles());
        QCOMPARE(history.head(), u"All channels: the newest"_s);
        QCOMPARE(history.currentId(), 3000);
        QScrollBar *bar = history.view()->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        for (int page = 0; page < 400 && history.currentId() != 1; ++page) {
            history.press(Qt::Key_PageUp);
            QVERIFY(history.settles());
        }
        QCOMPARE(history.currentId(), 1);
        QCOMPARE(bar->value(), 0); // the row that says where it begins is seen
        for (int page = 0; page < 400 && history.currentId() != 3000; ++page) {
            history.press(Qt::Key_PageDown);
            QVERIFY(history.settles());
        }
        QCOMPARE(history.currentId(), 3000);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void homeAndEndGoToTheEndsOfWhatIsLoaded()
    {
        Fixture history(twoChannels(300));
        QVERIFY(history.showAround(150));
        history.press(Qt::Key_Home);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 1);
        history.press(Qt::Key_End);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 300);
    }

    void theEndLooksAgainWhenAsked()
    {
        Fixture history(twoChannels(300));
        history.panel.showNewest({});
        QVERIFY(history.settles());
        history.archive.setMessages(twoChannels(305));
        history.press(Qt::Key_PageDown);
        QVERIFY(history.settles());
        history.press(Qt::Key_PageDown);
        QCOMPARE(history.currentId(), 305);
        history.archive.setMessages(twoChannels(310));
        QTest::mouseClick(history.button(u"To the newest"_s), Qt::LeftButton);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 310);
    }

    void aFailureIsTriedAgainByEnterAndByClick()
    {
        Fixture history(twoChannels(3000));
        history.archive.setProblem(ArchiveProblem{0, u"Nothing answers."_s});
        QVERIFY(history.showAround(1500));
        const qsizetype asked = history.archive.requests().size();
        history.view()->setCurrentIndex(history.model()->index(0, MessageModel::TextColumn));
        history.press(Qt::Key_Return);
        QVERIFY(history.settles());
        QCOMPARE(history.archive.requests().size(), asked + 1);
        history.archive.setProblem({});
        QTest::mouseClick(history.view()->viewport(), Qt::LeftButton, {},
                          history.view()->visualRect(history.model()->index(0, 0)).center());
        QVERIFY(history.settles());
        QVERIFY(history.model()->messageCount() > 0);
    }

    void onlyThisChannel()
    {
        Fixture history(twoChannels(3000));
        QVERIFY(history.showAround(1500));
        auto *only = history.panel.findChild<QCheckBox *>();
        QCOMPARE(only->text(), u"Onl&y #garden"_s);
        QVERIFY(!only->isChecked());
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(history.settles());
        QCOMPARE(history.panel.filter().channel, Utf8("garden"));
        QCOMPARE(history.panel.filter().source, Utf8("irc.example.org"));
        QCOMPARE(history.currentId(), 1500);
        QCOMPARE(history.head(), "#garden around "_L1 + momentWords(start + 1'499'000));
        QVERIFY(history.view()->isColumnHidden(MessageModel::ChannelColumn));
        QVERIFY(only->isChecked());
        QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(8, only->height() / 2));
        QVERIFY(history.settles());
        QVERIFY(history.panel.filter().isEmpty());
        QCOMPARE(history.currentId(), 1500);
        history.view()->setCurrentIndex(
            history.view()->currentIndex().siblingAtRow(history.view()->currentIndex().row() + 1));
        QCOMPARE(only->text(), u"Onl&y #retro && co"_s);
    }

    void chipsTakePartsOutOfTheFilter()
    {
        Fixture history(twoChannels(3000));
        MessageFilter filter;
        filter.channel = "garden";
        filter.source = "irc.example.org";
        filter.text = "line";
        filter.to = start + 2'000'000;
        QVERIFY(history.showAround(1500, filter));
        const auto chips = [&] {
            QStringList texts;
            for (const auto *chip : history.panel.findChildren<QToolButton *>()) {
                if (chip->isVisible() && !chip->text().isEmpty())
                    texts.append(chip->text());
            }
            return texts;
        };
        QCOMPARE(chips(), (QStringList{u"words: line  ×"_s, u"#garden  ×"_s, u"source: irc.example.org  ×"_s,
                                       "until "_L1 + momentWords(start + 2'000'000) + u"  ×"_s}));
        for (auto *chip : history.panel.findChildren<QToolButton *>()) {
            if (chip->text() == u"#garden  ×"_s)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QVERIFY(history.settles());
        QCOMPARE(chips(),
                 (QStringList{u"words: line  ×"_s, "until "_L1 + momentWords(start + 2'000'000) + u"  ×"_s}));
        QVERIFY(history.panel.filter().source.isEmpty());
        QCOMPARE(history.currentId(), 1500);
    }

    void saysWhenTheMessageItselfIsNotThere()
    {
        ChatMessages messages = twoChannels(3000);
        messages.removeAt(1499);
        Fixture history(messages);
        const auto note = [&] {
            for (const auto *label : history.panel.findChildren<QLabel *>()) {
                if (label->text().startsWith("The message itself"_L1))
                    return label->isVisible();
            }
            return false;
        };
        QVERIFY(history.showAround(1500));
        QVERIFY(note());
        QVERIFY(history.showAround(1400));
        QVERIFY(!note());
        history.panel.showAround({start + 7'000, 0}, {});
        QVERIFY(history.settles());
        QVERIFY(!note());
    }

    void jumpsToATime()
    {
        Fixture history(twoChannels(3000));
        history.panel.showNewest({});
        QVERIFY(history.settles());
        auto *time = history.panel.findChild<QDateTimeEdit *>();
        time->setDateTime(QDateTime::fromMSecsSinceEpoch(start + 100'000 - 500));
        QTest::keyClick(time, Qt::Key_Return);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 101);
        QVERIFY(history.view()->hasFocus());
        time->setDateTime(QDateTime::fromMSecsSinceEpoch(start + 200'000));
        QTest::mouseClick(history.button(u"Go"_s), Qt::LeftButton);
        QVERIFY(history.settles());
        QCOMPARE(history.currentId(), 201);
    }

    void copiesWhatIsSelected()
    {
        Fixture history(twoChannels(300));
        QVERIFY(history.showAround(150));
        QVERIFY(history.panel.permalink().isEmpty());
        history.panel.setServer(*ServerAddress::parse(u"https://chat.example.org/weir"_s));
        QCOMPARE(
            history.panel.permalink(),
            u"https://chat.example.org/weir/messages?channel=garden&source=irc.example.org&before=1760000149000-151"_s);
        history.press(Qt::Key_Down, Qt::ShiftModifier);
        history.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2025-10-09 08:55:49 #garden Wren: line 150\n"
                                                       "2025-10-09 08:55:50 #retro & co Wren: line 151"_s);
        history.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array().size(), 2);
        history.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith("before=1760000150000-152"_L1));
    }

    void asksForTheUser()
    {
        Fixture history(twoChannels(300));
        QSignalSpy wanted(&history.panel, &HistoryPanel::userRequested);
        QVERIFY(history.showAround(150));
        QVERIFY(history.canUseShortcuts());
        QVERIFY(history.view()->hasFocus());
        history.press(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"irc.example.org"_s, u"wren"_s}));
        history.view()->setCurrentIndex(
            history.view()->currentIndex().siblingAtColumn(MessageModel::NameColumn));
        history.press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 2);
        // On a row that is no message there is nothing to copy.
        history.view()->setCurrentIndex(history.model()->index(0, 0));
        for (const QAction *action : history.view()->actions())
            QVERIFY(!action->isEnabled());
    }

    void everyControlHasAName()
    {
        Fixture history(twoChannels(300));
        QVERIFY(history.showAround(150));
        QVERIFY(!history.view()->accessibleName().isEmpty());
        for (const auto *button : history.panel.findChildren<QAbstractButton *>()) {
            const bool isInternal = button->objectName().startsWith("qt_"_L1) ||
                                    button->metaObject()->className() == QByteArray("QTableCornerButton");
            QVERIFY(isInternal || !button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
        QVERIFY(!history.panel.findChild<QDateTimeEdit *>()->accessibleName().isEmpty());
    }

    void hostileTextIsText()
    {
        ChatMessages messages = twoChannels(10);
        for (ChatMessage &message : messages) {
            message.channel = "<h1>&x%2</h1>";
            message.text = QByteArray("<img src=x>\u202e\u0300").repeated(400);
            message.displayName = "\u202e<b>";
        }
        Fixture history(messages);
        MessageFilter filter;
        filter.channel = "<h1>&x%2</h1>";
        QVERIFY(history.showAround(5, filter));
        QCOMPARE(history.head(), "#<h1>&x%2</h1> around "_L1 + momentWords(start + 4'000));
        QCOMPARE(history.panel.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QVERIFY(!history.panel.grab().isNull());
    }
};

QTEST_MAIN(HistoryPanelTest)
#include "history_panel_test.moc"
