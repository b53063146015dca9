// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_panel.h"

#include "copy_to_clipboard.h"
#include "hairline.h"
#include "inspector_group_view.h"
#include "inspector_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;
constexpr std::chrono::seconds copiedFor{2};

} // namespace

InspectorPanel::InspectorPanel(InspectorModel *model, std::function<QString()> diagnostics, Place place,
                               QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_diagnostics(std::move(diagnostics))
{
    layOut(place);
    setMinimumWidth(usualWidth);
    connect(model, &InspectorModel::changed, this, &InspectorPanel::refresh);
    m_content->installEventFilter(this);
    refresh();
}

void InspectorPanel::layOut(Place place)
{
    m_content = makeContent();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Feed, sources and archive"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_footer = makeFooter(place);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(m_footer);
}

QWidget *InspectorPanel::makeContent()
{
    auto *content = new QWidget(this);
    m_feed = new InspectorGroupView(content);
    m_sources = new InspectorGroupView(content);
    m_archive = new InspectorGroupView(content);
    m_actions = makeActions();
    m_feed->setActions(m_actions);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(20);
    layout->addWidget(m_feed);
    layout->addWidget(m_sources);
    layout->addWidget(m_archive);
    layout->addStretch(1);
    return content;
}

// What can be done about the feed, where there is something to be done.
QWidget *InspectorPanel::makeActions()
{
    auto *actions = new QWidget(this);
    m_reconnect = new QPushButton(tr("&Try now"), actions);
    m_settings = new QPushButton(tr("&Settings…"), actions);
    connect(m_reconnect, &QPushButton::clicked, this, &InspectorPanel::reconnectRequested);
    connect(m_settings, &QPushButton::clicked, this, &InspectorPanel::settingsRequested);
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(fontMetrics().height() + 8, 0, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(m_reconnect);
    layout->addWidget(m_settings);
    layout->addStretch(1);
    return actions;
}

QWidget *InspectorPanel::makeFooter(Place place)
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(8);
    m_copy = new QPushButton(tr("&Copy diagnostics"), footer);
    m_copy->setToolTip(tr("Versions, settings, states and the last log lines as text, without the token"));
    connect(m_copy, &QPushButton::clicked, this, &InspectorPanel::copy);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    if (place == Place::Docked)
        return footer;
    auto *open = new QPushButton(tr("&Open monitor"), footer);
    auto *quit = new QPushButton(tr("&Quit"), footer);
    connect(open, &QPushButton::clicked, this, &InspectorPanel::openRequested);
    connect(quit, &QPushButton::clicked, this, &InspectorPanel::quitRequested);
    layout->addWidget(open);
    layout->addWidget(quit);
    return footer;
}

int InspectorPanel::wholeHeight() const
{
    const int content = m_content->layout()->totalHeightForWidth(width());
    return content + 1 + m_footer->sizeHint().height();
}

void InspectorPanel::refresh()
{
    if (!isVisible())
        return;
    m_feed->show(m_model->feed());
    m_sources->show(m_model->sources());
    m_archive->show(m_model->archive());
    m_reconnect->setVisible(m_model->canReconnect());
    m_settings->setVisible(m_model->needsSettings());
    m_actions->setVisible(m_model->canReconnect() || m_model->needsSettings());
}

void InspectorPanel::copy()
{
    copyToClipboard(m_diagnostics());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(copiedFor, m_copy, [this] { m_copy->setText(tr("&Copy diagnostics")); });
}

// Its layout is told of whatever makes it higher or lower.
bool InspectorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &InspectorPanel::contentChanged, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(this, true);
    refresh();
}

void InspectorPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(this, false);
}
