// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_colour.h"
#include "triage_entry.h"

#include <QStyledItemDelegate>

// Paints an entry of the triage list on two lines: when, where and who, with the tag of what called (shape,
// colour and word) at the end; below, what was said, and its state when it is not new. In the desktop's
// style.
class TriageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageDelegate)

public:
    explicit TriageDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Colours
    {
        QColor text;
        QColor quiet;
        QColor name;
        QColor tag;
        QColor base;
    };

    Colours coloursFor(const QStyleOptionViewItem &option, const TriageEntry &entry) const;
    // The room of its line that is left.
    QRect paintTag(QPainter *painter, QRect line, const TriageEntry &entry, const Colours &colours) const;
    void paintWho(QPainter *painter, QRect line, const TriageEntry &entry, const Colours &colours,
                  const QFont &font) const;
    void paintText(QPainter *painter, QRect line, const TriageEntry &entry, const Colours &colours,
                   const QFont &font) const;

    mutable NameColours m_names; // a cache
};
