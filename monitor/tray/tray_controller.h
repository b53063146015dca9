// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray.h"

#include <QTimer>

#include <optional>

class StatusModel;

// Decides what the tray shows: the worst of feed, sources and archive, as shape and words. Tells of an outage
// once, when it has lasted `settleTime`, and once when it has been over for as long; a hiccup is not told.
class TrayController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayController)

public:
    static constexpr std::chrono::milliseconds usualSettleTime{5'000};

    // Both must outlive it.
    TrayController(Tray *tray, StatusModel *status, std::chrono::milliseconds settleTime = usualSettleTime,
                   QObject *parent = nullptr);

private:
    void refresh();
    void announce();
    bool isOut() const;
    QString words() const;
    QString outageWords() const;

    Tray *m_tray;
    StatusModel *m_status;
    QTimer m_settle;
    std::optional<Health> m_shownHealth;
    QString m_shownWords;
    bool m_announcedOutage = false;
};
