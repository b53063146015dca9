// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_view.h"

#include "message_delegate.h"
#include "message_model.h"
#include "roomy_style.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

MessageView::MessageView(MessageModel *model, QWidget *parent)
    : QTableView(parent)
    , m_messages(model)
{
    setModel(model);
    setItemDelegate(new MessageDelegate(this));
    setAccessibleName(tr("Messages"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    RoomyStyle::apply(this);
    setUpColumns();
    fitToFont();

    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    // What was being read is gone after a reset.
    connect(model, &QAbstractItemModel::modelReset, this, &MessageView::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageView::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (!m_following)
            return;
        const QScopedValueRollback guard(m_adjusting, true);
        verticalScrollBar()->setValue(maximum);
    });
}

void MessageView::setUpColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
}

void MessageView::fitToFont()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    const int padding = 2 * RoomyStyle::cellMargin + 2;
    setColumnWidth(MessageModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00"_s) + padding);
    setColumnWidth(MessageModel::ChannelColumn, metrics.averageCharWidth() * 17 + padding);
    setColumnWidth(MessageModel::NameColumn, metrics.averageCharWidth() * 17 + padding);
}

void MessageView::pause()
{
    if (!m_following)
        return;
    m_following = false;
    m_newCount = 0;
    m_messages->setHeld(true);
    Q_EMIT followChanged();
}

void MessageView::follow()
{
    m_following = true;
    m_newCount = 0;
    {
        const QScopedValueRollback guard(m_adjusting, true);
        m_messages->setHeld(false);
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    Q_EMIT followChanged();
}

void MessageView::onScrolled(int value)
{
    if (m_adjusting)
        return;
    if (value < verticalScrollBar()->maximum())
        pause();
    else if (!m_following)
        follow();
}

void MessageView::onRowsInserted(int first, int last)
{
    if (m_following)
        return;
    const int count = last - first + 1;
    m_newCount += count;
    // A message that belongs further up came late: keep what is being read where it is.
    if (first <= rowAt(0) && last < m_messages->rowCount() - 1)
        moveBy(count);
    Q_EMIT followChanged();
}

void MessageView::onRowsRemoved(int first, int last)
{
    if (!m_following)
        moveBy(first - last - 1);
}

void MessageView::moveBy(int rows)
{
    const QScopedValueRollback guard(m_adjusting, true);
    const int value = verticalScrollBar()->value() + rows * verticalHeader()->defaultSectionSize();
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

void MessageView::focusInEvent(QFocusEvent *event)
{
    // Qt would make the first row the current one, and the first arrow key would jump thousands of rows up.
    if (!currentIndex().isValid() && m_messages->rowCount() > 0) {
        const QModelIndex newest = m_messages->index(m_messages->rowCount() - 1, MessageModel::TextColumn);
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(newest, QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    QTableView::focusInEvent(event);
}

void MessageView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}
