// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_model.h"
#include "memory_timeline.h"
#include "message_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

// A model of the past over an archive in memory, for its tests.

constexpr qint64 historyStart = 1'760'000'000'000; // 2025-10-09 08:53:20 UTC
constexpr TimelineSide older = TimelineSide::Older;
constexpr TimelineSide newer = TimelineSide::Newer;

struct HistoryFixture
{
    explicit HistoryFixture(ChatMessages messages)
        : archive(std::move(messages))
    {}

    bool settles()
    {
        return QTest::qWaitFor([this] {
            return model.edge(older).state != EdgeState::Loading &&
                   model.edge(newer).state != EdgeState::Loading;
        });
    }

    bool load(TimelineSide side)
    {
        model.load(side);
        return settles();
    }

    QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const ChatMessage *message = model.message(row))
                result.append(message->id);
        }
        return result;
    }

    QString words(int row) const { return model.index(row, MessageModel::TextColumn).data().toString(); }
    QString lastWords() const { return words(model.rowCount() - 1); }

    MemoryTimeline archive;
    HistoryModel model{archive.asker()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

inline MessageFilter inChannel(const Utf8 &name)
{
    MessageFilter filter;
    filter.channel = name;
    return filter;
}

inline QList<qint64> range(qint64 first, qint64 last)
{
    QList<qint64> ids;
    for (qint64 id = first; id <= last; ++id)
        ids.append(id);
    return ids;
}

// Every day begins with its row, and no other row says one.
inline bool daysAreRight(const HistoryModel &model)
{
    QString day;
    for (int row = 1; row < model.rowCount() - 1; ++row) {
        if (model.rowType(row) == HistoryModel::RowType::Day) {
            const QString said = model.index(row, MessageModel::TextColumn).data().toString();
            if (said == day || model.rowType(row + 1) != HistoryModel::RowType::Message)
                return false;
            day = said;
            continue;
        }
        const QDateTime sent = QDateTime::fromMSecsSinceEpoch(model.message(row)->sentAt);
        if (day != QLocale().toString(sent.date(), QLocale::LongFormat))
            return false;
    }
    return true;
}
