// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

// A widget with room for columns beside it: docks that can be moved, put on each other and taken out of the
// window. How they stand is kept by QMainWindow's saveState(). Owns all of it.
class ColumnArea final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnArea)

public:
    ColumnArea(QWidget *centre, QWidget *parent);

    // `name` says where it stood in the last run.
    void add(QWidget *widget, const QString &name);
    // Ends the column; the widget is without a parent then.
    void take(QWidget *widget);
    bool holds(const QWidget *widget) const { return columnOf(widget) != nullptr; }
    void setTitle(QWidget *widget, const QString &title);

Q_SIGNALS:
    // A person has closed the column, or wants the widget back where it came from; take() ends it.
    void closed(QWidget *widget);
    void backRequested(QWidget *widget);
    // saveState() is another.
    void arranged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shareWidth();
    QWidget *makeHead(QDockWidget *column);
    QDockWidget *columnOf(const QWidget *widget) const;
};
