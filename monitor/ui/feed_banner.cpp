// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_banner.h"

#include "health.h"
#include "state_mark.h"
#include "status_words.h"
#include "text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

FeedBanner::FeedBanner(StatusModel *status, QWidget *parent)
    : QFrame(parent)
    , m_status(status)
    , m_shape(new QLabel(this))
    , m_words(plainLabel(this))
    , m_reconnect(new QPushButton(tr("Try now"), this))
    , m_settings(new QPushButton(tr("Settings…"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_shape);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_reconnect);
    layout->addWidget(m_settings);
    connect(m_reconnect, &QPushButton::clicked, this, &FeedBanner::reconnectRequested);
    connect(m_settings, &QPushButton::clicked, this, &FeedBanner::settingsRequested);
    connect(status, &StatusModel::changed, this, &FeedBanner::refresh);
    refresh();
}

QString FeedBanner::shownText() const
{
    return m_words->text();
}

void FeedBanner::refresh()
{
    const ConnectionState &feed = m_status->connection();
    Health health = healthOf(feed.state);
    QString words = feed.advice.isEmpty() ? feed.reason : feed.reason + u' ' + feed.advice;
    if (feed.state == FeedState::Offline) {
        words = tr("No server is set. Enter its address in the settings.");
    } else if (feed.isConnected()) {
        words = archiveLine(*m_status);
        health = Health::Offline;
    }
    setVisible(!words.isEmpty());
    m_words->setText(words);
    m_shape->setPixmap(healthPixmap(health, fontMetrics().height(), palette(), devicePixelRatioF()));
    m_reconnect->setVisible(feed.state == FeedState::Reconnecting || feed.state == FeedState::Refused);
    m_settings->setVisible(!feed.isConnected());
}

void FeedBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The shape of the state is painted for a palette.
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
