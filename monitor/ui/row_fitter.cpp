// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fitter.h"

#include "message_delegate.h"
#include "message_model.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

void RowFitter::setWrapping(bool wraps)
{
    if (wraps == m_wraps)
        return;
    m_wraps = wraps;
    m_delegate->setWrapping(wraps);
    if (!wraps) {
        // Gives all rows the default height again, in one go.
        QHeaderView *header = m_view->verticalHeader();
        const QSignalBlocker quiet(header);
        header->setDefaultSectionSize(header->defaultSectionSize());
    }
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

// What is in the middle stays where it is; rows get their heights from there to both ends.
void RowFitter::fitShown()
{
    const int height = m_view->viewport()->height();
    const int anchor = std::max(m_view->rowAt(height / 2), 0);
    const int top = m_view->rowViewportPosition(anchor);
    bool changed = false;
    for (int row = anchor, y = top; row < m_model->rowCount() && y < height; ++row) {
        changed = fitRow(row) || changed;
        y += m_view->rowHeight(row);
    }
    for (int row = anchor - 1, y = top; row >= 0 && y > 0; --row) {
        changed = fitRow(row) || changed;
        y -= m_view->rowHeight(row);
    }
    if (!changed)
        return;
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_view->verticalHeader()->sectionPosition(anchor) - top);
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
