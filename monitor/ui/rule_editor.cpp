// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_editor.h"

#include "base/time_text.h"
#include "quiet_label.h"
#include "rule_colour.h"
#include "snooze_menu.h"
#include "status_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QString &text, QChar separator)
{
    QStringList list;
    const QStringList parts = text.split(separator);
    for (const QString &part : parts) {
        if (const QString entry = part.trimmed(); !entry.isEmpty())
            list.append(entry);
    }
    return list;
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_terms(new QPlainTextEdit(this))
    , m_expression(new QLineEdit(this))
    , m_whole(new QCheckBox(tr("Only &whole words"), this))
    , m_case(new QCheckBox(tr("Mind the c&ase of letters"), this))
    , m_channels(listField(tr("Channels"), tr("all – or names, separated by commas")))
    , m_exceptUsers(listField(tr("Not from users"), tr("nobody")))
    , m_exceptChannels(listField(tr("Not in channels"), tr("none")))
    , m_exceptWords(listField(tr("Not with words"), tr("none")))
    , m_hue(new QComboBox(this))
    , m_sound(new QComboBox(this))
    , m_trySound(new QPushButton(tr("&Hear it"), this))
    , m_notify(new QCheckBox(tr("Show a &notification of the desktop"), this))
    , m_snoozed(new QuietLabel(this))
    , m_snooze(new QPushButton(tr("S&nooze"), this))
    , m_wake(new QPushButton(tr("&Wake"), this))
    , m_snoozeMenu(new SnoozeMenu(tr("Snooze"), this))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setMaxLength(HighlightRule::nameLimit);
    m_name->setAccessibleName(tr("Name"));
    m_form->addRow(tr("Na&me:"), m_name);
    addLooks(m_form);
    addExceptions(m_form);
    addCalls(m_form);
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::tellEdited);
    setRule({});
}

// Whoever edits: what assistive technology changes is no typing and no click.
void RuleEditor::tellEdited()
{
    if (!m_filling)
        Q_EMIT edited();
}

void RuleEditor::addLooks(QFormLayout *form)
{
    m_kind->addItem(tr("Words"), static_cast<int>(RuleKind::Words));
    m_kind->addItem(tr("Regular expression"), static_cast<int>(RuleKind::Expression));
    m_kind->addItem(tr("Users"), static_cast<int>(RuleKind::Users));
    m_kind->setAccessibleName(tr("Looks for"));
    m_terms->setTabChangesFocus(true);
    m_terms->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_terms->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_expression->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_expression->setMaxLength(HighlightRule::expressionLength);
    m_expression->setAccessibleName(tr("Expression"));
    auto *options = new QHBoxLayout;
    options->setSpacing(16);
    options->addWidget(m_whole);
    options->addWidget(m_case);
    options->addStretch(1);
    form->addRow(tr("&Looks for:"), m_kind);
    form->addRow(QString(), m_terms);
    form->addRow(QString(), m_expression);
    form->addRow(QString(), options);
    form->addRow(tr("In &channels:"), m_channels);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        tellEdited();
    });
    connect(m_terms, &QPlainTextEdit::textChanged, this, &RuleEditor::tellEdited);
    connect(m_expression, &QLineEdit::textChanged, this, &RuleEditor::tellEdited);
    connect(m_whole, &QCheckBox::toggled, this, &RuleEditor::tellEdited);
    connect(m_case, &QCheckBox::toggled, this, &RuleEditor::tellEdited);
}

void RuleEditor::addExceptions(QFormLayout *form)
{
    form->addRow(tr("Not from &users:"), m_exceptUsers);
    form->addRow(tr("Not in channe&ls:"), m_exceptChannels);
    form->addRow(tr("Not with w&ords:"), m_exceptWords);
}

void RuleEditor::addCalls(QFormLayout *form)
{
    for (const RuleHue hue : allRuleHues)
        m_hue->addItem(ruleIcon(hue, palette()), ruleHueWord(hue), static_cast<int>(hue));
    m_hue->setAccessibleName(tr("Colour"));
    m_sound->addItems({tr("None"), tr("The desktop's alert sound"), tr("Twice"), tr("Three times")});
    m_sound->setAccessibleName(tr("Sound"));
    m_snooze->setMenu(m_snoozeMenu);
    for (QPushButton *button : {m_trySound, m_snooze, m_wake})
        button->setAutoDefault(false);
    auto *sound = new QHBoxLayout;
    sound->setSpacing(8);
    sound->addWidget(m_sound, 1);
    sound->addWidget(m_trySound);
    auto *calls = new QHBoxLayout;
    calls->setSpacing(8);
    calls->addWidget(m_snoozed, 1);
    calls->addWidget(m_wake);
    calls->addWidget(m_snooze);
    form->addRow(tr("Colou&r:"), m_hue);
    auto *soundLabel = new QLabel(tr("&Sound:"), this); // a row with a layout gets no buddy by itself
    soundLabel->setBuddy(m_sound);
    form->addRow(soundLabel, sound);
    form->addRow(QString(), m_notify);
    form->addRow(tr("Calls:"), calls);
    const auto tell = [this] {
        m_trySound->setEnabled(m_sound->currentIndex() > 0);
        tellEdited();
    };
    connect(m_hue, &QComboBox::currentIndexChanged, this, tell);
    connect(m_sound, &QComboBox::currentIndexChanged, this, tell);
    connect(m_notify, &QCheckBox::toggled, this, &RuleEditor::tellEdited);
    connect(m_trySound, &QPushButton::clicked, this, [this] { Q_EMIT soundTried(m_sound->currentIndex()); });
    connect(m_snoozeMenu, &SnoozeMenu::chosen, this, &RuleEditor::snooze);
    connect(m_wake, &QPushButton::clicked, this, [this] { snooze(0); });
}

