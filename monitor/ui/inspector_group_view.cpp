// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_group_view.h"

#include "inspector_row_view.h"
#include "quiet_label.h"
#include "text_style.h"

#include <QLabel>
#include <QVBoxLayout>

InspectorGroupView::InspectorGroupView(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_rows(new QVBoxLayout)
    , m_first(new QVBoxLayout)
    , m_note(new QuietLabel(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_note->setWordWrap(true);
    m_rows->setSpacing(4);
    m_first->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_first);
    layout->addLayout(m_rows);
    layout->addWidget(m_note);
    addRow();
}

void InspectorGroupView::setActions(QWidget *actions)
{
    m_first->addWidget(actions);
}

InspectorRowView *InspectorGroupView::addRow()
{
    auto *view = new InspectorRowView(this);
    if (m_views.isEmpty())
        m_first->addWidget(view);
    else
        m_rows->addWidget(view);
    m_views.append(view);
    connect(view, &InspectorRowView::openedOrClosed, this,
            [this, view](bool isOpen) { m_chosen.insert(view->row().name, isOpen); });
    return view;
}

void InspectorGroupView::show(const InspectorGroup &group)
{
    m_title->setText(group.title);
    m_note->setText(group.note);
    m_note->setVisible(!group.note.isEmpty());
    while (m_views.size() < group.rows.size())
        addRow();
    // The first stands with the group's actions.
    while (m_views.size() > std::max<qsizetype>(group.rows.size(), 1))
        delete m_views.takeLast();
    m_views.first()->setVisible(!group.rows.isEmpty());
    QHash<QString, bool> chosen;
    for (qsizetype i = 0; i < group.rows.size(); ++i) {
        const InspectorRow &row = group.rows.at(i);
        if (const auto found = m_chosen.constFind(row.name); found != m_chosen.constEnd())
            chosen.insert(row.name, *found);
        showRow(m_views.at(i), row);
    }
    m_chosen = chosen;
}

void InspectorGroupView::showRow(InspectorRowView *view, const InspectorRow &row)
{
    if (view->row() != row)
        view->show(row);
    view->setOpen(m_chosen.value(row.name, row.opensItself));
}
