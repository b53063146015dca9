// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class TriageFilter;

// The list of what called. What is new comes in at the top; while a person is further down, or on a row by
// keyboard, what they look at stays where it is.
class TriageView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageView)

public:
    // `entries` must outlive it.
    explicit TriageView(TriageFilter *entries, QWidget *parent = nullptr);

    QList<qint64> selectedKeys() const;
    // 0 when there is none.
    qint64 currentKey() const;
    // Makes it the only one selected. Nothing for one that is not shown.
    void select(qint64 key);

    // The row below the current one; the first when none is current.
    void selectNext();
    // The entry that should be current when those that are selected leave; 0 when there is none.
    qint64 keyAfterSelection() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitToFont();
    void keepStill(int first, int last);

    TriageFilter *m_entries;
};
