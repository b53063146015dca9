// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_colour.h"

#include <QStyledItemDelegate>

// Paints message cells in the desktop's style: time and channel recede, names have their colour.
class MessageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageDelegate)

public:
    explicit MessageDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable NameColours m_colours; // a cache
};
