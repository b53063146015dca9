// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_strip.h"

#include "base/time_text.h"
#include "health.h"
#include "message_row.h"
#include "metrics_model.h"
#include "quiet_label.h"
#include "state_mark.h"
#include "status_words.h"
#include "text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

StatusStrip::StatusStrip(StatusModel *status, MetricsModel *metrics, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_metrics(metrics)
    , m_feed(new QToolButton(this))
    , m_sources(new QuietLabel(this))
    , m_latency(plainLabel(this))
    , m_rate(plainLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->setSpacing(16);
    m_feed->setAutoRaise(true);
    m_feed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_feed->setFocusPolicy(Qt::TabFocus);
    connect(m_feed, &QToolButton::clicked, this, &StatusStrip::activated);
    layout->addWidget(m_feed);
    layout->addWidget(m_sources, 1);
    layout->addWidget(m_rate);
    layout->addWidget(m_latency);
    // A long list of troubled sources must not make the window wider; the tooltip has it all.
    m_sources->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_latency->setToolTip(tr("Round trip to the server"));
    m_rate->setToolTip(tr("Messages that reach this window, on average over five seconds"));
    for (QWidget *number :
         {static_cast<QWidget *>(m_feed), static_cast<QWidget *>(m_latency), static_cast<QWidget *>(m_rate)})
        number->setFont(tabularFont(number->font()));

    connect(status, &StatusModel::changed, this, &StatusStrip::refresh);
    connect(&m_second, &QTimer::timeout, this, [this] {
        refreshFeed();
        refreshRate();
    });
    m_second.start(std::chrono::seconds(1));
    refresh();
}

QString StatusStrip::feedText() const
{
    return m_feed->text();
}

QString StatusStrip::sourcesText() const
{
    return m_sources->text();
}

void StatusStrip::refresh()
{
    refreshFeed();
    refreshRate();
    const ConnectionState &feed = m_status->connection();
    m_feed->setIcon(
        healthPixmap(healthOf(feed.state), fontMetrics().height(), palette(), devicePixelRatioF()));
    m_sources->setText(sourcesLine(*m_status));
    setPlainToolTip(m_sources, sourcesDetail(*m_status));
    m_latency->setText(feed.latencyMs < 0 ? QString() : tr("%1 ms").arg(feed.latencyMs));
}

void StatusStrip::refreshFeed()
{
    const ConnectionState &feed = m_status->connection();
    m_feed->setText(feedLine(feed, utcNowMs()));
    m_feed->setAccessibleName(tr("State of the feed: %1").arg(m_feed->text()));
    QString detail = feedStateWord(feed.state) + u' ' + sinceWords(feed.since);
    if (!feed.reason.isEmpty())
        detail += u'\n' + feed.reason;
    if (feed.reconnects > 0) {
        detail += u'\n' + tr("reconnects: %1 (without a gap: %2, loaded anew: %3)")
                              .arg(feed.reconnects)
                              .arg(feed.resumes)
                              .arg(feed.resets);
    }
    setPlainToolTip(m_feed, detail);
}

void StatusStrip::refreshRate()
{
    const bool connected = m_status->connection().isConnected();
    m_rate->setText(connected ? tr("%1 msg/s").arg(QLocale().toString(m_metrics->arrivalRate(), 'f', 1))
                              : QString());
}

void StatusStrip::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The shape of the state is painted for a palette.
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
