// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_tabs.h"

#include "column_area.h"
#include "feed_models.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_view.h"
#include "saved_tabs.h"
#include "tab_filter.h"
#include "tab_strip.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MessageTabs::MessageTabs(FeedModels *models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_tabs(new TabStrip(this))
    , m_columns(new ColumnArea(m_tabs, this))
    , m_all(new MessageTab(models, this))
    , m_focused(m_all)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    wireTabs();
    insertTab(m_all);
    followServer();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

MessageTabs::~MessageTabs()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void MessageTabs::wireTabs()
{
    m_tabs->setAccessibleName(tr("Tabs of messages"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    connect(m_tabs, &TabStrip::closeRequested, this, &MessageTabs::closeWidget);
    connect(m_columns, &ColumnArea::closed, this, &MessageTabs::closeWidget);
    connect(m_columns, &ColumnArea::backRequested, this,
            [this](QWidget *widget) { showInTabs(qobject_cast<MessageTab *>(widget)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_focused = qobject_cast<MessageTab *>(m_tabs->currentWidget());
        Q_EMIT currentChanged();
    });
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, this, &MessageTabs::tabsChanged);
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, this, &MessageTabs::arranged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MessageTabs::arranged);
    connect(m_columns, &ColumnArea::arranged, this, &MessageTabs::arranged);
}

void MessageTabs::followServer()
{
    FeedClient *main = m_models->client();
    connect(main, &FeedClient::accessChanged, this, [this, main] {
        if (main->address().isEmpty())
            return; // its state ends the tabs, too
        for (MessageTab *tab : std::as_const(m_filtered))
            tab->start(main->address(), main->token());
    });
    connect(main, &FeedClient::stateChanged, this, [this](const ConnectionState &state) {
        // Where one feed is let in again, others are, too: nobody waits for the next try.
        const bool isBack = state.isConnected() && !m_mainIsUp;
        m_mainIsUp = state.isConnected();
        for (MessageTab *tab : std::as_const(m_filtered)) {
            if (state.state == FeedState::Offline)
                tab->stop();
            else if (isBack)
                tab->reconnectNow();
        }
    });
}

QList<MessageTab *> MessageTabs::messageTabs() const
{
    return QList{m_all} + m_filtered;
}

MessageTab *MessageTabs::current() const
{
    return m_focused;
}

void MessageTabs::onFocusChanged(QWidget *now)
{
    for (QWidget *widget = now; widget; widget = widget->parentWidget()) {
        auto *tab = qobject_cast<MessageTab *>(widget);
        if (!tab || tab == m_focused || !messageTabs().contains(tab))
            continue;
        m_focused = tab;
        Q_EMIT currentChanged();
        return;
    }
}

MessageTab *MessageTabs::find(const MessageFilter &filter) const
{
    const auto tab = std::find_if(m_filtered.cbegin(), m_filtered.cend(),
                                  [&](const MessageTab *each) { return each->filter() == filter; });
    return tab == m_filtered.cend() ? nullptr : *tab;
}

MessageTab *MessageTabs::add(const MessageFilter &filter)
{
    auto *tab = new MessageTab(filter, m_models, this);
    tab->panel()->view()->setWrapping(m_wraps);
    tab->stream()->model()->setSeesDeleted(m_seesDeleted);
    connect(tab, &MessageTab::titleChanged, this, [this, tab] { retitle(tab); });
    m_filtered.append(tab);
    insertTab(tab);
    const FeedClient *main = m_models->client();
    if (main->state().state != FeedState::Offline)
        tab->start(main->address(), main->token());
    Q_EMIT tabAdded(tab);
    Q_EMIT arranged();
    return tab;
}

MessageTab *MessageTabs::open(const MessageFilter &filter)
{
    if (filter.isEmpty()) {
        showInTabs(m_all);
        return m_all;
    }
    MessageTab *tab = find(filter);
    if (!tab && m_filtered.size() >= mostTabs) {
        Q_EMIT refused(
            tr("There are %1 tabs already, which is the most: each has a connection of its own and keeps "
               "up to 20,000 messages. Close one to open another.")
                .arg(mostTabs));
        return nullptr;
    }
    if (!tab)
        tab = add(filter);
    if (!isBeside(tab))
        m_tabs->setCurrentWidget(tab);
    tab->setFocus();
    return tab;
}

void MessageTabs::openChannel(const QString &source, const QString &channel)
{
    MessageFilter filter = filterFromWords(channel, {}, {});
    filter.source = source.toUtf8();
    open(filter);
}

void MessageTabs::openUser(const QString &source, const QString &login)
{
    MessageFilter filter = filterFromWords({}, login, {});
    filter.source = source.toUtf8();
    open(filter);
}

void MessageTabs::insertTab(MessageTab *tab)
{
    m_tabs->add(tab, tab->title(), tab != m_all);
    retitle(tab);
}

int MessageTabs::addWidget(QWidget *widget, const QString &title)
{
    widget->setWindowTitle(title);
    const int index = m_tabs->add(widget, title);
    Q_EMIT tabsChanged();
    return index;
}

void MessageTabs::showWidget(QWidget *widget)
{
    if (m_tabs->indexOf(widget) < 0)
        addWidget(widget, widget->windowTitle());
    m_tabs->setCurrentWidget(widget);
    widget->setFocus();
}

void MessageTabs::close(MessageTab *tab)
{
    if (tab == m_all || !m_filtered.removeOne(tab))
        return;
    if (isBeside(tab))
        m_columns->take(tab);
    else
        m_tabs->removeTab(m_tabs->indexOf(tab));
    if (m_focused == tab)
        m_focused = qobject_cast<MessageTab *>(m_tabs->currentWidget());
    tab->stop();
    tab->hide();
    tab->deleteLater();
    Q_EMIT tabsChanged();
    Q_EMIT arranged();
    Q_EMIT currentChanged();
}

void MessageTabs::closeWidget(QWidget *widget)
{
    if (auto *tab = qobject_cast<MessageTab *>(widget)) {
        close(tab);
        return;
    }
    m_tabs->removeTab(m_tabs->indexOf(widget));
    widget->hide();
    Q_EMIT tabsChanged();
}

void MessageTabs::closeCurrent()
{
    closeWidget(m_focused ? m_focused : m_tabs->currentWidget());
}

bool MessageTabs::isBeside(const MessageTab *tab) const
{
    return m_columns->holds(tab);
}

void MessageTabs::showBeside(MessageTab *tab)
{
    if (tab == m_all || isBeside(tab))
        return;
    m_tabs->removeTab(m_tabs->indexOf(tab));
    const QByteArray name = QJsonDocument(tabToJson(tab->filter())).toJson(QJsonDocument::Compact);
    m_columns->add(tab, QString::fromUtf8(name));
    tab->panel()->setHeadingVisible(false); // the column has one
    tab->setFocus();
    retitle(tab);
}

void MessageTabs::showInTabs(MessageTab *tab)
{
    if (isBeside(tab)) {
        m_columns->take(tab);
        tab->panel()->setHeadingVisible(true);
        insertTab(tab);
    }
    m_tabs->setCurrentWidget(tab);
    tab->setFocus();
}

void MessageTabs::setWrapping(bool wraps)
{
    m_wraps = wraps;
    for (MessageTab *tab : messageTabs())
        tab->panel()->view()->setWrapping(wraps);
}

void MessageTabs::retitle(MessageTab *tab)
{
    const QString title = tab->title();
    if (isBeside(tab))
        m_columns->setTitle(tab, title);
    else
        m_tabs->setTitle(tab, title, tab->description());
    Q_EMIT tabsChanged();
}

void MessageTabs::setSeesDeleted(bool sees)
{
    m_seesDeleted = sees;
    for (MessageTab *tab : messageTabs())
        tab->stream()->model()->setSeesDeleted(sees);
}

QByteArray MessageTabs::save() const
{
    SavedTabs saved;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *tab = qobject_cast<MessageTab *>(m_tabs->widget(i));
        if (tab && tab != m_all)
            saved.tabs.append({tab->filter(), false});
    }
    for (const MessageTab *tab : m_filtered) {
        if (isBeside(tab))
            saved.tabs.append({tab->filter(), true});
    }
    saved.current = m_tabs->currentIndex();
    return saved.toBytes();
}

void MessageTabs::restore(const QByteArray &bytes)
{
    const SavedTabs saved = SavedTabs::parse(bytes);
    for (const auto &[filter, beside] : saved.tabs) {
        if (find(filter) || m_filtered.size() >= mostTabs)
            continue;
        MessageTab *tab = add(filter);
        if (beside)
            showBeside(tab);
    }
    m_tabs->setCurrentIndex(std::clamp(saved.current, 0, m_tabs->count() - 1));
}