QLineEdit *RuleEditor::listField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::textChanged, this, &RuleEditor::tellEdited);
    return field;
}

void RuleEditor::setRule(const HighlightRule &rule)
{
    const QScopedValueRollback guard(m_filling, true);
    m_rule = rule;
    if (m_name->text() != rule.name)
        m_name->setText(rule.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(rule.kind)));
    m_terms->setPlainText(rule.terms.join(u'\n'));
    m_expression->setText(rule.expression);
    m_whole->setChecked(rule.wholeWords);
    m_case->setChecked(rule.caseSensitive);
    m_channels->setText(rule.channels.join(", "_L1));
    m_exceptUsers->setText(rule.exceptUsers.join(", "_L1));
    m_exceptChannels->setText(rule.exceptChannels.join(", "_L1));
    m_exceptWords->setText(rule.exceptWords.join(", "_L1));
    m_hue->setCurrentIndex(m_hue->findData(static_cast<int>(rule.hue)));
    m_sound->setCurrentIndex(static_cast<int>(rule.sound));
    m_trySound->setEnabled(rule.sound != RuleSound::None);
    m_notify->setChecked(rule.notify);
    showKind();
    showSnooze();
}

HighlightRule RuleEditor::rule() const
{
    HighlightRule rule = m_rule;
    rule.name = m_name->text();
    rule.kind = static_cast<RuleKind>(m_kind->currentData().toInt());
    rule.terms = listOf(m_terms->toPlainText(), u'\n');
    rule.expression = m_expression->text();
    rule.wholeWords = m_whole->isChecked();
    rule.caseSensitive = m_case->isChecked();
    rule.channels = listOf(m_channels->text(), u',');
    rule.exceptUsers = listOf(m_exceptUsers->text(), u',');
    rule.exceptChannels = listOf(m_exceptChannels->text(), u',');
    rule.exceptWords = listOf(m_exceptWords->text(), u',');
    rule.hue = static_cast<RuleHue>(m_hue->currentData().toInt());
    rule.sound = static_cast<RuleSound>(m_sound->currentIndex());
    rule.notify = m_notify->isChecked();
    return rule;
}

void RuleEditor::showKind()
{
    const auto kind = static_cast<RuleKind>(m_kind->currentData().toInt());
    const bool isUsers = kind == RuleKind::Users;
    m_expression->setVisible(kind == RuleKind::Expression);
    m_terms->setVisible(kind != RuleKind::Expression);
    m_whole->setVisible(kind == RuleKind::Words);
    m_case->setVisible(!isUsers);
    m_terms->setAccessibleName(isUsers ? tr("Users") : tr("Words"));
    m_terms->setPlaceholderText(isUsers ? tr("one a line: login or name as shown")
                                        : tr("one a line: a word, or several in a row"));
}

void RuleEditor::showSnooze()
{
    const bool isSnoozed = m_rule.isSnoozed(utcNowMs());
    m_snoozed->setText(
        isSnoozed ? tr("not until %1; rows are marked all the same").arg(momentWords(m_rule.snoozedUntil))
                  : tr("into the triage list"));
    m_wake->setVisible(isSnoozed);
}

void RuleEditor::snooze(qint64 untilMs)
{
    m_rule.snoozedUntil = untilMs;
    showSnooze();
    Q_EMIT edited();
}

void RuleEditor::showProblem(const RuleProblem &problem)
{
    const auto focus = [](QLineEdit *field) { field->setFocus(); };
    switch (problem.field) {
    case RuleField::Name:
        return focus(m_name);
    case RuleField::Terms:
        return m_terms->setFocus();
    case RuleField::Expression:
        m_expression->setFocus();
        if (problem.position >= 0)
            m_expression->setCursorPosition(static_cast<int>(problem.position));
        return;
    case RuleField::Channels:
        return focus(m_channels);
    case RuleField::ExceptUsers:
        return focus(m_exceptUsers);
    case RuleField::ExceptChannels:
        return focus(m_exceptChannels);
    case RuleField::ExceptWords:
        return focus(m_exceptWords);
    case RuleField::Whole:
        return;
    }
}

void RuleEditor::beginWithName()
{
    m_name->setFocus();
    m_name->selectAll();
}
