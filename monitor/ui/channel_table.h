// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

// The look of the channel table: its columns, their widths, and which of them are shown from the start.
class ChannelTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelTable)

public:
    // Of a ChannelModel, or of a proxy of one.
    ChannelTable(QAbstractItemModel *model, QWidget *parent);

private:
    void setUpHeader();
    void fitColumns();
};
