// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_view.h"

#include "triage_delegate.h"
#include "triage_filter.h"
#include "triage_model.h"

#include <QEvent>
#include <QScrollBar>

TriageView::TriageView(TriageFilter *entries, QWidget *parent)
    : QListView(parent)
    , m_entries(entries)
{
    setModel(entries);
    setItemDelegate(new TriageDelegate(this));
    setAccessibleName(tr("Triage"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    fitToFont();
    connect(entries, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepStill(first, last); });
}

void TriageView::keepStill(int first, int last)
{
    const bool isBeingRead = verticalScrollBar()->value() > 0 || (hasFocus() && currentIndex().isValid());
    if (!isBeingRead || first > indexAt({1, 1}).row())
        return;
    const int height = sizeHintForRow(first);
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (last - first + 1) * height);
}

QList<qint64> TriageView::selectedKeys() const
{
    QList<qint64> keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys.append(index.data(TriageModel::KeyRole).toLongLong());
    return keys;
}

qint64 TriageView::currentKey() const
{
    return currentIndex().isValid() ? m_entries->keyAt(currentIndex().row()) : 0;
}

void TriageView::select(qint64 key)
{
    const int row = m_entries->rowOf(key);
    if (row >= 0)
        setCurrentIndex(m_entries->index(row, 0));
}

void TriageView::selectNext()
{
    const int row =
        currentIndex().isValid() ? std::min(currentIndex().row() + 1, m_entries->rowCount() - 1) : 0;
    if (row >= 0 && row < m_entries->rowCount())
        setCurrentIndex(m_entries->index(row, 0));
}

qint64 TriageView::keyAfterSelection() const
{
    int last = -1;
    int first = m_entries->rowCount();
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        last = std::max(last, index.row());
        first = std::min(first, index.row());
    }
    if (last + 1 < m_entries->rowCount())
        return m_entries->keyAt(last + 1);
    return first > 0 && first < m_entries->rowCount() ? m_entries->keyAt(first - 1) : 0;
}

void TriageView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void TriageView::fitToFont()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    scheduleDelayedItemsLayout();
}
