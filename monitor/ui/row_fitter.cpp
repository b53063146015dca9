// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fitter.h"

#include "message_delegate.h"
#include "message_model.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

void RowFitter::setWrapping(bool wraps)
{
    if (wraps == m_wraps)
        return;
    m_wraps = wraps;
    m_delegate->setWrapping(wraps);
    if (!wraps)
        m_view->verticalHeader()->reset(); // all rows have the default height again
    m_view->doItemsLayout();
}

void RowFitter::fit(bool following)
{
    if (!m_wraps || m_busy || !m_view->isVisible() || m_model->rowCount() == 0)
        return;
    const QScopedValueRollback guard(m_busy, true);
    if (following)
        fitNewest();
    else
        fitShown();
}

// What is in the middle stays where it is, whatever becomes of the rows above.
void RowFitter::fitShown()
{
    const int height = m_view->viewport()->height();
    const int anchor = std::max(m_view->rowAt(height / 2), 0);
    const int before = m_view->rowViewportPosition(anchor);
    const int total = m_model->rowCount();
    bool changed = false;
    for (int row = std::max(m_view->rowAt(0), 0); row < total && m_view->rowViewportPosition(row) < height;
         ++row)
        changed = fitRow(row) || changed;
    if (!changed)
        return;
    const int moved = m_view->rowViewportPosition(anchor) - before;
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + moved);
}

void RowFitter::fitNewest()
{
    int height = 0;
    bool changed = false;
    for (int row = m_model->rowCount() - 1; row >= 0 && height < m_view->viewport()->height(); --row) {
        changed = fitRow(row) || changed;
        height += m_view->rowHeight(row);
    }
    if (!changed)
        return;
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

bool RowFitter::fitRow(int row)
{
    const int height = m_delegate->wrappedHeight(m_model->row(row), m_view->font(),
                                                 m_view->columnWidth(MessageModel::TextColumn));
    if (m_view->rowHeight(row) == height)
        return false;
    m_view->verticalHeader()->resizeSection(row, height);
    return true;
}
