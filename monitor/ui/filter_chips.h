// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"

#include <QWidget>

// The parts of a filter as small buttons, each of which takes its part out of the filter. Hidden without a
// filter.
class FilterChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setFilter(const MessageFilter &filter);
    const MessageFilter &filter() const { return m_filter; }

Q_SIGNALS:
    // Somebody has taken a part out; filter() is what is left.
    void filterChanged();

private:
    void addChip(const QString &words, MessageFilter rest);

    MessageFilter m_filter;
};
