// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "highlight_rule.h"

#include <QAbstractListModel>

// The rules as the dialog edits them, in the order in which they count: a copy until it is saved. A check
// says whether a rule is on. What is removed can be put back, as often as there were removals.
class RuleListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleListModel)

public:
    explicit RuleListModel(HighlightRules rules, QObject *parent = nullptr);

    const HighlightRules &rules() const { return m_rules; }
    // Nothing where nothing changes.
    void replace(int row, const HighlightRule &rule);
    // Gives the row, -1 when there are too many.
    int insert(int row, const HighlightRule &rule);
    void remove(int row);
    bool canPutBack() const { return !m_removed.isEmpty(); }
    // Gives the row, -1 when there is nothing, or no room.
    int putBack();
    // One row up (-1) or down (1); false at the end.
    bool move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changed();

private:
    HighlightRules m_rules;
    QList<std::pair<int, HighlightRule>> m_removed; // at most ruleLimit, the newest last
};
