// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class NotificationDesk;
class StatusModel;

// Tells of an outage of feed, sources or archive once, when it has lasted `settleTime`, and once when it has
// been over for as long. A hiccup is not told, nor that one outage turns into another.
class OutageWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageWatch)

public:
    static constexpr std::chrono::milliseconds usualSettleTime{5'000};

    // Both must outlive it.
    OutageWatch(StatusModel *status, NotificationDesk *desk,
                std::chrono::milliseconds settleTime = usualSettleTime, QObject *parent = nullptr);

private:
    void refresh();
    void announce();
    bool isOut() const;

    StatusModel *m_status;
    NotificationDesk *m_desk;
    QTimer m_settle;
    bool m_isAnnounced = false;
};
