// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QTableView;

// The grid of a table of messages: no lines, and its columns. What a person has set is kept, but in a narrow
// view the text gets its room first: channel and name shrink to a share of it.
class MessageColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageColumns)

public:
    // The view has its model already, and owns this. `widestTime` is the widest that stands in the column of
    // times.
    explicit MessageColumns(QTableView *view, QString widestTime = QStringLiteral("00:00:00"));

    // Widths for the view's font, as they are where nobody has set others.
    void reset();
    // To be called when the view has another width.
    void fit();

    QByteArray save() const;
    void restore(const QByteArray &saved);

private:
    QTableView *m_view;
    QString m_widestTime;
    QHash<int, int> m_wanted; // widths of the columns before the text, where there is room
    bool m_fitting = false;   // the columns are moved by us, not by a person
};
