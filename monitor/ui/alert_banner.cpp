// SPDX-License-Identifier: GPL-3.0-or-later
#include "alert_banner.h"

#include "rule_colour.h"
#include "state_mark.h"
#include "text_style.h"
#include "triage_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QPixmap alertPixmap(int size, const QPalette &palette, qreal ratio)
{
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    paintAlertMark(painter, QRectF(0, 0, size, size), healthColour(Health::Degraded, palette),
                   palette.color(QPalette::AlternateBase));
    return pixmap;
}

} // namespace

AlertBanner::AlertBanner(TriageModel *triage, QWidget *parent)
    : QFrame(parent)
    , m_triage(triage)
    , m_shape(new QLabel(this))
    , m_words(plainLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setWordWrap(true);
    auto *show = new QPushButton(tr("Sho&w"), this);
    auto *done = new QPushButton(tr("Don&e"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_shape);
    layout->addWidget(m_words, 1);
    layout->addWidget(show);
    layout->addWidget(done);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_key); });
    connect(done, &QPushButton::clicked, this, [this] { m_triage->finish({m_key}); });
    connect(triage, &TriageModel::changed, this, &AlertBanner::refresh);
    refresh();
}

QString AlertBanner::shownText() const
{
    return m_words->text();
}

void AlertBanner::refresh()
{
    const TriageEntry *newest = nullptr;
    int more = -1;
    for (const TriageEntry &entry : m_triage->entries()) {
        if (entry.kind != TriageKind::Alert || entry.isOver || entry.state != TriageState::New)
            continue;
        newest = newest ? newest : &entry;
        ++more;
    }
    setVisible(newest != nullptr);
    m_key = newest ? newest->key : 0;
    if (!newest)
        return;
    // Put together and not by arg(): what was said may hold a "%1".
    QString words = alertWord(newest->alert) + u" – #"_s + newest->channel + ": "_L1 + newest->text;
    if (more > 0)
        words += u' ' + tr("(%n more)", nullptr, more);
    m_words->setText(words);
    m_shape->setPixmap(alertPixmap(fontMetrics().height(), palette(), devicePixelRatioF()));
}

void AlertBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
