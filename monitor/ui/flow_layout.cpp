// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_layout.h"

#include <QWidget>

namespace {

// Narrower than it wants to be, an item of several lines is higher.
QSize sizeIn(const QLayoutItem *item, int width)
{
    const QSize wanted = item->sizeHint();
    if (wanted.width() <= width)
        return wanted;
    return {width, item->hasHeightForWidth() ? item->heightForWidth(width) : wanted.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int horizontal, int vertical)
    : QLayout(parent)
    , m_horizontal(horizontal)
    , m_vertical(vertical)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// In one line, if there is room for it.
QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + m_horizontal,
                    std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &rect, bool isReal) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int width = 0;
    int height = 0;
    int top = area.top();
    const auto endLine = [&] {
        if (isReal)
            placeLine(line, QRect(area.left(), top, area.width(), height), area.width() - width);
        top += height;
        line.clear();
        width = height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = sizeIn(item, area.width());
        const int added = wanted.width() + (line.isEmpty() ? 0 : m_horizontal);
        if (!line.isEmpty() && width + added > area.width()) {
            endLine();
            top += m_vertical;
        }
        width += wanted.width() + (line.isEmpty() ? 0 : m_horizontal);
        height = std::max(height, wanted.height());
        line.append(item);
    }
    endLine();
    return top - rect.top() + contentsMargins().bottom();
}

// What a line has left goes to those of its items that can use it.
void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &place, int spare) const
{
    const auto wantsMore = [](const QLayoutItem *item) {
        return item->expandingDirections().testFlag(Qt::Horizontal);
    };
    auto takers = std::count_if(line.begin(), line.end(), wantsMore);
    int left = place.left();
    for (QLayoutItem *item : line) {
        QSize size = sizeIn(item, place.width());
        if (spare > 0 && wantsMore(item)) {
            const int share = spare / static_cast<int>(takers--);
            size.rwidth() += share;
            spare -= share;
        }
        const int below = place.height() - size.height();
        const int top = place.top() + (m_alignment.testFlag(Qt::AlignBottom) ? below : below / 2);
        item->setGeometry(QRect(QPoint(left, top), size));
        left += size.width() + m_horizontal;
    }
}
