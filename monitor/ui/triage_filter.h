// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class TriageModel;

// The triage list with the new entries alone, or with all.
class TriageFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageFilter)

public:
    // `triage` must outlive it.
    explicit TriageFilter(TriageModel *triage, QObject *parent = nullptr);

    void setShowsAll(bool all);
    bool showsAll() const { return m_showsAll; }

    // -1 where it is not shown.
    int rowOf(qint64 key) const;
    qint64 keyAt(int row) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool m_showsAll = false;
};
