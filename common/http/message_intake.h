// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

enum class BodyFormat : quint8 {
    Json,   // one object or an array of objects
    NdJson, // one object a line
};

// What somebody posts.
struct Posting
{
    QByteArray body;
    BodyFormat format = BodyFormat::Json;
    // Of the header Idempotency-Key, when it was there: items without an id get "<key>#<index>" as theirs.
    std::optional<QByteArray> idempotencyKey = {};
    QString sender = {}; // the client's address, for a fair share of what is under way
};

// What became of one item of a submission.
struct ItemOutcome
{
    enum class Kind : quint8 { Accepted, Duplicate, Rejected };

    Kind kind = Kind::Rejected;
    qint64 id = 0;  // of the stored row, unless rejected
    QString reason; // when rejected: names the field and what is allowed
};

struct SubmissionResult
{
    QList<ItemOutcome> items; // in the order of the body
};

// The door through which HTTP posts messages and moderation events. The future finishes when every item is
// committed or refused. Errors: InvalidInput when the body as a whole or the key cannot be read, TooLarge for
// too many items, Throttled when the sender has too much under way, Busy while ingest is full, Unavailable
// when the archive did not commit in time (what was sent may still be stored: send it again with the same
// ids or key). Called from any thread; does not block.
class MessageIntake
{
public:
    virtual ~MessageIntake() = default;
    virtual QFuture<Expected<SubmissionResult>> submit(const Posting &posting) = 0;
};
