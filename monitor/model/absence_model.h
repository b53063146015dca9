// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_pages.h"
#include "feed/envelope.h"

#include <QObject>

#include <optional>

class FeedClient;

// How far somebody has watched a server: kept when the monitor is closed, and compared when it is opened
// again. Times are ms UTC.
struct WatchMark
{
    Cursor cursor;         // the position up to which everything had come
    qint64 messages = 0;   // that the archive held
    qint64 lastSentAt = 0; // of the newest message that was shown
    qint64 at = 0;         // when that was

    bool operator==(const WatchMark &) const = default;
};

// What was archived while nobody watched.
struct Absence
{
    qint64 messages = 0;
    qint64 since = 0;            // ms UTC
    TimelinePosition last;       // the last message that was seen; all that follow it are new
    bool isOtherArchive = false; // the server has another archive than then: what is new cannot be told
};

// Counts what was missed while the monitor was closed, by the archive's own count, and keeps the mark for the
// next time. `client` must outlive it. All on the GUI's thread.
class AbsenceModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbsenceModel)

public:
    explicit AbsenceModel(FeedClient *client, QObject *parent = nullptr);

    // Compares the next snapshot with `mark`; none: a server that was not watched before.
    void begin(const std::optional<WatchMark> &mark);

    // None while nothing is known to be missed.
    const std::optional<Absence> &absence() const { return m_absence; }
    // Somebody has seen it.
    void dismiss();

    // Of this moment; none before the first snapshot.
    std::optional<WatchMark> mark() const;

Q_SIGNALS:
    void changed();

private:
    void onUpdate(const FeedUpdate &update);
    void compare(const FeedUpdate &snapshot);

    FeedClient *m_client;
    std::optional<WatchMark> m_before;
    std::optional<Absence> m_absence;
    std::optional<qint64> m_messages;
    qint64 m_lastSentAt = 0;
};
