// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "empty_note.h"
#include "memory_timeline.h"
#include "search_fields.h"
#include "search_panel.h"
#include "search_status.h"

#include <QLineEdit>
#include <QTest>

// The panel of the search over an archive in memory, for its tests.

constexpr qint64 searchStart = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC

struct SearchFixture
{
    explicit SearchFixture(qsizetype count = 450)
        : archive(MemoryTimeline::everySecond(count, searchStart))
    {}

    bool appear()
    {
        panel.resize(900, 600);
        panel.show();
        return QTest::qWaitForWindowActive(&panel);
    }

    QLineEdit *line(const QString &name)
    {
        for (auto *found : panel.findChildren<QLineEdit *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    void type(const QString &field, const QString &text)
    {
        line(field)->clear();
        QTest::keyClicks(line(field), text);
    }
    void enter() { QTest::keyClick(line(QStringLiteral("Words")), Qt::Key_Return); }
    bool settles()
    {
        return QTest::qWaitFor([this] { return !panel.model()->isUnderWay(); });
    }
    bool find(const QString &words)
    {
        type(QStringLiteral("Words"), words);
        enter();
        return settles();
    }
    QString said() { return panel.status()->words(); }
    QString note() { return panel.findChild<EmptyNote *>()->text(); }
    const MessagesRequest &asked() { return archive.requests().last(); }

    MemoryTimeline archive;
    SearchPanel panel{archive.asker()};
    bool isActive = appear();
};
