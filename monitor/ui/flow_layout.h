// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

// Puts its items beside each other, each as wide as it wants, and goes on in the next line where the width
// ends: forms and chips that fit a narrow panel. Items of a line share its height; widgets that are hidden
// take no place.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    // For a widget's layout, or, without one, for a part of another layout.
    explicit FlowLayout(QWidget *parent = nullptr, int horizontal = 8, int vertical = 8);
    ~FlowLayout() override;

    // How items stand that are lower than their line: in its middle, else at its bottom (Qt::AlignBottom),
    // where fields with labels above them are in line with buttons that have none.
    void setLineAlignment(Qt::Alignment alignment) { m_alignment = alignment; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool isReal) const;
    void placeLine(const QList<QLayoutItem *> &line, const QRect &place, int spare) const;

    QList<QLayoutItem *> m_items;
    int m_horizontal;
    int m_vertical;
    Qt::Alignment m_alignment = Qt::AlignVCenter;
};
