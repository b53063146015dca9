// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_try_bar.h"

#include "base/time_text.h"
#include "match_expression.h"
#include "quiet_label.h"
#include "rule_trial.h"
#include "text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 200ms;
constexpr qsizetype mostVerdicts = 5;
constexpr int textLimit = 2000;
constexpr int nameLimit = 100;

} // namespace

RuleTryBar::RuleTryBar(ChatMessages recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(std::move(recent))
    , m_text(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_channel(new QLineEdit(this))
    , m_verdict(plainLabel(this))
    , m_preview(new QuietLabel(this))
{
    auto *label = plainLabel(this);
    label->setText(tr("&Try it on a text:"));
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Text to try the rules on"));
    m_text->setMaxLength(textLimit);
    const std::pair<QLineEdit *, QString> others[] = {{m_user, tr("said by")}, {m_channel, tr("in channel")}};
    for (const auto &[field, name] : others) {
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        field->setMaxLength(nameLimit);
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
        connect(field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    }
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setAccessibleDescription(tr("Which rules match"));
    m_preview->setWordWrap(true);
    m_preview->setAccessibleName(tr("Preview"));

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_text, 1);
    line->addWidget(m_user);
    line->addWidget(m_channel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_preview);
    layout->addLayout(line);
    layout->addWidget(m_verdict);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleTime);
    connect(&m_soon, &QTimer::timeout, this, &RuleTryBar::look);
    connect(m_text, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
}

void RuleTryBar::setRules(const HighlightRules &rules, int current)
{
    m_rules = rules;
    m_current = current;
    m_soon.start();
}

void RuleTryBar::look()
{
    lookAtText();
    lookAtRecent();
}

void RuleTryBar::lookAtText()
{
    if (m_text->text().isEmpty()) {
        m_verdict->clear();
        return;
    }
    ChatMessage message;
    message.text = m_text->text().toUtf8();
    message.user = message.displayName = m_user->text().toUtf8();
    message.channel = m_channel->text().toUtf8();
    QStringList matching;
    QStringList silent;
    for (const HighlightRule &rule : std::as_const(m_rules)) {
        const RuleVerdict verdict = tryRule(rule, message);
        const QString line = rule.name.simplified() + u" – "_s + verdict.why;
        if (verdict.kind == RuleVerdict::Kind::Matches)
            matching.append(line);
        else if (verdict.kind != RuleVerdict::Kind::NoMatch && verdict.kind != RuleVerdict::Kind::Wrong)
            silent.append(line);
    }
    const auto lines = [](const QString &head, QStringList list) {
        const qsizetype more = list.size() - mostVerdicts;
        list = list.first(std::min(list.size(), mostVerdicts));
        if (more > 0)
            list.append(tr("and %n more", nullptr, static_cast<int>(more)));
        return head + u' ' + list.join("; "_L1);
    };
    QStringList words{matching.isEmpty() ? tr("No rule matches.") : lines(tr("Matches:"), matching)};
    if (!silent.isEmpty())
        words.append(lines(tr("Would match, but is silent:"), silent));
    m_verdict->setText(words.join(u'\n'));
}

void RuleTryBar::lookAtRecent()
{
    if (m_current < 0 || m_current >= m_rules.size()) {
        m_preview->clear();
        return;
    }
    const HighlightRule &rule = m_rules.at(m_current);
    if (m_recent.isEmpty()) {
        m_preview->setText(tr("No message has come yet that it could be tried on."));
        return;
    }
    const QLocale locale;
    QString words = tr("Would have matched %1 of the last %2 messages.")
                        .arg(locale.toString(countMatches(rule, m_recent)), locale.toString(m_recent.size()));
    if (rule.kind == RuleKind::Expression) {
        const auto compiled = MatchExpression::compile(rule.expression, rule.caseSensitive);
        if (const QString warning = compiled ? compiled->trial() : QString(); !warning.isEmpty())
            words += u' ' + warning;
    }
    m_preview->setText(words);
}

QString RuleTryBar::verdict() const
{
    return m_verdict->text();
}

QString RuleTryBar::preview() const
{
    return m_preview->text();
}
