// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_view.h"

#include "message_columns.h"
#include "message_delegate.h"
#include "message_model.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

MessageView::MessageView(MessageModel *model, QWidget *parent)
    : QTableView(parent)
    , m_messages(model)
    , m_delegate(new MessageDelegate(this))
    , m_fitter(this, model, m_delegate)
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Messages"));
    m_columns = new MessageColumns(this);
    fitToFont();
    wire();
}

void MessageView::wire()
{
    using Model = QAbstractItemModel;
    const auto onRows = [this](auto signal, void (MessageView::*take)(int, int)) {
        connect(m_messages, signal, this,
                [this, take](const QModelIndex &, int first, int last) { (this->*take)(first, last); });
    };
    onRows(&Model::rowsInserted, &MessageView::onRowsInserted);
    onRows(&Model::rowsAboutToBeRemoved, &MessageView::onRowsLeaving);
    onRows(&Model::rowsRemoved, &MessageView::onRowsRemoved);
    connect(m_messages, &QAbstractItemModel::modelReset, this, &MessageView::onReset);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageView::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (!m_following)
            return;
        const QScopedValueRollback guard(m_adjusting, true);
        verticalScrollBar()->setValue(maximum);
    });
    // A row in use must not move away from the hand.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!selected.isEmpty())
                    pause();
            });
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row(), index.column()); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &MessageView::fitRows);
}

void MessageView::fitToFont()
{
    const int line = MessageDelegate::lineHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line);
    m_columns->reset();
}

int MessageView::rowTotal() const
{
    return m_messages->rowCount();
}

void MessageView::pause()
{
    if (!m_following)
        return;
    m_following = false;
    m_pausedAt = {};
    if (rowTotal() > 0) {
        const ChatMessage &newest = m_messages->row(rowTotal() - 1).message;
        m_pausedAt = {newest.sentAt, newest.id};
    }
    m_messages->setHeld(true);
    beginUnread(tr("new since you paused"));
    Q_EMIT followChanged();
}

void MessageView::follow()
{
    m_track.end();
    followOn();
}

// As follow(), but the line above what was new stays.
void MessageView::followOn()
{
    m_following = true;
    placeDivider();
    {
        const QScopedValueRollback guard(m_adjusting, true);
        m_messages->setHeld(false);
        fitRows();
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    Q_EMIT followChanged();
}

void MessageView::goToFirstUnread()
{
    const int row = m_following ? -1 : m_track.firstUnread(rowTotal());
    if (row < 0) {
        follow();
        return;
    }
    // The row before it stays in view, so that one knows where one is.
    const int context = verticalHeader()->defaultSectionSize();
    makeCurrent(row);
    updateGeometries();
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - context);
    seeWhatIsShown();
}

// Without selecting it and without scrolling to it.
void MessageView::makeCurrent(int row)
{
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_messages->index(row, MessageModel::TextColumn),
                                      QItemSelectionModel::NoUpdate);
    setAutoScroll(true);
}

void MessageView::leave()
{
    if (m_following)
        beginUnread(tr("new since you were here"));
}

void MessageView::beginUnread(const QString &dividerWords)
{
    m_track.begin(rowTotal());
    m_dividerWords = dividerWords;
    placeDivider();
}

void MessageView::onScrolled(int value)
{
    // A list that grows taller is moved back to its end, which nobody has asked for.
    const bool isForward = value > std::exchange(m_scrolledTo, value);
    if (m_adjusting)
        return;
    if (value < verticalScrollBar()->maximum()) {
        pause();
        fitRows();
        seeWhatIsShown();
    } else if (!m_following && isForward) {
        followOn();
    }
}

void MessageView::onRowsInserted(int first, int last)
{
    m_track.rowsInserted(first, last);
    placeDivider();
    if (m_following) {
        fitRows();
        return;
    }
    // A message that belongs further up came late: keep what is being read where it is.
    if (first <= rowAt(0) && last < rowTotal() - 1)
        moveBy((last - first + 1) * verticalHeader()->defaultSectionSize());
    Q_EMIT followChanged();
}

// How much of the list goes above what is on the screen.
void MessageView::onRowsLeaving(int first, int last)
{
    const int end = std::min(last + 1, std::max(rowAt(0), 0));
    m_leavingHeight = 0;
    for (int row = first; row < end; ++row)
        m_leavingHeight += rowHeight(row);
}

void MessageView::onRowsRemoved(int first, int last)
{
    if (!m_following)
        moveBy(-m_leavingHeight);
    m_track.rowsRemoved(first, last);
    if (m_following && m_track.lost() > 0)
        m_track.end();
    placeDivider();
    if (!m_following)
        Q_EMIT followChanged();
}

// What was being read is gone.
void MessageView::onReset()
{
    m_track.end();
    follow();
}

void MessageView::moveBy(int pixels)
{
    const QScopedValueRollback guard(m_adjusting, true);
    const int value = verticalScrollBar()->value() + pixels;
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

void MessageView::placeDivider()
{
    const int row = m_track.firstNew(rowTotal());
    if (row != m_delegate->dividerRow())
        viewport()->update();
    m_delegate->setDivider(row, m_dividerWords);
}

void MessageView::seeWhatIsShown()
{
    if (!isVisible() || m_following)
        return;
    m_track.see(lastRowShown());
    Q_EMIT followChanged();
}

// The last one that is wholly on the screen.
int MessageView::lastRowShown() const
{
    const int height = viewport()->height();
    const int row = rowAt(height - 1);
    if (row < 0)
        return rowTotal() - 1;
    return rowViewportPosition(row) + rowHeight(row) > height ? row - 1 : row;
}

QList<int> MessageView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

void MessageView::setWrapping(bool wraps)
{
    m_fitter.setWrapping(wraps);
    fitRows();
    viewport()->update();
}

void MessageView::fitRows()
{
    const QScopedValueRollback guard(m_adjusting, true);
    m_fitter.fit(m_following);
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row(), -1);
    else
        QTableView::keyPressEvent(event);
}

void MessageView::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row the current one, and the first arrow key would jump thousands of rows up.
    if (!currentIndex().isValid() && rowTotal() > 0)
        makeCurrent(rowTotal() - 1);
    QTableView::focusInEvent(event);
}

void MessageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
    updateGeometries();
    fitRows();
}

void MessageView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitRows();
}
