// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class ChannelPanel;
class FeedBanner;
class FeedClient;
class FeedModels;
class MessagePanel;
class MetricsStrip;
class MonitorSettings;
class QSplitter;
class QTableView;
class StatusStrip;

// The window of weir-monitor: numbers above, channels left, messages in the centre, states below. Shows what
// the models hold; asks for everything else by signals. Saves its layout when it closes and restores it when
// made.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    // All three must outlive it.
    MainWindow(FeedClient *client, FeedModels *models, MonitorSettings *settings, QWidget *parent = nullptr);

    MetricsStrip *metrics() { return m_metrics; }
    ChannelPanel *channels() { return m_channels; }
    MessagePanel *messages() { return m_messages; }
    StatusStrip *status() { return m_status; }
    FeedBanner *banner() { return m_banner; }

    // Shows it, restores it from the task bar and brings it to the front.
    void present();

Q_SIGNALS:
    void settingsRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void addColumnActions(QMenu *menu, QTableView *table, int fixedColumn);
    void refreshEmptyText();
    void restoreLayout();
    void saveLayout();
    void showShortcuts();
    void showAbout();

    FeedClient *m_client;
    FeedModels *m_models;
    MonitorSettings *m_settings;
    MetricsStrip *m_metrics;
    FeedBanner *m_banner;
    QSplitter *m_splitter;
    ChannelPanel *m_channels;
    MessagePanel *m_messages;
    StatusStrip *m_status;
    QList<QAction *> m_actions; // those in the menus, for the list of shortcuts
};
