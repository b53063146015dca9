// SPDX-License-Identifier: GPL-3.0-or-later
#include "close_guard.h"

#include "monitor_settings.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString goesOn = u"close-goes-on-in-tray"_s;
const QString ends = u"close-ends-without-tray"_s;

} // namespace

CloseGuard::CloseGuard(QWidget *window, MonitorSettings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
    window->installEventFilter(this);
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::Close || m_isQuitting)
        return QObject::eventFilter(watched, event);
    if (!m_hasTray && !m_settings->wasTold(ends)) {
        m_settings->setTold(ends);
        event->ignore();
        ask();
        return true;
    }
    if (m_hasTray && !m_settings->wasTold(goesOn)) {
        m_settings->setTold(goesOn);
        Q_EMIT keptInTray();
    }
    return QObject::eventFilter(watched, event);
}

void CloseGuard::ask()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Closing ends the monitor"));
    box->setText(tr("This desktop has no tray; closing the window ends the monitor."));
    box->setInformativeText(
        tr("Minimise it to let it go on. This is said only once: next time it just closes."));
    const QPushButton *close = box->addButton(tr("&Close"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("&Keep it open"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(close, &QPushButton::clicked, m_window, &QWidget::close, Qt::QueuedConnection);
    box->open();
}
