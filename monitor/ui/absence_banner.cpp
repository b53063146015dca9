// SPDX-License-Identifier: GPL-3.0-or-later
#include "absence_banner.h"

#include "absence_model.h"
#include "status_words.h"
#include "text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

AbsenceBanner::AbsenceBanner(AbsenceModel *model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_words(plainLabel(this))
    , m_read(new QPushButton(tr("&Read from there"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setWordWrap(true);
    auto *dismiss = new QPushButton(tr("&Dismiss"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_read);
    layout->addWidget(dismiss);
    connect(m_read, &QPushButton::clicked, this, &AbsenceBanner::readRequested);
    connect(dismiss, &QPushButton::clicked, model, &AbsenceModel::dismiss);
    connect(model, &AbsenceModel::changed, this, &AbsenceBanner::refresh);
    refresh();
}

QString AbsenceBanner::shownText() const
{
    return m_words->text();
}

void AbsenceBanner::refresh()
{
    const auto &absence = m_model->absence();
    setVisible(absence.has_value());
    if (!absence)
        return;
    m_read->setVisible(!absence->isOtherArchive);
    if (absence->isOtherArchive) {
        m_words->setText(tr("The server has another archive than when this monitor was last open (%1): "
                            "what is new since then cannot be told.")
                             .arg(momentWords(absence->since)));
        return;
    }
    m_words->setText(tr("%n message(s) came while this monitor was closed, since %1.", nullptr,
                        static_cast<int>(std::min<qint64>(absence->messages, INT_MAX)))
                         .arg(momentWords(absence->since)));
}
