// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_list_model.h"

#include "base/time_text.h"
#include "message_row.h"
#include "rule_check.h"
#include "rule_colour.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

RuleListModel::RuleListModel(HighlightRules rules, QObject *parent)
    : QAbstractListModel(parent)
    , m_rules(std::move(rules))
{}

void RuleListModel::replace(int row, const HighlightRule &rule)
{
    if (m_rules.at(row) == rule)
        return;
    m_rules[row] = rule;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

int RuleListModel::insert(int row, const HighlightRule &rule)
{
    if (m_rules.size() >= HighlightRule::ruleLimit)
        return -1;
    const int at = std::clamp(row, 0, static_cast<int>(m_rules.size()));
    beginInsertRows({}, at, at);
    m_rules.insert(at, rule);
    endInsertRows();
    Q_EMIT changed();
    return at;
}

void RuleListModel::remove(int row)
{
    m_removed.append({row, m_rules.at(row)});
    if (m_removed.size() > HighlightRule::ruleLimit)
        m_removed.removeFirst();
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

int RuleListModel::putBack()
{
    if (m_removed.isEmpty())
        return -1;
    auto [row, rule] = m_removed.last();
    rule.name = freeRuleName(m_rules, rule.name);
    const int at = insert(row, rule);
    if (at >= 0)
        m_removed.removeLast();
    return at;
}

bool RuleListModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_rules.size() || to < 0 || to >= m_rules.size() || by == 0)
        return false;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rules.move(row, to);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rules.size())
        return {};
    const HighlightRule &rule = m_rules.at(index.row());
    const QString name = rule.name.simplified().isEmpty() ? tr("(no name)") : rule.name.simplified();
    const bool isSnoozed = rule.isSnoozed(utcNowMs());
    switch (role) {
    case Qt::DisplayRole:
        return isSnoozed ? tr("%1 – snoozed").arg(name) : name;
    case Qt::AccessibleTextRole:
        return name + ", "_L1 + ruleHueWord(rule.hue) + ", "_L1 + (rule.enabled ? tr("on") : tr("off"));
    case Qt::ToolTipRole:
        return rule.offReason.isEmpty() ? plainToolTip(name) : plainToolTip(name + u'\n' + rule.offReason);
    case Qt::DecorationRole:
        return ruleIcon(rule.hue, QGuiApplication::palette());
    case Qt::CheckStateRole:
        return rule.enabled ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    HighlightRule rule = m_rules.at(index.row());
    rule.enabled = value.toInt() == Qt::Checked;
    rule.offReason.clear(); // now it is a person who says so
    replace(index.row(), rule);
    return true;
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}
