// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_area.h"

#include <QDockWidget>
#include <QEvent>
#include <QTabWidget>

ColumnArea::ColumnArea(QWidget *centre, QWidget *parent)
    : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCentralWidget(centre);
}

QDockWidget *ColumnArea::columnOf(const QWidget *widget) const
{
    for (auto *column : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (column->widget() == widget)
            return column;
    }
    return nullptr;
}

void ColumnArea::add(QWidget *widget, const QString &name)
{
    auto *column = new QDockWidget(this);
    column->setObjectName(name);
    column->setWidget(widget);
    column->installEventFilter(this);
    if (!restoreDockWidget(column))
        addDockWidget(Qt::RightDockWidgetArea, column, Qt::Horizontal);
    column->show();
    widget->show();
}

void ColumnArea::take(QWidget *widget)
{
    QDockWidget *column = columnOf(widget);
    if (!column)
        return;
    column->removeEventFilter(this);
    widget->setParent(nullptr);
    removeDockWidget(column);
    column->deleteLater();
}

void ColumnArea::setTitle(QWidget *widget, const QString &title)
{
    if (QDockWidget *column = columnOf(widget))
        column->setWindowTitle(title);
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        if (const auto *column = qobject_cast<QDockWidget *>(watched))
            Q_EMIT closed(column->widget());
    }
    return QMainWindow::eventFilter(watched, event);
}
