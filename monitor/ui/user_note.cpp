// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_note.h"

#include "note_store.h"
#include "text_style.h"
#include "user_card_model.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

UserNote::UserNote(UserCardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_edit(new QPlainTextEdit(this))
    , m_problem(plainLabel(this))
{
    auto *title = plainLabel(this);
    title->setText(tr("&Note"));
    title->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("What you want to remember. It stays on this machine."));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(fontMetrics().lineSpacing() * 3 + 16);
    m_edit->installEventFilter(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);

    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &UserNote::keep);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_edit->isEnabled() || m_edit->signalsBlocked())
            return;
        m_isTyped = true;
        m_keep.start();
    });
    connect(model, &UserCardModel::aboutToChange, this, &UserNote::keep);
    connect(model, &UserCardModel::changed, this, &UserNote::refresh);
    refresh();
}

void UserNote::refresh()
{
    const bool isKnown = m_model->state() == UserCardModel::State::Known;
    if (!m_isTyped && m_edit->toPlainText() != m_model->note()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_model->note());
    }
    m_edit->setEnabled(isKnown);
}

void UserNote::keep()
{
    m_keep.stop();
    if (!m_isTyped)
        return;
    m_isTyped = false;
    const QString text = m_edit->toPlainText();
    const bool isTooLong = text.size() > NoteStore::longest;
    QString problem = m_model->setNote(text);
    if (problem.isEmpty() && isTooLong)
        problem = tr("Only the first %1 characters are kept.").arg(NoteStore::longest);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool UserNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}
