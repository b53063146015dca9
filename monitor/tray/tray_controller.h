// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tray.h"

#include <optional>

class StatusModel;

// Decides what the tray shows: the worst of feed, sources and archive, as shape and words.
class TrayController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayController)

public:
    // Both must outlive it.
    TrayController(Tray *tray, StatusModel *status, QObject *parent = nullptr);

private:
    void refresh();

    Tray *m_tray;
    StatusModel *m_status;
    std::optional<Health> m_shownHealth;
    QString m_shownWords;
};
