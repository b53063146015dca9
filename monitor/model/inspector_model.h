// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "inspector_row.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class FeedClient;
class ReportWatch;
class StatusModel;
struct FeedUpdate;

// The connection inspector's contents in words, the same for the panel at the tray, the dock and the window.
// While somebody looks the server is asked for its figures, ages and countdowns move every second, and
// changes are gathered for a tick; else it does next to nothing. All on the GUI's thread.
//
// Bounds: `mostSources` times of last messages are kept; what is shown is bounded where it is made.
class InspectorModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorModel)

public:
    using Clock = std::function<qint64()>; // ms UTC

    static constexpr std::chrono::milliseconds tick{100};
    static constexpr qsizetype mostSources = 1'000;

    // All three must outlive it.
    InspectorModel(FeedClient *client, StatusModel *status, ReportWatch *report, QObject *parent = nullptr);
    InspectorModel(FeedClient *client, StatusModel *status, ReportWatch *report, Clock clock,
                   QObject *parent = nullptr);

    // `who` is shown, or not any more.
    void setWatched(const QObject *who, bool isWatched);

    // As of the last change while somebody looked.
    const InspectorGroup &feed() const { return m_feed; }
    const InspectorGroup &sources() const { return m_sources; }
    const InspectorGroup &archive() const { return m_archive; }

    // Brings them up to date now, for somebody who does not look but wants to know.
    void refresh();

    // What can be done about it: trying at once, or entering another address or token.
    bool canReconnect() const;
    bool needsSettings() const;

Q_SIGNALS:
    void changed();

private:
    void gather();
    void noteMessages(const FeedUpdate &update);
    qint64 serverNow() const;
    InspectorGroup feedNow() const;
    InspectorGroup sourcesNow() const;
    InspectorGroup archiveNow() const;

    FeedClient *m_client;
    StatusModel *m_status;
    ReportWatch *m_report;
    Clock m_clock;
    QSet<const QObject *> m_watchers;
    QHash<Utf8, qint64> m_lastMessageAt; // by source; ms UTC, the server's clock
    QTimer m_tick;
    QTimer m_second;
    InspectorGroup m_feed;
    InspectorGroup m_sources;
    InspectorGroup m_archive;
};
