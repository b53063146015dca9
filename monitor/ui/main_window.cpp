// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "channel_model.h"
#include "channel_panel.h"
#include "empty_note.h"
#include "feed_banner.h"
#include "feed_client.h"
#include "feed_models.h"
#include "message_panel.h"
#include "message_view.h"
#include "metrics_strip.h"
#include "monitor_settings.h"
#include "shortcuts_dialog.h"
#include "state_mark.h"
#include "status_strip.h"

#include <QAction>
#include <QCloseEvent>
#include <QFrame>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

MainWindow::MainWindow(FeedClient *client, FeedModels *models, MonitorSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_models(models)
    , m_settings(settings)
    , m_metrics(new MetricsStrip(models->metrics(), this))
    , m_banner(new FeedBanner(models->status(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_channels(new ChannelPanel(models->channels(), this))
    , m_messages(new MessagePanel(models->messages(), this))
    , m_status(new StatusStrip(models->status(), models->metrics(), this))
{
    setWindowIcon(weirIcon());
    setWindowTitle(u"weir"_s);
    layOut();
    makeMenus();
    connect(m_banner, &FeedBanner::reconnectRequested, client, &FeedClient::reconnectNow);
    connect(m_banner, &FeedBanner::settingsRequested, this, &MainWindow::settingsRequested);
    connect(models->status(), &StatusModel::changed, this, &MainWindow::refreshEmptyText);
    refreshEmptyText();
    restoreLayout();
}

void MainWindow::layOut()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_channels);
    m_splitter->addWidget(m_messages);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_channels->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_messages->setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_metrics);
    layout->addWidget(hairline(centre));
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_messages->view()->setFocus();
}

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QKeySequence &keys) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        m_actions.append(action);
        return action;
    };
    QMenu *connection = menuBar()->addMenu(tr("&Connection"));
    connect(add(connection, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s)), &QAction::triggered, this,
            &MainWindow::settingsRequested);
    connect(add(connection, tr("&Reconnect now"), QKeySequence(u"Ctrl+R"_s)), &QAction::triggered, m_client,
            &FeedClient::reconnectNow);
    connection->addSeparator();
    connect(add(connection, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s)), &QAction::triggered, this,
            &MainWindow::quitRequested);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *pause = add(view, tr("&Pause messages"), QKeySequence(u"Ctrl+P"_s));
    pause->setCheckable(true);
    connect(pause, &QAction::triggered, m_messages, &MessagePanel::setPaused);
    connect(m_messages, &MessagePanel::pausedChanged, pause, &QAction::setChecked);
    connect(add(view, tr("Go to the &newest message"), QKeySequence(Qt::Key_End)), &QAction::triggered,
            m_messages->view(), &MessageView::follow);
    view->addSeparator();
    addColumnActions(view->addMenu(tr("&Channel columns")), m_channels->table(), ChannelModel::NameColumn);
    addColumnActions(view->addMenu(tr("&Message columns")), m_messages->view(), MessageModel::TextColumn);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    connect(add(help, tr("&Shortcuts"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this,
            &MainWindow::showShortcuts);
    connect(add(help, tr("&About weir-monitor"), {}), &QAction::triggered, this, &MainWindow::showAbout);
}

// One check for each column but the one that a table cannot be without.
void MainWindow::addColumnActions(QMenu *menu, QTableView *table, int fixedColumn)
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (column == fixedColumn)
            continue;
        QAction *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, table,
                [table, column](bool shown) { table->setColumnHidden(column, !shown); });
        connect(menu, &QMenu::aboutToShow, action,
                [action, table, column] { action->setChecked(!table->isColumnHidden(column)); });
    }
}

void MainWindow::refreshEmptyText()
{
    const bool connected = m_client->state().isConnected();
    m_messages->emptyNote()->setText(
        connected ? tr("No messages yet. They appear here the moment they are archived.")
                  : tr("Messages appear here as soon as the server is reached."));
    const QString server = m_client->address().text();
    setWindowTitle(server.isEmpty() ? u"weir"_s : server + " – weir"_L1);
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
        resize(1180, 740);
    if (!m_splitter->restoreState(m_settings->layout(u"splitter"_s)))
        m_splitter->setSizes({400, 780});
    // Which columns there are may differ from the version that saved it; then Qt refuses and the default
    // stands.
    m_channels->table()->horizontalHeader()->restoreState(m_settings->layout(u"channels"_s));
    m_messages->view()->horizontalHeader()->restoreState(m_settings->layout(u"messages"_s));
}

void MainWindow::saveLayout()
{
    m_settings->setLayout(u"window"_s, saveGeometry());
    m_settings->setLayout(u"splitter"_s, m_splitter->saveState());
    m_settings->setLayout(u"channels"_s, m_channels->table()->horizontalHeader()->saveState());
    m_settings->setLayout(u"messages"_s, m_messages->view()->horizontalHeader()->saveState());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About weir-monitor"));
    box->setIconPixmap(weirIcon().pixmap(64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("weir-monitor %1").arg(QStringLiteral(WEIR_VERSION)));
    box->setInformativeText(tr("Shows live chat while a Weir server archives it.\n"
                               "Free software under the GNU General Public License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}
