// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_columns.h"

#include "message_model.h"
#include "roomy_style.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualNameLength = 17; // letters
constexpr int leastNameLength = 8;
constexpr MessageModel::Column beforeText[] = {MessageModel::TimeColumn, MessageModel::ChannelColumn,
                                               MessageModel::NameColumn};

} // namespace

MessageColumns::MessageColumns(QTableView *view, QString widestTime)
    : QObject(view)
    , m_view(view)
    , m_widestTime(std::move(widestTime))
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    RoomyStyle::apply(view);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(MessageModel::TextColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(view->fontMetrics().averageCharWidth() * 4);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && column != MessageModel::TextColumn && width > 0)
            m_wanted.insert(column, width);
    });
}

void MessageColumns::reset()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const int padding = 2 * RoomyStyle::cellMargin + 2;
    const int name = metrics.averageCharWidth() * usualNameLength + padding;
    m_wanted = {{MessageModel::TimeColumn, metrics.horizontalAdvance(m_widestTime) + padding},
                {MessageModel::ChannelColumn, name},
                {MessageModel::NameColumn, name}};
    fit();
}

// The text has half of a narrow view.
void MessageColumns::fit()
{
    const QScopedValueRollback guard(m_fitting, true);
    const int time = m_wanted.value(MessageModel::TimeColumn);
    m_view->setColumnWidth(MessageModel::TimeColumn, time);
    const int names = (m_view->isColumnHidden(MessageModel::ChannelColumn) ? 0 : 1) +
                      (m_view->isColumnHidden(MessageModel::NameColumn) ? 0 : 1);
    const int share = (m_view->viewport()->width() - time) / 2 / std::max(names, 1);
    const int most = std::max(share, m_view->fontMetrics().averageCharWidth() * leastNameLength);
    for (const int column : {MessageModel::ChannelColumn, MessageModel::NameColumn})
        m_view->setColumnWidth(column, std::min(m_wanted.value(column), most));
    // Qt would give the text its new width a moment later, and show a scroll bar until then.
    static_cast<void>(m_view->horizontalHeader()->length());
}

// Of a copy, because the view would lay out its rows for widths that it gets only for a moment.
QByteArray MessageColumns::save() const
{
    QHeaderView wanted(Qt::Horizontal);
    wanted.setModel(m_view->model());
    wanted.restoreState(m_view->horizontalHeader()->saveState());
    for (const int column : beforeText)
        wanted.resizeSection(column, m_wanted.value(column));
    return wanted.saveState();
}

void MessageColumns::restore(const QByteArray &saved)
{
    const QScopedValueRollback guard(m_fitting, true);
    // Which columns there are may differ from the version that saved it; then Qt refuses and the default
    // stands.
    if (!m_view->horizontalHeader()->restoreState(saved))
        return;
    m_view->horizontalHeader()->setStretchLastSection(false); // an earlier version did
    m_view->horizontalHeader()->setSectionResizeMode(MessageModel::TextColumn, QHeaderView::Stretch);
    for (const int column : beforeText) {
        // A hidden column tells no width.
        if (!m_view->isColumnHidden(column))
            m_wanted.insert(column, m_view->columnWidth(column));
    }
}
