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
    connect(&m_keep, &QTimer::timeout, this, &UserNote::keep);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_edit->isEnabled() || m_edit->signalsBlocked())
            return;
        m_isTyped = true;
        m_keep.start(keepAfter);
    });
    connect(model, &UserCardModel::aboutToChange, this, &UserNote::leaveUser);
    connect(model, &UserCardModel::changed, this, &UserNote::refresh);
    refresh();
}

UserNote::~UserNote()
{
    keep();
}

QString UserNote::problemText() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void UserNote::refresh()
{
    if (!m_isTyped && m_edit->toPlainText() != m_model->note()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setPlainText(m_model->note());
    }
    m_edit->setEnabled(m_model->canBeNoted());
}

void UserNote::keep()
{
    m_keep.stop();
    if (!m_isTyped && !m_isUnsaved)
        return;
    const QString text = m_edit->toPlainText();
    NoteOutcome outcome = m_isTyped ? m_model->setNote(text) : m_model->keepUnsavedNotes();
    if (outcome.words.isEmpty() && m_isTyped && text.size() > NoteStore::longest)
        outcome.words = tr("Only the first %1 characters are kept.").arg(NoteStore::longest);
    m_isTyped = m_isTyped && !outcome.isKept;
    m_isUnsaved = !outcome.isKept;
    if (m_isUnsaved)
        m_keep.start(retryAfter);
    m_problem->setText(outcome.words);
    m_problem->setVisible(!outcome.words.isEmpty());
}

// The field is for the next user; a note that could not be written is in the store's hands.
void UserNote::leaveUser()
{
    keep();
    m_isTyped = false;
}

bool UserNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}
