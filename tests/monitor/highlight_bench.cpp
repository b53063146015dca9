// SPDX-License-Identifier: GPL-3.0-or-later
// weir-bench-highlights: the processor's time that highlight rules cost per tick of 100 ms at N messages a
// second, beside the usual way, a QRegularExpression for each rule and message; and all that the monitor does
// with what arrives: rules, marks, triage list and alerts. Each says how many messages match. See
// docs/perf.md.
#include "highlight_matcher.h"
#include "invented_chat.h"
#include "invented_lines.h"
#include "lookout.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int ticksPerSecond = 10;
constexpr std::chrono::milliseconds tick{1000 / ticksPerSecond};
constexpr double nsPerMs = 1e6;

struct Side
{
    QString name;
    QList<qint64> ticks; // ns of each
    qint64 matched = 0;
};

// Six of ten rules look for words, two for users, one for parts of words, one for an expression; every third
// has an exception.
HighlightRules usualRules(int count)
{
    InventedLines lines(7, 50, 5000);
    HighlightRules rules;
    for (int i = 0; i < count; ++i) {
        HighlightRule rule;
        rule.name = u"rule %1"_s.arg(i);
        for (int term = 0; term < 3; ++term)
            rule.terms.append(QString::fromUtf8(lines.word()) + QString::number(i));
        if (i % 10 == 0) // common ones
            rule.terms[0] = QString::fromUtf8(lines.word());
        if (i % 10 == 6) {
            rule.wholeWords = false;
        } else if (i % 10 == 7) {
            rule.kind = RuleKind::Expression;
            rule.expression = u"\\b%1\\w*\\b.*\\d{%2}"_s.arg(rule.terms.takeLast()).arg(3 + i % 4);
        } else if (i % 10 >= 8) {
            rule.kind = RuleKind::Users;
            rule.terms = {QString::fromUtf8(lines.user()), QString::fromUtf8(lines.user())};
        }
        if (i % 3 == 0)
            rule.exceptWords = {QString::fromUtf8(lines.word())};
        rules.append(rule);
    }
    return rules;
}

// The processor's time of this thread: what else the machine does is not counted.
std::chrono::nanoseconds threadTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

template <class Match>
Side measured(const QString &name, const ChatMessages &messages, qsizetype each, Match match)
{
    Side side{name, {}, 0};
    for (qsizetype at = 0; at + each <= messages.size(); at += each) {
        const auto before = threadTime();
        side.matched += match(messages.sliced(at, each));
        const auto taken = threadTime() - before;
        side.ticks.append(taken.count());
        // In the feed's own time: the guards of expressions count what they take of each second.
        std::this_thread::sleep_for(tick - taken);
    }
    return side;
}

Side measureMatcher(const HighlightRules &rules, const ChatMessages &messages, qsizetype each)
{
    HighlightMatcher matcher;
    matcher.setRules(rules);
    Side side = measured(u"HighlightMatcher"_s, messages, each, [&](const ChatMessages &some) {
        const QList<RuleSet> sets = matcher.match(some);
        return std::count_if(sets.cbegin(), sets.cend(), [](const RuleSet &set) { return set.any(); });
    });
    if (!matcher.takeSwitchedOff().isEmpty())
        qFatal("a rule was switched off");
    return side;
}

Side measureLookout(const HighlightRules &rules, ChatMessages messages, qsizetype each)
{
    const QTemporaryDir folder;
    Lookout lookout(folder.path());
    lookout.setServer(u"bench"_s);
    if (!lookout.rules()->save(rules))
        qFatal("the rules cannot be saved");
    const qint64 begin = QDateTime::currentMSecsSinceEpoch();
    for (qsizetype i = 0; i < messages.size(); ++i) { // said as fast as they come
        messages[i].sentAt = messages[i].receivedAt = begin + i * tick.count() / each;
        messages[i].channelId = 1 + static_cast<qint64>(qHash(messages[i].channel) % 1000);
    }
    int ticks = 0;
    return measured(u"Lookout, whole"_s, messages, each, [&](const ChatMessages &some) {
        lookout.onArrived(some);
        lookout.triage()->flush();
        if (++ticks % ticksPerSecond == 0)
            lookout.tick();
        return std::count_if(some.cbegin(), some.cend(), [&](const ChatMessage &message) {
            return lookout.marks()->find(message) != nullptr;
        });
    });
}

