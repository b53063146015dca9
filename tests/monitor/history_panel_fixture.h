// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_panel.h"
#include "history_view.h"
#include "memory_timeline.h"
#include "message_model.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

// The panel of the past over an archive in memory, for its tests.

constexpr qint64 historyStart = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

inline ChatMessages twoChannels(qsizetype count)
{
    ChatMessages messages = MemoryTimeline::everySecond(count, historyStart);
    for (ChatMessage &message : messages)
        message.channel = message.id % 2 == 0 ? "garden" : "retro & co";
    return messages;
}

struct HistoryPanelFixture
{
    explicit HistoryPanelFixture(ChatMessages messages)
        : archive(std::move(messages))
    {}

    // Shortcuts do nothing in a window that is not the active one.
    bool appear()
    {
        panel.resize(900, 500);
        panel.show();
        return QTest::qWaitForWindowActive(&panel);
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
        panel.showAround({historyStart + (id - 1) * 1000, id}, filter);
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
    bool isActive = appear();
};
