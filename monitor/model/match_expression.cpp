// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_expression.h"

#include "match_form.h"

#include <QCoreApplication>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The class only gives the strings their context.
struct ExpressionWords
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionWords)
};

// So many texts are measured together: reading the clock takes a third of the time of a match.
constexpr qsizetype forMeasuring = 4;
// What takes longer may have been interrupted; then it is done again, and the processor's time is what
// counts.
constexpr auto doubtfulAfter = 2ms;
constexpr auto trialLimit = 5ms;
constexpr int trialLetters = 6;

QString prefix()
{
    return "(*LIMIT_MATCH=%1)"_L1.arg(QString::number(MatchExpression::stepLimit));
}

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// One letter or word again and again with something else at the end: what makes nested repetitions try all
// ways.
QStringList busyTexts(const QString &pattern)
{
    QString letters;
    for (const QChar c : pattern) {
        if (c.isLetterOrNumber() && !letters.contains(c) && letters.size() < trialLetters)
            letters += c;
    }
    letters += letters.contains(u'a') ? u""_s : u"a"_s;
    QStringList texts;
    for (const QChar c : std::as_const(letters)) {
        texts.append(QString(matchFormLimit - 2, c) + "!?"_L1);
        texts.append((QString(c) + u' ').repeated(matchFormLimit / 2 - 1) + u'~');
    }
    return texts;
}

} // namespace

MatchExpression::MatchExpression(QRegularExpression expression)
    : m_expression(std::move(expression))
{}

tl::expected<MatchExpression, ExpressionProblem> MatchExpression::compile(const QString &pattern,
                                                                          bool caseSensitive)
{
    const auto wrong = [](const QString &words, qsizetype position) {
        return tl::unexpected(ExpressionProblem{words, position});
    };
    if (pattern.isEmpty())
        return wrong(ExpressionWords::tr("The expression is empty."), 0);
    // Such settings could lift the limit of steps.
    if (pattern.startsWith("(*"_L1))
        return wrong(ExpressionWords::tr("An expression must not begin with “(*”."), 0);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !caseSensitive);
    const QString head = prefix();
    QRegularExpression expression(head + pattern, options);
    if (!expression.isValid()) {
        const qsizetype position =
            std::clamp<qsizetype>(expression.patternErrorOffset() - head.size(), 0, pattern.size());
        return wrong(
            ExpressionWords::tr("At character %1: %2.").arg(position + 1).arg(expression.errorString()),
            position);
    }
    expression.optimize();
    return MatchExpression(std::move(expression));
}

bool MatchExpression::matches(const QString &form)
{
    bool result = false;
    find({form}, {0}, [&](qsizetype) { result = true; });
    return result;
}

void MatchExpression::find(const QStringList &forms, const QList<qsizetype> &candidates,
                           const std::function<void(qsizetype)> &found)
{
    auto begin = std::chrono::steady_clock::now();
    for (qsizetype from = 0; from < candidates.size() && m_offReason.isEmpty(); from += forMeasuring) {
        const QList<qsizetype> some =
            candidates.sliced(from, std::min(forMeasuring, candidates.size() - from));
        for (const qsizetype index : some) {
            if (matchesInSteps(forms.at(index)))
                found(index);
        }
        const auto end = std::chrono::steady_clock::now();
        if (end - m_second > 1s) {
            m_second = end;
            m_spent = 0ns;
        }
        auto time = end - begin;
        if (time > doubtfulAfter) {
            const auto before = threadTime();
            for (const qsizetype index : some)
                static_cast<void>(m_expression.match(forms.at(index)));
            time = std::min(time, threadTime() - before);
        }
        charge(time);
        begin = end;
    }
}

bool MatchExpression::matchesInSteps(const QString &form)
{
    const QRegularExpressionMatch match = m_expression.match(form);
    if (!match.isValid())
        switchOff(ExpressionWords::tr("It needed too many steps for one message. Make it simpler."));
    return match.hasMatch();
}

void MatchExpression::charge(std::chrono::nanoseconds time)
{
    m_spent += time;
    if (m_spent > timeLimit) {
        switchOff(ExpressionWords::tr("It took %1 ms within a second. Make it simpler.")
                      .arg(std::chrono::duration_cast<std::chrono::milliseconds>(m_spent).count()));
    }
}

QString MatchExpression::trial() const
{
    const QString pattern = m_expression.pattern().mid(prefix().size());
    const QStringList texts = busyTexts(pattern);
    for (const QString &text : texts) {
        const auto before = threadTime();
        const bool inTime = m_expression.match(text).isValid() && threadTime() - before < trialLimit;
        if (!inTime)
            return ExpressionWords::tr(
                "Somebody could write a text that keeps this expression busy for too long. "
                "Weir would then switch the rule off.");
    }
    return {};
}
