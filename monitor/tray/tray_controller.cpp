// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_controller.h"

#include "status_model.h"
#include "status_words.h"

TrayController::TrayController(Tray *tray, StatusModel *status, QObject *parent)
    : QObject(parent)
    , m_tray(tray)
    , m_status(status)
{
    connect(status, &StatusModel::changed, this, &TrayController::refresh);
    refresh();
}

void TrayController::refresh()
{
    const Health health = overallHealth(*m_status);
    const QString words = overallWords(*m_status);
    if (health == m_shownHealth && words == m_shownWords)
        return;
    m_shownHealth = health;
    m_shownWords = words;
    m_tray->show(health, words);
}
