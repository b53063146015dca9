// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_tile.h"

#include "quiet_label.h"
#include "text_style.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MetricTile::MetricTile(const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_number(plainLabel(this))
    , m_word(word)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    QFont large = tabularFont(font(), 1.9);
    large.setWeight(QFont::Light);
    m_number->setFont(large);
    m_number->setText(u"–"_s);
    auto *caption = new QuietLabel(this);
    caption->setText(word);
    layout->addWidget(m_number);
    layout->addWidget(caption);
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void MetricTile::setValue(qint64 value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_number->setText(value < 0 ? u"–"_s : QLocale().toString(value));
    m_number->setAccessibleName(m_word + ": "_L1 + m_number->text());
}

QString MetricTile::shownText() const
{
    return m_number->text();
}
