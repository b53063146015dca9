// SPDX-License-Identifier: GPL-3.0-or-later
#include "marked_cell.h"

#include "message_model.h"
#include "plain_text.h"
#include "row_text.h"

#include <QCoreApplication>

namespace {

// The class only gives the strings their context.
struct MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)
};

} // namespace

QVariant markedCell(const TimelineRow &row, const HighlightMark &mark, int column, int role)
{
    if (role == MessageModel::MarkRole)
        return QVariant::fromValue(&mark);
    const bool isRead = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (column != MessageModel::TimeColumn || !isRead)
        return messageCell(row, column, role);
    const QString rules = mark.rules.join(QStringLiteral(", "));
    const QString words =
        fullTime(row.message.sentAt) + u'\n' + MarkWords::tr("highlighted by: %1").arg(rules);
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}