// Each rule as its expression, compiled beforehand.
class PlainRule final
{
public:
    explicit PlainRule(const HighlightRule &rule)
        : m_kind(rule.kind)
        , m_users(rule.terms)
        , m_wanted(expression(rule))
        , m_excepted(words(rule.exceptWords, true))
        , m_hasExceptions(!rule.exceptWords.isEmpty())
    {
        m_wanted.optimize();
        m_excepted.optimize();
    }

    bool matches(const ChatMessage &message, const QString &text) const
    {
        if (m_kind == RuleKind::Users) {
            const QString user = QString::fromUtf8(message.user);
            if (!m_users.contains(user, Qt::CaseInsensitive))
                return false;
        } else if (!m_wanted.match(text).hasMatch()) {
            return false;
        }
        return !m_hasExceptions || !m_excepted.match(text).hasMatch();
    }

private:
    static QRegularExpression words(const QStringList &terms, bool whole)
    {
        QStringList escaped;
        for (const QString &term : terms)
            escaped.append(QRegularExpression::escape(term));
        const QString edge = whole ? u"\\b"_s : QString();
        return QRegularExpression(edge + "(?:"_L1 + escaped.join(u'|') + ")"_L1 + edge,
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    }

    static QRegularExpression expression(const HighlightRule &rule)
    {
        if (rule.kind != RuleKind::Expression)
            return words(rule.terms, rule.wholeWords);
        return QRegularExpression(rule.expression, QRegularExpression::CaseInsensitiveOption |
                                                       QRegularExpression::UseUnicodePropertiesOption);
    }

    RuleKind m_kind;
    QStringList m_users;
    QRegularExpression m_wanted;
    QRegularExpression m_excepted;
    bool m_hasExceptions;
};

Side measurePlain(const HighlightRules &rules, const ChatMessages &messages, qsizetype each)
{
    QList<PlainRule> plain;
    for (const HighlightRule &rule : rules)
        plain.append(PlainRule(rule));
    const auto matches = [&](const ChatMessage &message) {
        const QString text = QString::fromUtf8(message.text);
        bool any = false;
        for (const PlainRule &rule : plain)
            any = rule.matches(message, text) || any; // all of them, as all names are shown
        return any;
    };
    return measured(u"QRegularExpression"_s, messages, each, [&](const ChatMessages &some) {
        return std::count_if(some.cbegin(), some.cend(), matches);
    });
}

double share(QList<qint64> ticks, double part)
{
    std::sort(ticks.begin(), ticks.end());
    const auto at = static_cast<qsizetype>(part * static_cast<double>(ticks.size()));
    return static_cast<double>(ticks.at(std::min(at, ticks.size() - 1))) / nsPerMs;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rate"_s, u"Messages a second."_s, u"N"_s, u"5000"_s},
                       {u"rules"_s, u"Highlight rules."_s, u"N"_s, u"50"_s},
                       {u"expressions"_s, u"Make every rule a regular expression."_s},
                       {u"seconds"_s, u"How long, for each side."_s, u"N"_s, u"5"_s}});
    parser.process(application);
    const int rate = std::max(parser.value(u"rate"_s).toInt(), ticksPerSecond);
    const int count = std::clamp(parser.value(u"rules"_s).toInt(), 1, HighlightRule::ruleLimit);
    const qsizetype each = rate / ticksPerSecond;
    const ChatMessages messages =
        inventedChat(1, each * ticksPerSecond * std::max(parser.value(u"seconds"_s).toInt(), 1));
    HighlightRules rules = usualRules(count);
    for (HighlightRule &rule : rules) {
        if (parser.isSet(u"expressions"_s) && rule.kind != RuleKind::Expression) {
            rule.kind = RuleKind::Expression;
            rule.expression = "\\b(?:"_L1 + rule.terms.join(u'|') + ")\\b"_L1;
        }
    }

    QTextStream out(stdout);
    out << "highlights: " << rules.size() << " rules, " << rate << " messages a second in ticks of 100 ms\n";
    const Side sides[] = {measurePlain(rules, messages, each), measureMatcher(rules, messages, each),
                          measureLookout(rules, messages, each)};
    for (const Side &side : sides) {
        out << side.name.leftJustified(20) << "tick p50 " << QString::number(share(side.ticks, 0.5), 'f', 2)
            << "  p99 " << QString::number(share(side.ticks, 0.99), 'f', 2) << "  longest "
            << QString::number(share(side.ticks, 1), 'f', 2) << " ms, " << side.matched
            << " messages match\n";
    }
    out << "ratio " << QString::number(share(sides[1].ticks, 0.5) / share(sides[0].ticks, 0.5), 'f', 2)
        << '\n';
    return 0;
}
