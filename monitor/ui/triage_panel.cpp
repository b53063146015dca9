// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_panel.h"

#include "base/time_text.h"
#include "copy_to_clipboard.h"
#include "empty_note.h"
#include "lookout.h"
#include "quiet_label.h"
#include "snooze_menu.h"
#include "text_style.h"
#include "triage_actions.h"
#include "triage_filter.h"
#include "triage_view.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

} // namespace

TriagePanel::TriagePanel(Lookout *lookout, QWidget *parent)
    : QWidget(parent)
    , m_lookout(lookout)
    , m_entries(new TriageFilter(lookout->triage(), this))
    , m_view(new TriageView(m_entries, this))
    , m_actions(new TriageActions(this))
    , m_empty(new EmptyNote(m_view))
    , m_new(new QToolButton(this))
    , m_all(new QToolButton(this))
    , m_undo(makeButton(m_actions->undo))
    , m_noticeFrame(new QFrame(this))
    , m_notice(plainLabel(m_noticeFrame))
    , m_dropped(new QuietLabel(this))
    , m_menu(m_actions->makeMenu(tr("Triage"), this))
{
    auto *dismiss = new QPushButton(tr("Dismiss"), m_noticeFrame);
    m_noticeFrame->setAutoFillBackground(true);
    m_noticeFrame->setBackgroundRole(QPalette::AlternateBase);
    m_notice->setWordWrap(true);
    auto *noticeLayout = new QHBoxLayout(m_noticeFrame);
    noticeLayout->setContentsMargins(12, 8, 8, 8);
    noticeLayout->addWidget(m_notice, 1);
    noticeLayout->addWidget(dismiss, 0, Qt::AlignTop);
    m_dropped->setWordWrap(true);
    m_dropped->setMargin(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_noticeFrame);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_dropped);
    layout->addLayout(makeFoot());
    setFocusProxy(m_view);

    wireActions();
    connect(dismiss, &QPushButton::clicked, lookout, &Lookout::dismissNotices);
    connect(lookout, &Lookout::noticesChanged, this, &TriagePanel::refreshNotices);
    connect(lookout->rules(), &HighlightStore::changed, this, &TriagePanel::refresh);
    connect(lookout->triage(), &TriageModel::changed, this, &TriagePanel::refresh);
    connect(lookout->triage(), &TriageModel::newCountChanged, this, [this](int count) {
        Q_EMIT newCountChanged(count);
        Q_EMIT titleChanged(count == 0 ? tr("Triage") : tr("Triage (%1)").arg(QLocale().toString(count)));
    });
    showAll(false);
    refreshNotices();
}

QLayout *TriagePanel::makeHead()
{
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_new, m_all}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button);
    }
    m_all->setText(tr("All"));
    m_new->setToolTip(tr("Only what nobody has looked at"));
    m_all->setToolTip(tr("Also what is done or snoozed"));
    auto *rules = new QToolButton(this);
    rules->setText(tr("Rules…"));
    rules->setToolTip(tr("What comes into this list"));
    rules->setAutoRaise(true);
    connect(m_all, &QToolButton::toggled, this, &TriagePanel::showAll); // the other one is off then
    connect(rules, &QToolButton::clicked, this, &TriagePanel::rulesRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->setSpacing(4);
    head->addWidget(m_new);
    head->addWidget(m_all);
    head->addStretch(1);
    head->addWidget(m_undo);
    head->addWidget(rules);
    return head;
}

QLayout *TriagePanel::makeFoot()
{
    auto *more = new QPushButton(tr("&More"), this);
    more->setFlat(true);
    more->setMenu(m_menu);
    QToolButton *snooze = makeButton(m_actions->snooze);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 6, 8, 6);
    foot->setSpacing(4);
    foot->addWidget(makeButton(m_actions->done));
    foot->addWidget(snooze);
    foot->addWidget(makeButton(m_actions->context));
    foot->addStretch(1);
    foot->addWidget(more);
    connect(m_actions->snooze, &QAction::triggered, this, [this, snooze] {
        m_actions->snoozeMenu->popup(
            snooze->mapToGlobal(QPoint(0, -m_actions->snoozeMenu->sizeHint().height())));
    });
    return foot;
}

QToolButton *TriagePanel::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

