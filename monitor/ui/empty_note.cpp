// SPDX-License-Identifier: GPL-3.0-or-later
#include "empty_note.h"

#include <QAbstractItemView>
#include <QEvent>

EmptyNote::EmptyNote(QAbstractItemView *view)
    : QuietLabel(view->viewport())
    , m_view(view)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24); // the contents' margins are the frame's, which a style sets anew
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    connect(view->model(), &QAbstractItemModel::rowsInserted, this, &EmptyNote::refresh);
    connect(view->model(), &QAbstractItemModel::rowsRemoved, this, &EmptyNote::refresh);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &EmptyNote::refresh);
    refresh();
}

void EmptyNote::refresh()
{
    setVisible(m_view->model()->rowCount() == 0);
}

bool EmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(m_view->viewport()->size());
    return QuietLabel::eventFilter(watched, event);
}
