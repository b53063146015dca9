// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http_source.h"

#include <QTest>

// What the tests of HttpSource post, and what they are answered.

using Answer = QFuture<Expected<SubmissionResult>>;

inline QByteArray item(const QByteArray &text)
{
    return R"({"channel":"weir","user":"ada","text":")" + text + "\"}";
}

inline bool waitFor(const Answer &answer)
{
    return QTest::qWaitFor([&] { return answer.isFinished(); }, 5'000);
}

// What the archive would say about those events; ids count up from 100.
inline CommittedBatchPtr committed(const SourceEvents &events,
                                   CommitOutcome::Kind kind = CommitOutcome::Kind::Stored)
{
    auto batch = std::make_shared<CommittedBatch>();
    qint64 id = 100;
    for (const SourceEvent &event : events)
        batch->outcomes.append({event.ticket, kind, id++});
    return batch;
}

// The same with a field more: "\"id\":\"m-1\"".
inline QByteArray itemWith(const QByteArray &text, const QByteArray &field)
{
    return item(text).chopped(1) + ',' + field + '}';
}

inline QByteArray ban(const QByteArray &field = {})
{
    return R"({"type":"ban","channel":"weir","user":"ada")" + (field.isEmpty() ? field : ',' + field) + '}';
}

inline QByteArray member(const QByteArray &name, const QByteArray &value)
{
    return '"' + name + "\":\"" + value + '"';
}
