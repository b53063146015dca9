// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class ChannelPanel;
class FeedBanner;
class FeedClient;
class FeedModels;
class LayoutWatch;
class MessageActions;
class MessagePanel;
class MessageTabs;
class MetricsStrip;
class MonitorSettings;
class StatusStrip;
class TabActions;
class WindowMenus;

// The window of weir-monitor: channels in a dock on the left, numbers and tabs of messages in the centre,
// room for docks on the right, states below. Shows what the models hold; asks for everything else by signals.
// What is made elsewhere comes in as a panel (a dock), a tab, or an action of menus(). Saves its layout when
// it closes, and some seconds after it was changed, and restores it when made; panels that come later are put
// where they were, too.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    // All three must outlive it.
    MainWindow(FeedClient *client, FeedModels *models, MonitorSettings *settings, QWidget *parent = nullptr);

    MetricsStrip *metrics() { return m_metrics; }
    ChannelPanel *channels() { return m_channels; }
    MessageTabs *tabs() { return m_tabs; }
    // What the tab with all messages shows.
    MessagePanel *messages();
    StatusStrip *status() { return m_status; }
    FeedBanner *banner() { return m_banner; }
    WindowMenus *menus() { return m_menus; }
    // What is done with tabs and with messages; both ask by signals for what leads out of the lists.
    TabActions *tabActions() { return m_tabActions; }
    MessageActions *messageActions() { return m_messageActions; }
    LayoutWatch *layoutWatch() { return m_layoutWatch; }

    // Docks `widget`, which the window owns from then on, and lists it under View > Panels. `objectName` is
    // its name in the saved layout and for showPanel(). Where it was in the last run it is again; else it
    // begins hidden, behind those that are in that area already.
    QDockWidget *addPanel(const QString &objectName, const QString &title, QWidget *widget,
                          Qt::DockWidgetArea area);
    // Shows the panel and brings it before those that share its place. Nothing for a name that is not there.
    void showPanel(const QString &objectName);

    // A line over the tabs, under those that are there already; the window owns it.
    void addBanner(QWidget *banner);

    // A tab of the centre behind the others; the window owns `widget`. Gives its index. When a person closes
    // it, it is put away, and showTab() brings it back.
    int addTab(QWidget *widget, const QString &title);
    void showTab(QWidget *widget);

    // Shows it, restores it from the task bar and brings it to the front.
    void present();
    void saveLayout();

Q_SIGNALS:
    void settingsRequested();
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    QDockWidget *makeDock(const QString &objectName, const QString &title, QWidget *widget);
    QDockWidget *panel(const QString &objectName) const;
    void putBeside(QDockWidget *dock, Qt::DockWidgetArea area);
    void keepTabBarsAway();
    void refreshTitle();
    void restoreLayout();
    void watchLayout();
    void keep(const QString &part, const QByteArray &state);

    FeedClient *m_client;
    FeedModels *m_models;
    MonitorSettings *m_settings;
    MetricsStrip *m_metrics;
    FeedBanner *m_banner;
    MessageTabs *m_tabs;
    TabActions *m_tabActions;
    MessageActions *m_messageActions;
    ChannelPanel *m_channels;
    StatusStrip *m_status;
    LayoutWatch *m_layoutWatch;
    WindowMenus *m_menus = nullptr;
};
