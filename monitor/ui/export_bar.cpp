// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bar.h"

#include "message_export.h"
#include "state_mark.h"
#include "text_style.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using State = MessageExport::State;

ExportBar::ExportBar(MessageExport *writer, QWidget *parent)
    : QFrame(parent)
    , m_writer(writer)
    , m_shape(new QLabel(this))
    , m_words(plainLabel(this))
    , m_again(new QPushButton(tr("Try a&gain"), this))
    , m_keep(new QPushButton(tr("&Keep these"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setWordWrap(true);
    m_words->setAccessibleDescription(tr("State of the export"));
    m_keep->setToolTip(tr("Makes a file of what was written"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_shape);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_again, m_keep, m_cancel, m_close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_again, &QPushButton::clicked, writer, &MessageExport::tryAgain);
    connect(m_keep, &QPushButton::clicked, writer, &MessageExport::keep);
    connect(m_cancel, &QPushButton::clicked, writer, &MessageExport::cancel);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(writer, &MessageExport::changed, this, &ExportBar::refresh);
    refresh();
}

QString ExportBar::words() const
{
    return m_words->text();
}

void ExportBar::refresh()
{
    const State state = m_writer->state();
    const bool isFailed = state == State::Failed;
    setVisible(state != State::Idle);
    m_words->setText(stateWords());
    showShape();
    m_again->setVisible(m_writer->canTryAgain());
    m_keep->setVisible(isFailed && m_writer->written() > 0);
    m_cancel->setVisible(isFailed || state == State::Running);
    m_close->setVisible(state == State::Finished || state == State::Cancelled);
}

void ExportBar::showShape()
{
    const State state = m_writer->state();
    const Health health = state == State::Failed    ? Health::Offline
                          : state == State::Running ? Health::Connecting
                                                    : Health::Live;
    m_shape->setPixmap(healthPixmap(health, fontMetrics().height(), palette(), devicePixelRatioF()));
}

QString ExportBar::stateWords() const
{
    const QLocale locale;
    const QString name = QFileInfo(m_writer->fileName()).fileName();
    const int count = static_cast<int>(m_writer->written());
    const QString written = locale.toString(m_writer->written());
    switch (m_writer->state()) {
    case State::Idle:
        return {};
    case State::Running:
        if (m_writer->expected().number > 0 && !m_writer->expected().isMore)
            return tr("Writing %1: %2 of %3 messages")
                .arg(name, written, locale.toString(m_writer->expected().number));
        return tr("Writing %1: %2 messages so far").arg(name, written);
    case State::Failed:
        return tr("Writing %1 stopped after %2 messages: %3").arg(name, written, m_writer->problem());
    case State::Finished:
        return (m_writer->isWhole() ? tr("All %Ln message(s) are in %1.", nullptr, count)
                                    : tr("The first %Ln message(s) are in %1.", nullptr, count))
            .arg(m_writer->fileName());
    case State::Cancelled:
        return tr("Cancelled. No file was written.");
    }
    Q_UNREACHABLE();
}

void ExportBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // The shape is painted for a palette.
    if (event->type() == QEvent::PaletteChange)
        showShape();
}
