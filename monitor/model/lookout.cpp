// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookout.h"

#include "base/time_text.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto saveDelay = 1s;
constexpr qint64 soundPause = 2'000; // ms

qint64 steadyNowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

AlertWatch::IsFirst orNobody(const AlertWatch::IsFirst &isFirst)
{
    return isFirst ? isFirst : [](const ChatMessage &) { return false; };
}

qsizetype firstOf(const RuleSet &set)
{
    qsizetype first = 0;
    while (!set.test(static_cast<size_t>(first)))
        ++first;
    return first;
}

QStringList namesOf(const RuleSet &set, const HighlightRules &rules)
{
    QStringList names;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (set.test(static_cast<size_t>(i)))
            names.append(rules.at(i).name);
    }
    return names;
}

} // namespace

Lookout::Lookout(const QString &folder, const AlertWatch::IsFirst &isFirst, QObject *parent)
    : Lookout(folder, isFirst, {utcNowMs, steadyNowMs}, parent)
{}

Lookout::Lookout(const QString &folder, const AlertWatch::IsFirst &isFirst, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_rules(folder)
    , m_alerts(folder)
    , m_triageStore(folder)
    , m_counts(&m_triage)
    , m_watch(orNobody(isFirst))
    , m_heardAt(m_clock.steadyMs() - soundPause)
{
    connect(&m_rules, &HighlightStore::changed, this, &Lookout::setRules);
    connect(&m_alerts, &AlertStore::changed, this,
            [this] { raise(m_watch.setSettings(m_alerts.settings(), m_clock.steadyMs())); });
    connect(&m_triageStore, &TriageStore::failed, this, &Lookout::notice);
    m_save.setSingleShot(true);
    m_save.setInterval(saveDelay);
    connect(&m_save, &QTimer::timeout, this, [this] { m_triageStore.save(m_triage.entries()); });
    connect(&m_triage, &TriageModel::changed, &m_save, [this] {
        if (!m_save.isActive())
            m_save.start();
    });
    connect(&m_second, &QTimer::timeout, this, &Lookout::tick);
    m_second.start(1s);
    readRules();
    notice(m_alerts.load());
}

Lookout::~Lookout()
{
    saveNow();
}

void Lookout::readRules()
{
    notice(m_rules.load());
}

void Lookout::snoozeRule(const QString &rule, qint64 untilMs)
{
    if (const auto outcome = m_rules.snooze(rule, untilMs); !outcome)
        notice(outcome.error());
}

void Lookout::saveNow()
{
    m_triage.flush();
    if (!m_save.isActive())
        return;
    m_save.stop();
    m_triageStore.save(m_triage.entries());
    m_triageStore.finish();
}

void Lookout::setServer(const QString &server)
{
    saveNow();
    m_watch.reset(m_clock.steadyMs());
    m_recent.clear();
    m_marks.clear();
    const auto [entries, words] = m_triageStore.open(server);
    m_triage.restore(entries);
    m_triage.wake(m_clock.wallMs());
    notice(words);
}

void Lookout::setArchive(const Cursor &archive)
{
    if (m_triage.setArchive(archive))
        m_marks.clear();
}

void Lookout::setRules()
{
    m_matcher.setRules(m_rules.rules());
    m_marks.retain(m_rules.rules());
    mark(m_recent);
}

void Lookout::onArrived(const ChatMessages &messages)
{
    keepRecent(messages);
    const QStringList forms = matchForms(messages);
    m_watch.add(messages, forms, m_clock.steadyMs());
    look(messages, forms, Voice::Loud);
}

void Lookout::onReplaced(const ChatMessages &messages)
{
    raise(m_watch.reset(m_clock.steadyMs()));
    m_recent.clear();
    keepRecent(messages);
    look(messages, matchForms(messages), Voice::Quiet);
}

void Lookout::keepRecent(const ChatMessages &messages)
{
    m_recent += messages.last(std::min(messages.size(), recentLimit));
    if (m_recent.size() > recentLimit)
        m_recent.remove(0, m_recent.size() - recentLimit);
}

void Lookout::onDeleted(const QList<qint64> &ids)
{
    m_triage.markDeleted(ids);
}

void Lookout::onErased(const QList<qint64> &channels)
{
    m_triage.eraseChannels(channels);
    m_watch.forget(channels);
    m_recent.removeIf([&](const ChatMessage &message) { return channels.contains(message.channelId); });
}

void Lookout::mark(const ChatMessages &messages)
{
    const QList<RuleSet> sets = m_matcher.match(messages);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (sets.at(i).none())
            continue;
        const HighlightRules &rules = m_matcher.rules();
        m_marks.set(messages.at(i), {rules.at(firstOf(sets.at(i))).hue, namesOf(sets.at(i), rules)});
    }
}

