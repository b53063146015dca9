// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_tab_dialog.h"

#include "feed/filter_parameters.h"
#include "quiet_label.h"
#include "tab_filter.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NewTabDialog::NewTabDialog(const MessageFilter &start, QWidget *parent)
    : QDialog(parent)
    , m_start(start)
{
    setWindowTitle(tr("New tab"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    m_channel = addField(form, tr("&Channel:"), start.channel, tr("for example garden"));
    m_user = addField(form, tr("&User:"), start.user, tr("the login, for example ada"));
    m_words = addField(form, tr("&Words:"), start.text, tr("for example tomatoes \"red wine\""));

    auto *help = new QuietLabel(this);
    help->setWordWrap(true);
    help->setText(
        tr("Messages for which everything holds that is filled in. Names: without regard to case. Words: all "
           "of them must occur, \"quoted\" ones in a row. The tab follows what is new, and counts it while "
           "another is in front."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(help);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    refresh();
    QLineEdit *first = start.text.isEmpty() ? m_channel : m_words;
    first->setFocus();
    first->selectAll();
}

QLineEdit *NewTabDialog::addField(QFormLayout *form, const QString &label, const Utf8 &text,
                                  const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(static_cast<int>(filter_parameters::longestText));
    field->setText(QString::fromUtf8(text));
    field->setPlaceholderText(example);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &NewTabDialog::refresh);
    return field;
}

MessageFilter NewTabDialog::filter() const
{
    MessageFilter filter = filterFromWords(m_channel->text(), m_user->text(), m_words->text());
    if (filter.channel == m_start.channel && filter.user == m_start.user)
        filter.source = m_start.source;
    return filter;
}

void NewTabDialog::refresh()
{
    const MessageFilter wanted = filter();
    // The server counts bytes, a field characters.
    const auto fits = [](const Utf8 &part) { return part.size() <= filter_parameters::longestText; };
    m_open->setEnabled(tabFromJson(tabToJson(wanted)).has_value() && fits(wanted.channel) &&
                       fits(wanted.user) && fits(wanted.text));
}
