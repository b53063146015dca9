// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector_row.h"

#include <QHash>
#include <QWidget>

class InspectorRowView;
class QLabel;
class QuietLabel;
class QVBoxLayout;

// A group of the connection inspector: its title, its lines, and a note. Lines in trouble are open until a
// person closes them; what a person opened or closed stays so while the line is there.
class InspectorGroupView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorGroupView)

public:
    explicit InspectorGroupView(QWidget *parent);

    void show(const InspectorGroup &group);

    // A widget after the first line; the group owns it.
    void setActions(QWidget *actions);

private:
    InspectorRowView *addRow();
    void showRow(InspectorRowView *view, const InspectorRow &row);

    QLabel *m_title;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_first;
    QuietLabel *m_note;
    QList<InspectorRowView *> m_views;
    QHash<QString, bool> m_chosen; // by name, of lines that are there
};