void Lookout::look(const ChatMessages &messages, const QStringList &forms, Voice voice)
{
    const HighlightRules &rules = m_matcher.rules();
    const QList<RuleSet> sets = m_matcher.match(messages, forms);
    TriageEntries entries;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (sets.at(i).none())
            continue;
        const QStringList all = namesOf(sets.at(i), rules);
        m_marks.set(messages.at(i), {rules.at(firstOf(sets.at(i))).hue, all});
        const RuleSet calling = callers(sets.at(i));
        if (calling.none())
            continue;
        entries.append(triageEntry(messages.at(i), all, rules.at(firstOf(calling)).hue, m_clock.wallMs()));
        if (voice == Voice::Loud)
            callFor(entries.constLast(), calling);
    }
    m_triage.add(entries);
    for (const auto &[name, reason] : m_matcher.takeSwitchedOff())
        switchOff(name, reason);
    if (const auto attention = m_pacer.take(m_clock.steadyMs()))
        Q_EMIT attentionWanted(attention->title, attention->text);
}

// The panel with the notices may be closed, so it is notified, too.
void Lookout::switchOff(const QString &rule, const QString &reason)
{
    notice(tr("The rule “%1” was switched off: %2").arg(rule, reason));
    m_pacer.add(tr("The rule “%1” was switched off").arg(rule), reason);
    if (const auto outcome = m_rules.switchOff(rule, reason); !outcome)
        notice(outcome.error());
}

void Lookout::callFor(const TriageEntry &entry, const RuleSet &callers)
{
    const HighlightRules &rules = m_matcher.rules();
    RuleSound sound = RuleSound::None;
    bool notify = false;
    for (int i = 0; i < rules.size(); ++i) {
        if (!callers.test(static_cast<size_t>(i)))
            continue;
        sound = std::max(sound, rules.at(i).sound);
        notify = notify || rules.at(i).notify;
    }
    hear(sound);
    if (notify)
        m_pacer.add(tr("%1 in #%2").arg(entry.rules.join(", "_L1), entry.channel),
                    entry.name + ": "_L1 + entry.text);
}

void Lookout::hear(RuleSound sound)
{
    if (sound == RuleSound::None || m_clock.steadyMs() - m_heardAt < soundPause)
        return;
    m_heardAt = m_clock.steadyMs();
    Q_EMIT soundWanted(static_cast<int>(sound));
}

void Lookout::tick()
{
    m_triage.wake(m_clock.wallMs());
    raise(m_watch.tick(m_clock.steadyMs(), m_clock.wallMs()));
    if (const auto attention = m_pacer.take(m_clock.steadyMs()))
        Q_EMIT attentionWanted(attention->title, attention->text);
}

void Lookout::raise(const ChatAlerts &alerts)
{
    for (const ChatAlert &alert : alerts) {
        if (!m_triage.raise(alert, m_clock.wallMs()))
            continue;
        hear(m_alerts.settings().sound);
        if (m_alerts.settings().notify)
            m_pacer.add(tr("%1 in #%2").arg(alertWord(alert.kind), QString::fromUtf8(alert.channel)),
                        alertSentence(alert));
    }
}

void Lookout::notice(const QString &words)
{
    if (words.isEmpty())
        return;
    m_notices.append(words);
    if (m_notices.size() > noticeLimit)
        m_notices.removeFirst();
    Q_EMIT noticesChanged();
}

void Lookout::dismissNotices()
{
    m_notices.clear();
    Q_EMIT noticesChanged();
}

RuleSet Lookout::callers(const RuleSet &set) const
{
    RuleSet result = set;
    const qint64 now = m_clock.wallMs();
    for (int i = 0; i < m_matcher.rules().size(); ++i) {
        if (m_matcher.rules().at(i).isSnoozed(now))
            result.reset(static_cast<size_t>(i));
    }
    return result;
}
