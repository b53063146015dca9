// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout_watch.h"

#include <QDockWidget>
#include <QEvent>
#include <QHeaderView>

LayoutWatch::LayoutWatch(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualPause);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_window->isVisible())
            Q_EMIT changed();
    });
    window->installEventFilter(this);
}

void LayoutWatch::watch(QDockWidget *dock)
{
    dock->installEventFilter(this);
    connect(dock, &QDockWidget::dockLocationChanged, this, &LayoutWatch::note);
    connect(dock, &QDockWidget::topLevelChanged, this, &LayoutWatch::note);
    connect(dock, &QDockWidget::visibilityChanged, this, &LayoutWatch::note);
}

void LayoutWatch::watch(QHeaderView *header)
{
    connect(header, &QHeaderView::sectionResized, this, &LayoutWatch::note);
    connect(header, &QHeaderView::sectionMoved, this, &LayoutWatch::note);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &LayoutWatch::note);
}

void LayoutWatch::note()
{
    if (m_window->isVisible() && !m_timer.isActive())
        m_timer.start();
}

bool LayoutWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
        event->type() == QEvent::WindowStateChange)
        note();
    return QObject::eventFilter(watched, event);
}
