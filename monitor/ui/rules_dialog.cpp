// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules_dialog.h"

#include "alert_sound.h"
#include "health.h"
#include "lookout.h"
#include "rule_editor.h"
#include "rule_list_model.h"
#include "rule_list_pane.h"
#include "rule_try_bar.h"
#include "state_mark.h"
#include "text_style.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RulesDialog::RulesDialog(Lookout *lookout, QWidget *parent)
    : QDialog(parent)
    , m_lookout(lookout)
    , m_rules(new RuleListModel(lookout->rules()->rules(), this))
    , m_list(new RuleListPane(m_rules, this))
    , m_editor(new RuleEditor(this))
    , m_tryBar(new RuleTryBar(lookout->recent(), this))
    , m_sound(new AlertSound(this))
    , m_problemShape(new QLabel(this))
    , m_problem(plainLabel(this))
    , m_goThere(button(tr("&Go there"), &RulesDialog::goToProblem))
{
    setWindowTitle(tr("Highlight rules"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_list);
    middle->addWidget(m_editor, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(middle, 1);
    layout->addWidget(m_tryBar);
    layout->addLayout(makeProblem());
    layout->addLayout(makeButtons());

    connect(m_list, &RuleListPane::rowChanged, this, &RulesDialog::showRule);
    connect(m_list, &RuleListPane::added, m_editor, &RuleEditor::beginWithName);
    connect(m_editor, &RuleEditor::edited, this, &RulesDialog::takeEdited);
    connect(m_editor, &RuleEditor::soundTried, m_sound, &AlertSound::play);
    connect(m_rules, &RuleListModel::changed, this, &RulesDialog::refresh);
    connect(lookout->rules(), &HighlightStore::changed, this, &RulesDialog::takeSwitchedOff);
    selectRule(0);
    showRule();
    refresh();
    resize(fontMetrics().averageCharWidth() * 130, sizeHint().height());
}

QLayout *RulesDialog::makeProblem()
{
    m_problem->setWordWrap(true);
    m_problem->setAccessibleDescription(tr("What is wrong"));
    m_problem->setMinimumHeight(std::max(m_goThere->sizeHint().height(), fontMetrics().lineSpacing()));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_problemShape);
    line->addWidget(m_problem, 1);
    line->addWidget(m_goThere);
    return line;
}

QLayout *RulesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button(tr("&Import…"), &RulesDialog::importRules));
    row->addWidget(m_export = button(tr("E&xport…"), &RulesDialog::exportRules));
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &RulesDialog::reject);
    row->addWidget(cancel);
    row->addWidget(m_save = button(tr("Save"), &RulesDialog::save));
    m_save->setDefault(true);
    return row;
}

QPushButton *RulesDialog::button(const QString &text, void (RulesDialog::*pressed)())
{
    auto *result = new QPushButton(text, this);
    result->setAutoDefault(false);
    connect(result, &QPushButton::clicked, this, pressed);
    return result;
}

int RulesDialog::row() const
{
    return m_list->row();
}

void RulesDialog::selectRule(int row)
{
    m_list->select(row);
}

void RulesDialog::importRules()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import rules"), {}, tr("Rules (*.json)"));
    if (!file.isEmpty())
        takeImported(file);
}

void RulesDialog::takeImported(const QString &file)
{
    const auto imported = HighlightStore::importFrom(file);
    if (!imported) {
        say(imported.error());
        return;
    }
    if (m_rules->rowCount() + imported->size() > HighlightRule::ruleLimit) {
        say(tr("There is no room for so many rules: at most %1 can be kept.").arg(HighlightRule::ruleLimit));
        return;
    }
    for (HighlightRule rule : *imported) {
        rule.name = freeRuleName(m_rules->rules(), rule.name);
        selectRule(m_rules->insert(m_rules->rowCount(), rule));
    }
}

void RulesDialog::exportRules()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export rules"), u"weir-rules.json"_s, tr("Rules (*.json)"));
    if (file.isEmpty())
        return;
    if (const auto done = HighlightStore::exportTo(file, m_rules->rules()); !done)
        say(done.error());
}

void RulesDialog::goToProblem()
{
    if (!m_wrong)
        return;
    selectRule(static_cast<int>(m_wrong->index));
    m_editor->showProblem(m_wrong->problem);
}

void RulesDialog::save()
{
    if (const auto saved = m_lookout->rules()->save(m_rules->rules()); !saved) {
        say(saved.error());
        return;
    }
    accept();
}

void RulesDialog::reject()
{
    if (m_rules->rules() == m_lookout->rules()->rules()) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Not saved"), tr("What you changed is not saved."),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->button(QMessageBox::Discard), &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

void RulesDialog::showRule()
{
    const bool any = row() >= 0;
    m_editor->setEnabled(any);
    m_editor->setRule(any ? m_rules->rules().at(row()) : HighlightRule());
    refresh();
}

void RulesDialog::takeEdited()
{
    if (row() < 0)
        return;
    HighlightRule rule = m_editor->rule();
    rule.enabled = m_rules->rules().at(row()).enabled;
    rule.offReason = m_rules->rules().at(row()).offReason;
    m_rules->replace(row(), rule);
}

// A guard has switched a rule off meanwhile; saving must not switch it on again.
void RulesDialog::takeSwitchedOff()
{
    for (const HighlightRule &stored : m_lookout->rules()->rules()) {
        for (int i = 0; i < m_rules->rowCount(); ++i) {
            HighlightRule rule = m_rules->rules().at(i);
            if (stored.offReason.isEmpty() || rule.name != stored.name ||
                rule.expression != stored.expression)
                continue;
            rule.enabled = false;
            rule.offReason = stored.offReason;
            m_rules->replace(i, rule);
        }
    }
}

void RulesDialog::refresh()
{
    m_wrong = checkRules(m_rules->rules());
    QString words;
    if (m_wrong) {
        const QString name = m_rules->rules().value(m_wrong->index).name.simplified();
        words = name.isEmpty() ? m_wrong->problem.words : name + ": "_L1 + m_wrong->problem.words;
    } else if (row() >= 0 && !m_rules->rules().at(row()).offReason.isEmpty()) {
        words = tr("Switched off: %1").arg(m_rules->rules().at(row()).offReason);
    }
    say(words);
    m_goThere->setVisible(m_wrong.has_value());
    m_save->setEnabled(!m_wrong);
    m_export->setEnabled(m_rules->rowCount() > 0);
    m_tryBar->setRules(m_rules->rules(), row());
}

void RulesDialog::say(const QString &words)
{
    m_problem->setText(words);
    m_problemShape->setVisible(!words.isEmpty());
    m_problemShape->setPixmap(
        healthPixmap(Health::Offline, fontMetrics().height(), palette(), devicePixelRatioF()));
}

QString RulesDialog::problemText() const
{
    return m_problem->text();
}

QLineEdit *RulesDialog::tryText()
{
    return m_tryBar->text();
}