void TriagePanel::wireActions()
{
    connect(m_actions->next, &QAction::triggered, m_view, &TriageView::selectNext);
    connect(m_actions->done, &QAction::triggered, this, &TriagePanel::finish);
    connect(m_actions->snoozeMenu, &SnoozeMenu::chosen, this, &TriagePanel::snooze);
    connect(m_actions->rulesMenu, &SnoozeMenu::chosen, this, &TriagePanel::snoozeRules);
    connect(m_actions->undo, &QAction::triggered, m_lookout->triage(), &TriageModel::undo);
    connect(m_actions->copy, &QAction::triggered, this, &TriagePanel::copy);
    connect(m_actions->reopen, &QAction::triggered, this,
            [this] { m_lookout->triage()->reopen(m_view->selectedKeys()); });
    const auto askForContext = [this] {
        if (const TriageEntry *entry = current(); entry && entry->messageId != 0)
            Q_EMIT contextRequested(*entry);
    };
    connect(m_actions->context, &QAction::triggered, this, askForContext);
    connect(m_view, &QAbstractItemView::doubleClicked, this, askForContext);
    connect(m_actions->user, &QAction::triggered, this, [this] {
        if (const TriageEntry *entry = current(); entry && !entry->user.isEmpty())
            Q_EMIT userRequested(entry->source, entry->user);
    });
    connect(m_actions->doneAll, &QAction::triggered, this,
            [this] { m_lookout->triage()->finishChannelOf(m_view->currentKey()); });
    connect(m_actions->muteHour, &QAction::triggered, this, [this] { mute(utcNowMs() + hour); });
    connect(m_actions->muteForGood, &QAction::triggered, this, [this] { mute(0); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TriagePanel::refreshActions);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { m_menu->popup(m_view->viewport()->mapToGlobal(place)); });
}

const TriageEntry *TriagePanel::current() const
{
    return m_lookout->triage()->find(m_view->currentKey());
}

void TriagePanel::finish()
{
    leave([this](const QList<qint64> &keys) { m_lookout->triage()->finish(keys); });
}

void TriagePanel::snooze(qint64 untilMs)
{
    leave([=, this](const QList<qint64> &keys) { m_lookout->triage()->snooze(keys, untilMs); });
}

void TriagePanel::snoozeRules(qint64 untilMs)
{
    const QStringList rules = current() ? current()->rules : QStringList();
    for (const QString &rule : rules)
        m_lookout->snoozeRule(rule, untilMs);
}

// The row behind what leaves is the next to be looked at.
void TriagePanel::leave(const std::function<void(const QList<qint64> &)> &change)
{
    const qint64 next = m_view->keyAfterSelection();
    change(m_view->selectedKeys());
    m_view->select(next);
}

void TriagePanel::copy() const
{
    QStringList lines;
    for (const qint64 key : m_view->selectedKeys()) {
        if (const TriageEntry *entry = m_lookout->triage()->find(key))
            lines.append(triageLine(*entry));
    }
    copyToClipboard(lines.join(u'\n'));
}

void TriagePanel::mute(qint64 untilMs)
{
    if (const TriageEntry *entry = current())
        static_cast<void>(m_lookout->alerts()->mute(alertChannel(entry->source, entry->channel), untilMs));
}

void TriagePanel::showEntry(qint64 key)
{
    const TriageEntry *entry = m_lookout->triage()->find(key);
    if (!entry)
        return;
    if (entry->state != TriageState::New)
        showAll(true);
    m_view->select(key);
    m_view->setFocus();
}

void TriagePanel::showAll(bool all)
{
    m_entries->setShowsAll(all);
    (all ? m_all : m_new)->setChecked(true);
    refresh();
}

void TriagePanel::refresh()
{
    const TriageModel &triage = *m_lookout->triage();
    const bool hasRules = !m_lookout->rules()->rules().isEmpty();
    m_new->setText(tr("New (%1)").arg(QLocale().toString(triage.newCount())));
    m_empty->setText(
        hasRules ? tr("Nothing to look at. What highlight rules and alerts find appears here.")
                 : tr("What highlight rules and alerts find appears here. There is no rule yet: make one "
                      "with “Rules…”."));
    m_dropped->setVisible(triage.dropped() > 0);
    m_dropped->setText(
        tr("%1 left the list without being looked at: it keeps %2.")
            .arg(QLocale().toString(triage.dropped()), QLocale().toString(TriageModel::limit)));
    const QString undo = triage.undoWords();
    m_actions->undo->setEnabled(!undo.isEmpty());
    m_actions->undo->setText(undo.isEmpty() ? tr("Undo") : undo);
    m_undo->setVisible(!undo.isEmpty());
    refreshActions();
}

void TriagePanel::refreshActions()
{
    const TriageEntry *entry = current();
    const bool any = m_view->selectionModel()->hasSelection();
    for (QAction *action : {m_actions->done, m_actions->snooze, m_actions->copy})
        action->setEnabled(any);
    m_actions->next->setEnabled(m_entries->rowCount() > 0);
    m_actions->reopen->setEnabled(any && entry && entry->state != TriageState::New);
    m_actions->rulesMenu->setEnabled(entry && !entry->rules.isEmpty());
    m_actions->context->setEnabled(entry && entry->messageId != 0);
    m_actions->user->setEnabled(entry && !entry->user.isEmpty());
    for (QAction *action : {m_actions->doneAll, m_actions->muteHour, m_actions->muteForGood})
        action->setEnabled(entry && entry->channelId != 0);
}

void TriagePanel::refreshNotices()
{
    m_notice->setText(m_lookout->notices().join(u'\n'));
    m_noticeFrame->setVisible(!m_lookout->notices().isEmpty());
}

QString TriagePanel::noticeText() const
{
    return m_notice->text();
}

void TriagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->viewport()->update();
}
