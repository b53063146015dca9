// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_tab.h"

#include "base/time_text.h"
#include "empty_note.h"
#include "feed_models.h"
#include "message_panel.h"
#include "message_view.h"
#include "status_words.h"
#include "tab_filter.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MessageTab::MessageTab(FeedModels *models, QWidget *parent)
    : QWidget(parent)
    , m_client(models->client())
    , m_stream(models->stream())
{
    build(tr("All messages"));
}

MessageTab::MessageTab(const MessageFilter &filter, FeedModels *models, QWidget *parent)
    : QWidget(parent)
    , m_ownClient(std::make_unique<FeedClient>())
    , m_ownStream(std::make_unique<MessageFeed>(m_ownClient.get(), models->archive(), filter))
    , m_client(m_ownClient.get())
    , m_stream(m_ownStream.get())
{
    FeedQuery query;
    query.view = FeedView::Messages;
    query.filter = filter;
    m_client->setQuery(query);
    const QString heading = tabDescription(filter);
    build(heading.left(1).toUpper() + heading.mid(1));
    // What is the same in every row needs no column; View > Message columns is for the list of all.
    m_panel->view()->setColumnHidden(MessageModel::ChannelColumn, !filter.channel.isEmpty());
    m_panel->view()->setColumnHidden(MessageModel::NameColumn, !filter.user.isEmpty());
}

MessageTab::~MessageTab()
{
    // Before the list that it shows.
    delete m_panel;
}

void MessageTab::build(const QString &heading)
{
    m_panel = new MessagePanel(m_stream->model(), heading, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusProxy(m_panel->view());
    m_panel->view()->setAccessibleName(tr("Messages: %1").arg(heading));
    m_retitle.setSingleShot(true);
    m_retitle.setInterval(std::chrono::milliseconds(500));
    connect(&m_retitle, &QTimer::timeout, this, &MessageTab::titleChanged);
    connect(&m_second, &QTimer::timeout, this, &MessageTab::refreshState);
    connect(m_client, &FeedClient::stateChanged, this, &MessageTab::refreshState);
    connect(m_stream, &MessageFeed::arrived, this, [this](qsizetype count) {
        if (isVisible())
            return;
        m_unread += count;
        if (!m_retitle.isActive())
            m_retitle.start();
    });
    refreshState();
}

void MessageTab::start(const ServerAddress &address, const QByteArray &token)
{
    if (m_ownClient)
        m_ownClient->start(address, token);
}

void MessageTab::stop()
{
    if (m_ownClient)
        m_ownClient->forget();
}

void MessageTab::reconnectNow()
{
    const FeedState state = m_client->state().state;
    if (m_ownClient && (state == FeedState::Reconnecting || state == FeedState::Refused))
        m_ownClient->reconnectNow();
}

void MessageTab::refreshState()
{
    const ConnectionState &state = m_client->state();
    if (state.state == FeedState::Reconnecting)
        m_second.start(std::chrono::seconds(1));
    else
        m_second.stop();
    m_panel->setStateWords(stateWords());
    const bool connected = state.isConnected();
    m_panel->emptyNote()->setText(connected
                                      ? tr("No messages yet. They appear here the moment they are archived.")
                                      : tr("Messages appear here as soon as the server is reached."));
    Q_EMIT titleChanged();
}

// The main feed has a banner of its own.
QString MessageTab::stateWords() const
{
    const ConnectionState &state = m_client->state();
    if (isOfAll() || state.isConnected())
        return {};
    const QString line = feedLine(state, utcNowMs());
    return state.reason.isEmpty() ? line : line + u" – "_s + state.reason;
}

QString MessageTab::title() const
{
    QString title = isOfAll() ? tr("All") : tabTitle(filter());
    if (m_unread > mostCounted)
        title += " ("_L1 + QLocale().toString(mostCounted) + "+)"_L1;
    else if (m_unread > 0)
        title += " ("_L1 + QLocale().toString(m_unread) + u')';
    if (!isOfAll() && !m_client->state().isConnected())
        title += u" – "_s + feedStateWord(m_client->state().state);
    return title;
}

QString MessageTab::description() const
{
    QString words = isOfAll() ? tr("All messages") : tabDescription(filter());
    if (const QString state = stateWords(); !state.isEmpty())
        words += u'\n' + state;
    return words;
}

void MessageTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_unread, 0) != 0)
        Q_EMIT titleChanged();
}

void MessageTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_panel->view()->leave();
}
