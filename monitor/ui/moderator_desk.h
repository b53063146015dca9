// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage_entry.h"

#include <QObject>
#include <QPointer>

class AlertBanner;
class AlertsDialog;
class AlertSound;
class FeedClient;
class FeedModels;
class Lookout;
class MainWindow;
class RulesDialog;
class TriagePanel;

// Puts what calls a moderator into the main window: the triage panel, the banner of alerts, the entries of
// the menus and the dialogs behind them; connects feed and lookout, and channel table and lookout; lets
// sounds be heard. Owned by the window.
class ModeratorDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModeratorDesk)

public:
    // All must outlive it.
    ModeratorDesk(MainWindow *window, FeedClient *client, FeedModels *models, Lookout *lookout);

    TriagePanel *panel() { return m_panel; }
    AlertBanner *banner() { return m_banner; }

    void showRules();
    void showAlerts();

Q_SIGNALS:
    // Show what was said around the entry's message (triagePosition, source, channel).
    void contextRequested(const TriageEntry &entry);
    void userRequested(const QString &source, const QString &login);

private:
    void wireFeed(FeedClient *client, FeedModels *models);
    void addToWindow();
    void markRows();
    void addToMenus();

    MainWindow *m_window;
    Lookout *m_lookout;
    TriagePanel *m_panel;
    AlertBanner *m_banner;
    AlertSound *m_sound;
    QPointer<RulesDialog> m_rules;
    QPointer<AlertsDialog> m_alerts;
};
