// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

// Tabs that can be moved, closed by their button or by a middle click, and stepped through. Titles and
// tooltips are text from outside: no mnemonics, no markup.
class TabStrip final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabStrip)

public:
    explicit TabStrip(QWidget *parent);

    // Gives the index. One that is not closable has no button for it.
    int add(QWidget *widget, const QString &title, bool closable = true);
    void setTitle(QWidget *widget, const QString &title, const QString &toolTip);
    // Goes `by` tabs further, round.
    void step(int by);
    // Brings the tab with that index to the front, if there is one, and gives it the focus.
    void show(int index);
    using QTabWidget::show;

Q_SIGNALS:
    // A person wants that gone; nothing has happened yet.
    void closeRequested(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
