// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_table.h"

#include "message_model.h"
#include "roomy_style.h"
#include "text_style.h"

#include <QHeaderView>
#include <QTableView>

void setUpMessageTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    RoomyStyle::apply(table);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 4);
}

void fitMessageColumns(QTableView *table, const QString &widestTime)
{
    const QFontMetrics metrics = table->fontMetrics();
    table->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    const int padding = 2 * RoomyStyle::cellMargin + 2;
    table->setColumnWidth(MessageModel::TimeColumn, metrics.horizontalAdvance(widestTime) + padding);
    table->setColumnWidth(MessageModel::ChannelColumn, metrics.averageCharWidth() * 17 + padding);
    table->setColumnWidth(MessageModel::NameColumn, metrics.averageCharWidth() * 17 + padding);
}
