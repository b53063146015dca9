// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_chips.h"

#include "flow_layout.h"
#include "message_row.h"
#include "status_words.h"
#include "text_style.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 40;

QString shortened(const Utf8 &text)
{
    const QString part = QString::fromUtf8(text).simplified();
    return part.size() > longestPart ? part.left(longestPart) + u'…' : part;
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(nullptr, 8, 4));
    setFilter({});
}

void FilterChips::setFilter(const MessageFilter &filter)
{
    m_filter = filter;
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto without = [&filter](auto part) {
        MessageFilter rest = filter;
        rest.*part = {};
        return rest;
    };
    if (!filter.text.isEmpty())
        addChip(tr("words: %1").arg(shortened(filter.text)), without(&MessageFilter::text));
    if (!filter.channel.isEmpty()) {
        MessageFilter rest = without(&MessageFilter::channel);
        if (rest.user.isEmpty())
            rest.source.clear(); // which stands only with one of the two
        addChip(u'#' + shortened(filter.channel), rest);
    }
    if (!filter.user.isEmpty()) {
        MessageFilter rest = without(&MessageFilter::user);
        if (rest.channel.isEmpty())
            rest.source.clear();
        addChip(tr("user: %1").arg(shortened(filter.user)), rest);
    }
    if (!filter.source.isEmpty())
        addChip(tr("source: %1").arg(shortened(filter.source)), without(&MessageFilter::source));
    if (filter.from != 0)
        addChip(tr("from %1").arg(momentWords(filter.from)), without(&MessageFilter::from));
    if (filter.to != 0)
        addChip(tr("until %1").arg(momentWords(filter.to)), without(&MessageFilter::to));
    setVisible(layout()->count() > 0);
    updateGeometry();
}

void FilterChips::addChip(const QString &words, MessageFilter rest)
{
    auto *chip = new QToolButton(this);
    // A single '&' would be taken for the sign of a mnemonic.
    chip->setText(QString(words).replace(u'&', "&&"_L1) + u"  ×"_s);
    chip->setAccessibleName(tr("Take out of the filter: %1").arg(words));
    setPlainToolTip(chip, chip->accessibleName());
    connect(chip, &QToolButton::clicked, this, [this, rest = std::move(rest)] {
        setFilter(rest); // the chip, and this with it, goes later
        Q_EMIT filterChanged();
    });
    layout()->addWidget(chip);
}
