// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_delegate.h"

#include "health.h"
#include "rule_colour.h"
#include "state_mark.h"
#include "text_style.h"
#include "triage_model.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int padding = 6; // above and below
constexpr int gap = 8;

// Paints what fits and gives the room behind it.
QRect paintWord(QPainter *painter, QRect line, const QString &text, const QColor &colour, int most)
{
    if (line.width() <= 0 || text.isEmpty())
        return line;
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown =
        metrics.elidedText(text, Qt::ElideRight, std::min(most, line.width()), Qt::TextSingleLine);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    line.setLeft(line.left() + metrics.horizontalAdvance(shown) + gap);
    return line;
}

} // namespace

TriageDelegate::TriageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize TriageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, 2 * option.fontMetrics.height() + 2 * padding + 4};
}

TriageDelegate::Colours TriageDelegate::coloursFor(const QStyleOptionViewItem &option,
                                                   const TriageEntry &entry) const
{
    const QPalette &palette = option.palette;
    const bool isDone = entry.state == TriageState::Done;
    if (option.state.testFlag(QStyle::State_Selected)) {
        const auto group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
        const QColor text = palette.color(group, QPalette::HighlightedText);
        return {text, text, text, text, palette.color(group, QPalette::Highlight)};
    }
    const QColor base = palette.color(QPalette::Base);
    const QColor quiet = secondaryText(palette);
    const QColor tag = entry.kind == TriageKind::Alert ? healthColour(Health::Degraded, palette)
                                                       : ruleColour(entry.hue, base);
    return {isDone ? quiet : palette.color(QPalette::Text), quiet,
            isDone ? quiet : m_names.colour(entry.user, base), isDone ? quiet : tag, base};
}

void TriageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto entry = index.data(TriageModel::EntryRole).value<TriageEntry>();
    QStyleOptionViewItem item(option);
    item.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);

    const Colours colours = coloursFor(option, entry);
    const int height = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    const QRect first(inner.left(), inner.top(), inner.width(), height);
    paintWho(painter, paintTag(painter, first, entry, colours), entry, colours, option.font);
    paintText(painter, first.translated(0, height + 4), entry, colours, option.font);
    painter->setPen(option.palette.color(QPalette::AlternateBase));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = colours.base;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QRect TriageDelegate::paintTag(QPainter *painter, QRect line, const TriageEntry &entry,
                               const Colours &colours) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int mark = metrics.ascent();
    const int most = line.width() * 9 / 20 - mark;
    const QString word = metrics.elidedText(triageTag(entry), Qt::ElideRight, most, Qt::TextSingleLine);
    const int width = mark + 4 + metrics.horizontalAdvance(word);
    QRect tag = line;
    tag.setLeft(line.right() - width);
    const QRectF box(tag.left(), tag.center().y() - mark / 2.0 + 0.5, mark, mark);
    if (entry.kind == TriageKind::Alert)
        paintAlertMark(*painter, box, colours.tag, colours.base);
    else
        paintRuleMark(*painter, box, colours.tag);
    painter->setPen(colours.tag);
    painter->drawText(tag.adjusted(mark + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      word);
    line.setRight(tag.left() - gap);
    return line;
}

void TriageDelegate::paintWho(QPainter *painter, QRect line, const TriageEntry &entry, const Colours &colours,
                              const QFont &font) const
{
    painter->setFont(tabularFont(font));
    line = paintWord(painter, line, triageTime(entry), colours.quiet, line.width());
    painter->setFont(font);
    if (!entry.channel.isEmpty())
        line = paintWord(painter, line, u'#' + entry.channel, colours.quiet, line.width() * 3 / 5);
    if (entry.kind == TriageKind::Alert)
        return;
    QFont name = font;
    name.setBold(entry.state == TriageState::New);
    painter->setFont(name);
    paintWord(painter, line, entry.name, colours.name, line.width());
}

void TriageDelegate::paintText(QPainter *painter, QRect line, const TriageEntry &entry,
                               const Colours &colours, const QFont &font) const
{
    painter->setFont(font);
    QStringList states;
    if (entry.isDeleted)
        states.append(tr("deleted"));
    if (entry.isElsewhere)
        states.append(tr("earlier archive"));
    if (entry.state != TriageState::New)
        states.append(triageStateWords(entry));
    const QString state = states.join(", "_L1);
    if (!state.isEmpty()) {
        const int width = painter->fontMetrics().horizontalAdvance(state);
        painter->setPen(colours.quiet);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, state);
        line.setRight(line.right() - width - gap);
    }
    QFont said = font;
    said.setStrikeOut(entry.isDeleted);
    painter->setFont(said);
    paintWord(painter, line, entry.text, entry.isDeleted ? colours.quiet : colours.text, line.width());
}
