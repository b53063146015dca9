// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_panel.h"

#include "elided_label.h"
#include "empty_note.h"
#include "glyphs.h"
#include "message_model.h"
#include "message_view.h"
#include "roomy_style.h"
#include "text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

MessagePanel::MessagePanel(MessageModel *model, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new MessageView(model, this))
    , m_empty(new EmptyNote(m_view))
    , m_note(new ElidedLabel(this, true))
    , m_firstUnread(new QToolButton(this))
    , m_pause(new QToolButton(this))
    , m_newButton(new QPushButton(m_view))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead(title));
    layout->addWidget(makeFullNote());
    layout->addWidget(m_view, 1);
    m_newButton->setFocusPolicy(Qt::NoFocus); // the End key does the same from anywhere
    m_newButton->hide();

    m_view->installEventFilter(this);
    connect(m_view, &MessageView::followChanged, this, &MessagePanel::refresh);
    connect(m_pause, &QToolButton::clicked, this, [this] { setPaused(!m_paused); });
    connect(m_firstUnread, &QToolButton::clicked, m_view, &MessageView::goToFirstUnread);
    connect(m_newButton, &QPushButton::clicked, m_view, &MessageView::follow);
    refresh();
}

QLayout *MessagePanel::makeHead(const QString &title)
{
    m_heading = new ElidedLabel(this);
    m_heading->setText(title);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    // The note gives way first.
    m_heading->setMinimumWidth(
        std::min(m_heading->sizeHint().width(), fontMetrics().averageCharWidth() * 20));
    m_heading->setBuddy(m_view);
    m_note->setMinimumHeight(panelHeadHeight(this));
    for (QToolButton *button : {m_firstUnread, m_pause}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_firstUnread->setText(tr("First unread"));
    m_firstUnread->setToolTip(tr("Go on reading where you paused (Ctrl+End)"));
    m_note->setAccessibleDescription(tr("State of the list"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(RoomyStyle::cellMargin, 6, 8, 6);
    head->setSpacing(12);
    head->addWidget(m_heading);
    head->addWidget(m_note);
    head->addStretch(1);
    head->addWidget(m_firstUnread);
    head->addWidget(m_pause);
    return head;
}

QWidget *MessagePanel::makeFullNote()
{
    m_fullNote = new QWidget(this);
    m_fullNote->setAutoFillBackground(true);
    m_fullNote->setBackgroundRole(QPalette::AlternateBase);
    m_fullWords = plainLabel(m_fullNote);
    m_fullWords->setWordWrap(true);
    auto *load = new QPushButton(tr("Load them"), m_fullNote);
    connect(load, &QPushButton::clicked, this, [this] { Q_EMIT lostRequested(m_view->pausedAt()); });
    auto *row = new QHBoxLayout(m_fullNote);
    row->setContentsMargins(RoomyStyle::cellMargin, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_fullWords, 1);
    row->addWidget(load);
    m_fullNote->hide();
    return m_fullNote;
}

void MessagePanel::setHeadingVisible(bool visible)
{
    m_heading->setVisible(visible);
}

QString MessagePanel::noteText() const
{
    return m_note->text();
}

QString MessagePanel::fullText() const
{
    return m_fullNote->isVisibleTo(this) ? m_fullWords->text() : QString();
}

void MessagePanel::setPaused(bool paused)
{
    if (paused)
        m_view->pause();
    else
        m_view->follow();
}

void MessagePanel::setStateWords(const QString &words)
{
    if (words == m_stateWords)
        return;
    m_stateWords = words;
    refreshNote();
}

void MessagePanel::refreshNote()
{
    QString words = m_stateWords;
    if (words.isEmpty() && m_paused)
        words = tr("paused – the list stands still, nothing is lost");
    m_note->setText(words);
    const int lost = m_view->lostCount();
    m_fullNote->setVisible(lost > 0);
    if (lost > 0) {
        m_fullWords->setText(tr("The list is full (%1 rows): the oldest %Ln unread message(s) have left it. "
                                "They are in the archive.",
                                nullptr, lost)
                                 .arg(QLocale().toString(MessageModel::heldLimit)));
    }
}

void MessagePanel::refresh()
{
    const bool paused = !m_view->isFollowing();
    const int unread = m_view->newCount();
    if (paused != m_paused || m_pause->text().isEmpty()) {
        m_pause->setText(paused ? tr("Resume") : tr("Pause"));
        m_pause->setToolTip(paused ? tr("Follow the newest message again (End)")
                                   : tr("Stop following (Ctrl+P)"));
        m_pause->setIcon(glyphIcon(paused ? Glyph::Resume : Glyph::Pause, palette()));
        m_newButton->setIcon(glyphIcon(Glyph::Down, palette()));
    }
    m_firstUnread->setVisible(unread > 0);
    m_newButton->setText(tr("%1 new – End").arg(QLocale().toString(unread)));
    m_newButton->setVisible(unread > 0);
    // That one lies over the list, where assistive technology does not get.
    m_firstUnread->setAccessibleName(m_firstUnread->text() + QStringLiteral(": ") + m_newButton->text());
    placeNewButton();
    const bool changed = paused != m_paused;
    m_paused = paused;
    refreshNote();
    if (changed)
        Q_EMIT pausedChanged(paused);
}

void MessagePanel::placeNewButton()
{
    m_newButton->adjustSize();
    const QRect area = m_view->viewport()->geometry();
    m_newButton->move(area.center().x() - m_newButton->width() / 2,
                      area.bottom() - m_newButton->height() - 12);
    m_newButton->raise();
}

bool MessagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeNewButton();
    return QWidget::eventFilter(watched, event);
}

void MessagePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_pause->setText({}); // its icon is painted for a palette
    refresh();
}
