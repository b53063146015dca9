// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_view.h"

#include "history_delegate.h"
#include "message_columns.h"
#include "message_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int ahead = 20; // rows before an end at which the next page is asked for

} // namespace

HistoryView::HistoryView(HistoryModel *model, QWidget *parent)
    : QTableView(parent)
    , m_history(model)
{
    // Before the selection hears of it: where the current row leaves it takes another, and the view would go
    // there.
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryView::keepAnchor);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &HistoryView::keepAnchor);
    setModel(model);
    setItemDelegate(new HistoryDelegate(this));
    setAccessibleName(tr("Messages of the archive"));
    m_columns = new MessageColumns(this);
    fitToFont();

    connect(model, &HistoryModel::begun, this, [this] { m_moved = false; });
    connect(model, &HistoryModel::placed, this, &HistoryView::place);
    connect(model, &HistoryModel::edgeChanged, this, &HistoryView::loadAhead);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryView::returnToAnchor);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &HistoryView::returnToAnchor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryView::loadAhead);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_moved = true; });
    connect(this, &QAbstractItemView::activated, this, &HistoryView::onActivated);
    connect(this, &QAbstractItemView::clicked, this, &HistoryView::onActivated);
}

void HistoryView::fitToFont()
{
    verticalHeader()->setDefaultSectionSize(MessageDelegate::lineHeight(fontMetrics()));
    m_columns->reset();
}

const ChatMessage *HistoryView::currentMessage() const
{
    return m_history->message(currentIndex().row());
}

QList<TimelineRow> HistoryView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<TimelineRow> chosen;
    for (const int row : rows) {
        if (const TimelineRow *message = m_history->timelineRow(row))
            chosen.append(*message);
    }
    return chosen;
}

int HistoryView::rowsPerPage() const
{
    return std::max(1, viewport()->height() / verticalHeader()->defaultSectionSize() - 1);
}

// From which keys go on: the current row, unless it was left behind by scrolling.
int HistoryView::readRow(TimelineSide side) const
{
    if (visualRect(currentIndex()).intersects(viewport()->rect()))
        return currentIndex().row();
    const int row = rowAt(side == TimelineSide::Older ? 0 : viewport()->height() - 1);
    return row < 0 ? model()->rowCount() - 1 : row;
}

void HistoryView::moveTo(int row)
{
    if (model()->rowCount() == 0)
        return;
    m_moved = true;
    makeCurrent(row);
    // The row that says how it goes on comes into view with the message next to it.
    if (row <= 2)
        scrollToTop();
    else if (row >= model()->rowCount() - 2)
        scrollToBottom();
}

// The view's own way would ask the keyboard, on which Ctrl may be held for something else.
void HistoryView::makeCurrent(int row)
{
    const int column = std::max(currentIndex().column(), static_cast<int>(MessageModel::TimeColumn));
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void HistoryView::pageOlder()
{
    const int first = 2; // below the row of the end and the day
    const int wanted = readRow(TimelineSide::Older) - rowsPerPage();
    moveTo(std::max(wanted, std::min(first, model()->rowCount() - 1)));
    if (wanted <= first)
        goOn(TimelineSide::Older);
}

void HistoryView::pageNewer()
{
    const int last = std::max(0, model()->rowCount() - 2);
    const int wanted = readRow(TimelineSide::Newer) + rowsPerPage();
    moveTo(std::min(wanted, last));
    if (wanted >= last)
        goOn(TimelineSide::Newer);
}

// Nothing older can come to an archive, nearly; newer messages can.
void HistoryView::goOn(TimelineSide side)
{
    if (side == TimelineSide::Newer || m_history->edge(side).state != EdgeState::End)
        m_history->load(side);
}

void HistoryView::onActivated(const QModelIndex &index)
{
    if (m_history->rowType(index.row()) == HistoryModel::RowType::Edge)
        goOn(index.row() == 0 ? TimelineSide::Older : TimelineSide::Newer);
}

bool HistoryView::event(QEvent *event)
{
    // The window has a use of its own for End; here it stays in the list.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Home || key->key() == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    m_moved = true;
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
        pageOlder();
        return;
    case Qt::Key_PageDown:
        pageNewer();
        return;
    case Qt::Key_Home:
        moveTo(std::min(2, model()->rowCount() - 1));
        return;
    case Qt::Key_End:
        moveTo(std::max(0, model()->rowCount() - 2));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

// Until a person moves, the row that was asked for stays in the middle while the pages around it come.
void HistoryView::place()
{
    if (m_moved)
        return;
    const int row = m_history->startRow();
    if (row < 0)
        return;
    updateGeometries();
    makeCurrent(row);
    if (m_history->around())
        scrollTo(currentIndex(), PositionAtCenter);
    else
        scrollToBottom();
}

void HistoryView::loadAhead()
{
    if (!isVisible() || m_history->isBeginning() || model()->rowCount() == 0)
        return;
    const int top = rowAt(0);
    const int bottom = rowAt(viewport()->height() - 1);
    if (top <= ahead && m_history->edge(TimelineSide::Older).state == EdgeState::More)
        m_history->load(TimelineSide::Older);
    if ((bottom < 0 || bottom >= model()->rowCount() - ahead) &&
        m_history->edge(TimelineSide::Newer).state == EdgeState::More)
        m_history->load(TimelineSide::Newer);
}

void HistoryView::keepAnchor()
{
    setAutoScroll(false);
    m_anchor = QPersistentModelIndex();
    // In the middle, where it is read: rows that go at either edge of the view must not move it.
    int row = rowAt(viewport()->height() / 2);
    if (row < 0)
        row = model()->rowCount() - 1;
    while (row > 0 && m_history->rowType(row) != HistoryModel::RowType::Message)
        --row;
    if (row <= 0)
        return;
    m_anchor = model()->index(row, 0);
    m_anchorY = rowViewportPosition(row);
}

void HistoryView::returnToAnchor()
{
    setAutoScroll(true);
    if (!m_anchor.isValid())
        return;
    updateGeometries();
    if (const int moved = rowViewportPosition(m_anchor.row()) - m_anchorY; moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void HistoryView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    place();
    loadAhead();
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
    if (!m_moved)
        place();
    loadAhead();
}

void HistoryView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}
