// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "channel_panel.h"
#include "channel_table.h"
#include "column_area.h"
#include "feed_banner.h"
#include "feed_client.h"
#include "feed_models.h"
#include "hairline.h"
#include "layout_watch.h"
#include "message_actions.h"
#include "message_columns.h"
#include "message_panel.h"
#include "message_tab.h"
#include "message_tabs.h"
#include "message_view.h"
#include "metrics_strip.h"
#include "monitor_settings.h"
#include "state_mark.h"
#include "status_strip.h"
#include "tab_actions.h"
#include "window_menus.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(FeedClient *client, FeedModels *models, MonitorSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_models(models)
    , m_settings(settings)
    , m_metrics(new MetricsStrip(models->metrics(), this))
    , m_banner(new FeedBanner(models->status(), this))
    , m_tabs(new MessageTabs(models, this))
    , m_tabActions(new TabActions(m_tabs))
    , m_messageActions(new MessageActions(m_tabs, models))
    , m_channels(new ChannelPanel(models->channels(), settings, this))
    , m_status(new StatusStrip(models->status(), models->metrics(), this))
    , m_layoutWatch(new LayoutWatch(this))
{
    setWindowIcon(weirIcon());
    setWindowTitle(u"weir"_s);
    layOut();
    connect(m_banner, &FeedBanner::reconnectRequested, client, &FeedClient::reconnectNow);
    connect(m_messageActions, &MessageActions::newTabRequested, m_tabActions, &TabActions::askForNewTab);
    connect(m_banner, &FeedBanner::settingsRequested, this, &MainWindow::settingsRequested);
    connect(models->status(), &StatusModel::changed, this, &MainWindow::refreshTitle);
    refreshTitle();
    restoreLayout();
    watchLayout();
}

void MainWindow::layOut()
{
    m_menus = new WindowMenus(this, m_client);
    m_channels->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_tabs->setMinimumWidth(fontMetrics().averageCharWidth() * 48);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_metrics);
    layout->addWidget(hairline(centre));
    layout->addWidget(m_banner);
    layout->addWidget(m_tabs, 1);
    setCentralWidget(centre);
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    addDockWidget(Qt::LeftDockWidgetArea, makeDock(u"channels"_s, tr("Channels"), m_channels));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_tabs->all()->setFocus();
}

QDockWidget *MainWindow::makeDock(const QString &objectName, const QString &title, QWidget *widget)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(objectName);
    dock->setWidget(widget);
    m_layoutWatch->watch(dock);
    m_menus->addPanelAction(dock->toggleViewAction());
    return dock;
}

QDockWidget *MainWindow::panel(const QString &objectName) const
{
    return findChild<QDockWidget *>(objectName, Qt::FindDirectChildrenOnly);
}

QDockWidget *MainWindow::addPanel(const QString &objectName, const QString &title, QWidget *widget,
                                  Qt::DockWidgetArea area)
{
    QDockWidget *dock = makeDock(objectName, title, widget);
    if (!restoreDockWidget(dock))
        putBeside(dock, area);
    keepTabBarsAway();
    return dock;
}

void MainWindow::putBeside(QDockWidget *dock, Qt::DockWidgetArea area)
{
    QDockWidget *neighbour = nullptr;
    for (auto *other : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other != dock && dockWidgetArea(other) == area && !other->isFloating())
            neighbour = other;
    }
    addDockWidget(area, dock);
    if (neighbour)
        tabifyDockWidget(neighbour, dock);
    dock->hide();
}

// Qt gives the tabs of panels a place when it shows the first of these panels. Until then, in Qt 6.4, they
// lie unseen in the window's corner, where assistive technology finds a control without a name.
void MainWindow::keepTabBarsAway()
{
    for (QTabBar *tabs : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        if (tabs->count() == 0)
            tabs->move(-tabs->width(), -tabs->height());
    }
}

void MainWindow::showPanel(const QString &objectName)
{
    if (QDockWidget *dock = panel(objectName)) {
        dock->show();
        dock->raise();
    }
}

void MainWindow::addBanner(QWidget *banner)
{
    auto *layout = static_cast<QVBoxLayout *>(centralWidget()->layout());
    layout->insertWidget(layout->indexOf(m_tabs), banner);
}

int MainWindow::addTab(QWidget *widget, const QString &title)
{
    return m_tabs->addWidget(widget, title);
}

void MainWindow::showTab(QWidget *widget)
{
    m_tabs->showWidget(widget);
}

MessagePanel *MainWindow::messages()
{
    return m_tabs->all()->panel();
}

void MainWindow::refreshTitle()
{
    const QString server = m_client->address().text();
    setWindowTitle(server.isEmpty() ? u"weir"_s : server + u" – weir"_s);
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings->layout(u"window"_s)))
        resize(1280, 800);
    if (!restoreState(m_settings->layout(u"docks"_s)))
        resizeDocks({panel(u"channels"_s)}, {fontMetrics().averageCharWidth() * 86}, Qt::Horizontal);
    // Which columns there are may differ from the version that saved it; then Qt refuses and the default
    // stands.
    m_channels->table()->horizontalHeader()->restoreState(m_settings->layout(u"channels"_s));
    messages()->view()->columns()->restore(m_settings->layout(u"messages"_s));
    m_tabs->columns()->restoreState(m_settings->layout(u"columns"_s));
    m_tabs->restore(m_settings->layout(u"tabs"_s));
    keepTabBarsAway();
}

void MainWindow::watchLayout()
{
    m_layoutWatch->watch(m_channels->table()->horizontalHeader());
    m_layoutWatch->watch(messages()->view()->horizontalHeader());
    connect(m_tabs, &MessageTabs::arranged, m_layoutWatch, &LayoutWatch::note);
    connect(m_layoutWatch, &LayoutWatch::changed, this, &MainWindow::saveLayout);
}

void MainWindow::saveLayout()
{
    keep(u"window"_s, saveGeometry());
    keep(u"docks"_s, saveState());
    keep(u"channels"_s, m_channels->table()->horizontalHeader()->saveState());
    keep(u"messages"_s, messages()->view()->columns()->save());
    keep(u"columns"_s, m_tabs->columns()->saveState());
    keep(u"tabs"_s, m_tabs->save());
}

// The file is written only when something differs.
void MainWindow::keep(const QString &part, const QByteArray &state)
{
    if (m_settings->layout(part) != state)
        m_settings->setLayout(part, state);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}
