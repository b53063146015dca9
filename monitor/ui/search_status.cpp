// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_status.h"

#include "roomy_style.h"
#include "search_model.h"
#include "search_query.h"
#include "state_mark.h"
#include "text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using State = SearchModel::State;

SearchStatus::SearchStatus(SearchModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_shape(new QLabel(this))
    , m_words(plainLabel(this))
    , m_again(new QPushButton(tr("Try a&gain"), this))
    , m_cancel(new QPushButton(tr("C&ancel"), this))
    , m_export(new QPushButton(tr("&Export all…"), this))
    , m_live(new QPushButton(tr("Follow &live"), this))
{
    m_words->setWordWrap(true);
    m_words->setAccessibleDescription(tr("Result of the search"));
    m_words->setFont(tabularFont(m_words->font()));
    m_words->setMinimumHeight(panelHeadHeight(this));
    m_export->setToolTip(tr("Writes all that the search finds into a file"));
    m_live->setToolTip(tr("Opens a tab with what the search finds from now on"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(RoomyStyle::cellMargin, 0, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_shape);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_again, m_cancel, m_export, m_live}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_again, &QPushButton::clicked, this, &SearchStatus::againRequested);
    connect(m_cancel, &QPushButton::clicked, model, &SearchModel::cancel);
    connect(m_export, &QPushButton::clicked, this, &SearchStatus::exportRequested);
    connect(m_live, &QPushButton::clicked, this, &SearchStatus::liveRequested);
    connect(model, &SearchModel::stateChanged, this, &SearchStatus::refresh);
    refresh();
}

QString SearchStatus::words() const
{
    return m_words->text();
}

void SearchStatus::refresh()
{
    const State state = m_model->state();
    const bool isFound = state == State::Found || state == State::Continuing;
    m_words->setText(stateWords());
    const bool hasProblem = m_model->problem() && !isRefused();
    m_shape->setVisible(hasProblem);
    showShape();
    m_again->setVisible(hasProblem && !m_model->isUnderWay());
    m_cancel->setVisible(m_model->isUnderWay());
    m_export->setVisible(isFound && m_model->rowCount() > 0);
    m_live->setVisible(isFound);
    setVisible(state != State::Idle);
}

// The form says what is wrong with which field; the same search would be refused again.
bool SearchStatus::isRefused() const
{
    const auto &problem = m_model->problem();
    return problem && problem->status == 400 && refusedField(problem->words);
}

void SearchStatus::showShape()
{
    m_shape->setPixmap(healthPixmap(Health::Offline, fontMetrics().height(), palette(), devicePixelRatioF()));
}

QString SearchStatus::stateWords() const
{
    switch (m_model->state()) {
    case State::Idle:
        return {};
    case State::Searching:
        return tr("Searching…");
    case State::Found:
        return m_model->problem()
                   ? foundWords() + u' ' + tr("More could not be loaded: %1").arg(m_model->problem()->words)
                   : foundWords();
    case State::Continuing:
        return foundWords() + u' ' + tr("Loading more…");
    case State::Failed:
        return isRefused() ? tr("Nothing was searched.") : m_model->problem()->words;
    case State::Cancelled:
        return tr("The search was cancelled.");
    }
    Q_UNREACHABLE();
}

QString SearchStatus::foundWords() const
{
    const QLocale locale;
    const MatchCount &matches = m_model->matches();
    const int number = static_cast<int>(matches.number);
    QString words = matches.isMore ? tr("More than %Ln match(es)", nullptr, number)
                                   : tr("%Ln match(es)", nullptr, number);
    words += tr(" in %1 ms.").arg(locale.toString(m_model->elapsedMs()));
    if (m_model->hasMore()) {
        words += u' ' + (m_model->isFull() ? tr("The newest %Ln are shown, and no more; export has them all.",
                                                nullptr, m_model->rowCount())
                                           : tr("The newest %Ln are shown; scroll for more.", nullptr,
                                                m_model->rowCount()));
    }
    return words;
}

void SearchStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The shape is painted for a palette.
    if (event->type() == QEvent::PaletteChange)
        showShape();
}
