// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_area.h"

#include "elided_label.h"
#include "roomy_style.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

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
    column->setTitleBarWidget(makeHead(column));
    column->installEventFilter(this);
    connect(column, &QDockWidget::dockLocationChanged, this, &ColumnArea::arranged);
    connect(column, &QDockWidget::topLevelChanged, this, &ColumnArea::arranged);
    connect(column, &QDockWidget::visibilityChanged, this, &ColumnArea::arranged);
    const bool hasPlace = restoreDockWidget(column);
    if (!hasPlace)
        addDockWidget(Qt::RightDockWidgetArea, column, Qt::Horizontal);
    column->show();
    widget->show();
    if (!hasPlace)
        shareWidth();
}

// The same for the centre and for each column.
void ColumnArea::shareWidth()
{
    const auto columns = findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
    const int share = width() / (static_cast<int>(columns.size()) + 1);
    resizeDocks(columns, QList<int>(columns.size(), share), Qt::Horizontal);
}

// As high as the tabs beside it, so that heads and lists stand in one line.
QWidget *ColumnArea::makeHead(QDockWidget *column)
{
    auto *head = new QWidget(column);
    auto *title = new ElidedLabel(head);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    connect(column, &QWidget::windowTitleChanged, title, &QLabel::setText);
    auto *back = new QToolButton(head);
    back->setText(tr("To the tabs"));
    connect(back, &QToolButton::clicked, this, [this, column] { Q_EMIT backRequested(column->widget()); });
    auto *close = new QToolButton(head);
    close->setText(tr("Close"));
    connect(close, &QToolButton::clicked, column, &QWidget::close);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(RoomyStyle::cellMargin, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(title);
    row->addStretch(1);
    for (QToolButton *button : {back, close}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    if (const auto *tabs = centralWidget()->findChild<QTabBar *>())
        row->addStrut(std::max(tabs->sizeHint().height(), tabs->height()));
    return head;
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
    Q_EMIT arranged();
}

void ColumnArea::setTitle(QWidget *widget, const QString &title)
{
    if (QDockWidget *column = columnOf(widget))
        column->setWindowTitle(title);
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        Q_EMIT arranged();
    if (event->type() == QEvent::Close) {
        if (const auto *column = qobject_cast<QDockWidget *>(watched))
            Q_EMIT closed(column->widget());
    }
    return QMainWindow::eventFilter(watched, event);
}
