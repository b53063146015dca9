// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_filter.h"

#include "triage_model.h"

TriageFilter::TriageFilter(TriageModel *triage, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(triage);
}

void TriageFilter::setShowsAll(bool all)
{
    m_showsAll = all;
    invalidateFilter();
}

int TriageFilter::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

qint64 TriageFilter::keyAt(int row) const
{
    return index(row, 0).data(TriageModel::KeyRole).toLongLong();
}

bool TriageFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex entry = sourceModel()->index(sourceRow, 0, sourceParent);
    return m_showsAll || entry.data(TriageModel::StateRole).toInt() == static_cast<int>(TriageState::New);
}
