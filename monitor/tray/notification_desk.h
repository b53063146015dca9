// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"
#include "quiet_hours.h"

#include <QTimer>

#include <functional>

// Everything that wants to pop up comes through here. One notice when an outage begins and one when it is
// over; alerts at most one in `attentionPause`, the rest as one "3 more". In quiet hours, and while a person
// has paused notifications, nothing pops up; after them one summary, if something happened or is still wrong.
// All on the GUI's thread.
//
// Bounds: what is held back is counted, not kept; titles and texts are cut.
class NotificationDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationDesk)

public:
    using Clock = std::function<QDateTime()>; // local time

    static constexpr std::chrono::seconds attentionPause{10};
    static constexpr qsizetype longestTitle = 100;
    static constexpr qsizetype longestText = 300;

    // `notifier` must outlive it.
    explicit NotificationDesk(Notifier *notifier, QObject *parent = nullptr);
    NotificationDesk(Notifier *notifier, Clock clock, QObject *parent = nullptr);

    void setQuietHours(const QuietHours &hours);
    const QuietHours &quietHours() const { return m_hours; }

    // Nothing pops up until then; a moment that is over ends the pause.
    void pauseUntil(const QDateTime &end);
    bool isPaused() const;
    // Invalid when they are not paused.
    const QDateTime &pausedUntil() const { return m_pausedUntil; }

    // When the silence that is now ends; invalid when there is none.
    QDateTime silentUntil() const;

    // `words` says what is wrong, or how all is now.
    void outageBegan(const QString &words);
    void outageOver(const QString &words);

    // Something in the chat that a person wants to be told of.
    void showAttention(const QString &title, const QString &text);

    // About what the person has just done: shown whatever the hour.
    void answer(const Notice &notice);

    // Does now what the next look at the clock would do.
    void settle();

Q_SIGNALS:
    // It is paused, or not any more, or until another time.
    void pauseChanged();

private:
    struct Held
    {
        int outages = 0; // that began, or ended, unseen
        QDateTime from;
        QDateTime to; // invalid: not over
        int alerts = 0;

        bool isEmpty() const { return outages == 0 && alerts == 0; }
    };

    void show(Notice notice);
    void showSummary();
    void showRest();
    QString heldWords() const;

    Notifier *m_notifier;
    Clock m_clock;
    QuietHours m_hours;
    QDateTime m_pausedUntil;
    QTimer m_look;
    Held m_held;
    QString m_outage; // what is wrong now; empty when nothing is
    QDateTime m_lastAttention;
    QString m_restTitle; // of the newest that was not shown by itself
    int m_rest = 0;
};
