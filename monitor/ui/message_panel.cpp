// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_panel.h"

#include "empty_note.h"
#include "glyphs.h"
#include "message_model.h"
#include "message_view.h"
#include "quiet_label.h"
#include "roomy_style.h"
#include "text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

MessagePanel::MessagePanel(MessageModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new MessageView(model, this))
    , m_empty(new EmptyNote(m_view))
    , m_note(new QuietLabel(this))
    , m_pause(new QToolButton(this))
    , m_newButton(new QPushButton(m_view))
{
    auto *title = plainLabel(this);
    title->setText(tr("Messages"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);

    m_pause->setCheckable(true);
    m_pause->setAutoRaise(true);
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newButton->setFocusPolicy(Qt::NoFocus); // the End key does the same from anywhere
    m_newButton->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(RoomyStyle::cellMargin, 6, 8, 6);
    head->setSpacing(12);
    head->addWidget(title);
    title->setMinimumHeight(panelHeadHeight(this));
    head->addWidget(m_note, 1);
    head->addWidget(m_pause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    m_view->installEventFilter(this);
    connect(m_view, &MessageView::followChanged, this, &MessagePanel::refresh);
    connect(m_pause, &QToolButton::clicked, this, &MessagePanel::setPaused);
    connect(m_newButton, &QPushButton::clicked, m_view, &MessageView::follow);
    refresh();
}

void MessagePanel::setPaused(bool paused)
{
    if (paused)
        m_view->pause();
    else
        m_view->follow();
}

void MessagePanel::refresh()
{
    const bool paused = !m_view->isFollowing();
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(paused ? tr("Follow the newest message again (End)") : tr("Stop following (Ctrl+P)"));
    m_pause->setIcon(glyphIcon(paused ? Glyph::Resume : Glyph::Pause, palette()));
    m_newButton->setIcon(glyphIcon(Glyph::Down, palette()));
    m_note->setText(paused ? tr("paused – the list stands still, nothing is lost") : QString());

    m_newButton->setText(tr("%1 new – End").arg(QLocale().toString(m_view->newCount())));
    m_newButton->setVisible(paused && m_view->newCount() > 0);
    placeNewButton();
    if (paused != m_paused) {
        m_paused = paused;
        Q_EMIT pausedChanged(paused);
    }
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
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
