// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quiet_label.h"

class QAbstractItemView;

// What a table says in its middle while it has no row. Lies over the table's viewport and lets the mouse
// through.
class EmptyNote final : public QuietLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyNote)

public:
    // `view` has its model already and owns the note.
    explicit EmptyNote(QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QAbstractItemView *m_view;
};
