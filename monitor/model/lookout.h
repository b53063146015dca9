// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_store.h"
#include "alert_watch.h"
#include "attention_pacer.h"
#include "highlight_counts.h"
#include "highlight_marks.h"
#include "highlight_matcher.h"
#include "highlight_store.h"
#include "triage_model.h"
#include "triage_store.h"

#include <QObject>
#include <QTimer>

// Calls a moderator: holds the feed against highlight rules and alerts, and owns what comes of it. Messages
// go in by the slots, which take what FeedModels says. Every message that matches is marked; those of rules
// that are not snoozed come into the triage list, once each, whether they came live, after a break or in a
// snapshot. Only what came live is heard or notified. All on the GUI's thread.
class Lookout final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lookout)

public:
    // The clocks it goes by; tests give their own.
    struct Clock
    {
        std::function<qint64()> wallMs; // UTC
        std::function<qint64()> steadyMs;
    };
    static constexpr qsizetype recentLimit = 500;
    static constexpr qsizetype noticeLimit = 20;

    // Reads rules, alerts and, with setServer(), triage lists from `folder`. Without `isFirst` nobody is a
    // newcomer.
    explicit Lookout(const QString &folder, const AlertWatch::IsFirst &isFirst = {},
                     QObject *parent = nullptr);
    Lookout(const QString &folder, const AlertWatch::IsFirst &isFirst, Clock clock, QObject *parent);
    ~Lookout() override;

    HighlightStore *rules() { return &m_rules; }
    AlertStore *alerts() { return &m_alerts; }
    TriageModel *triage() { return &m_triage; }
    HighlightMarks *marks() { return &m_marks; }
    HighlightCounts *counts() { return &m_counts; }

    // The newest messages that came, oldest first, to try rules on.
    const ChatMessages &recent() const { return m_recent; }

    // What a person should know, newest last: a file was set aside, a rule was switched off. Translated
    // sentences.
    const QStringList &notices() const { return m_notices; }
    void dismissNotices();

    // Marks rows of lists that show the past; calls nobody.
    void mark(const ChatMessages &messages);

    // Takes in what another monitor has made of the rules.
    void readRules();
    // Tells in notices() when it cannot be kept.
    void snoozeRule(const QString &rule, qint64 untilMs);

    // Stores at once what would be stored soon.
    void saveNow();

public Q_SLOTS:
    // The feed is that of this server (its address) from now on.
    void setServer(const QString &server);
    // What comes from here on is of this archive. The same messages and channels have other ids in another.
    void setArchive(const Cursor &archive);
    void onArrived(const ChatMessages &messages);
    void onReplaced(const ChatMessages &messages);
    void onDeleted(const QList<qint64> &ids);
    void onErased(const QList<qint64> &channels);
    // Called once a second by a timer of its own.
    void tick();

Q_SIGNALS:
    // A notification of the desktop: both plain text, the second from outside.
    void attentionWanted(const QString &title, const QString &text);
    // The desktop's alert sound, so many times.
    void soundWanted(int times);
    void noticesChanged();

private:
    enum class Voice : quint8 { Loud, Quiet };

    void look(const ChatMessages &messages, const QStringList &forms, Voice voice);
    void callFor(const TriageEntry &entry, const RuleSet &callers);
    void raise(const ChatAlerts &alerts);
    void switchOff(const QString &rule, const QString &reason);
    void setRules();
    void hear(RuleSound sound);
    void notice(const QString &words);
    void keepRecent(const ChatMessages &messages);
    RuleSet callers(const RuleSet &set) const;

    Clock m_clock;
    HighlightStore m_rules;
    AlertStore m_alerts;
    TriageStore m_triageStore;
    TriageModel m_triage;
    HighlightMarks m_marks;
    HighlightCounts m_counts;
    HighlightMatcher m_matcher;
    AlertWatch m_watch;
    AttentionPacer m_pacer;
    ChatMessages m_recent;
    QStringList m_notices;
    QTimer m_second;
    QTimer m_save;
    qint64 m_heardAt = 0; // steady ms
};
