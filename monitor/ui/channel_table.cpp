// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_table.h"

#include "channel_model.h"
#include "roomy_style.h"
#include "sparkline_delegate.h"
#include "text_style.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

ChannelTable::ChannelTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setAccessibleName(tr("Channels"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    RoomyStyle::apply(this);
    setFont(tabularFont(font()));
    setItemDelegateForColumn(ChannelModel::TrendColumn, new SparklineDelegate(this));
    setUpHeader();
    fitColumns();
    // Most servers have one source, and the name's tooltip tells it; View > Channel columns brings these
    // back.
    for (const int column :
         {ChannelModel::SourceColumn, ChannelModel::LastColumn, ChannelModel::ChattersColumn})
        setColumnHidden(column, true);
    setSortingEnabled(true);
    sortByColumn(ChannelModel::RateColumn, Qt::DescendingOrder);
}

void ChannelTable::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setSectionResizeMode(ChannelModel::NameColumn, QHeaderView::Stretch);
}

// Room for the widest value and for the head, which is the wider one in some languages.
void ChannelTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto fit = [&](int column, const QString &widest, int arrow = 0) {
        const QString head = ChannelTableRow::title(column);
        const int text = std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(head) + arrow);
        setColumnWidth(column, text + 2 * RoomyStyle::cellMargin + 4);
    };
    fit(ChannelModel::HighlightColumn, u"100"_s);
    fit(ChannelModel::TrendColumn, u"000000000"_s);
    fit(ChannelModel::RateColumn, u"10,000"_s, 3 * RoomyStyle::cellMargin + 4);
    fit(ChannelModel::UsualColumn, u"1,000"_s);
    fit(ChannelModel::ChattersColumn, u"10,000"_s);
    fit(ChannelModel::CountColumn, u"1,000,000"_s);
    fit(ChannelModel::LastColumn, u"00:00:00"_s);
    fit(ChannelModel::SourceColumn, u"irc.example.org"_s);
}
