// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_store.h"

#include "highlight_json.h"
#include "rule_check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
// JSON with line breaks and escapes is longer than the rules' own limit.
constexpr qint64 fileLimit = qint64{2} * HighlightRule::ruleLimit * HighlightRule::byteLimit;

QJsonObject toFile(const HighlightRules &rules)
{
    QJsonArray array;
    for (const HighlightRule &rule : rules)
        array.append(ruleToJson(rule));
    return {{u"rules"_s, array}};
}

struct Reading
{
    HighlightRules rules;
    qsizetype unreadable = 0;
};

Reading fromArray(const QJsonArray &array)
{
    Reading reading;
    for (const auto &value : array) {
        if (auto rule = ruleFromJson(value); rule && reading.rules.size() < HighlightRule::ruleLimit) {
            rule->name = freeRuleName(reading.rules, rule->name);
            reading.rules.append(*rule);
        } else {
            ++reading.unreadable;
        }
    }
    return reading;
}

} // namespace

HighlightStore::HighlightStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder + "/rules.json"_L1, fileVersion, fileLimit)
{}

QString HighlightStore::load()
{
    QString notice = takeIn();
    Q_EMIT changed();
    return notice;
}

// A file that is gone, or was set aside, leaves the rules that count.
QString HighlightStore::takeIn()
{
    auto [object, notice] = m_file.read();
    if (object.isEmpty() || object == m_known)
        return notice;
    m_known = object;
    Reading reading = fromArray(object.value("rules"_L1).toArray());
    if (!object.value("rules"_L1).isArray())
        reading.unreadable = 1;
    if (reading.unreadable > 0) {
        const QString copy = m_file.keepCopy();
        if (copy.isEmpty())
            m_known.reset();
        notice =
            copy.isEmpty()
                ? tr("Some rules of %1 cannot be understood, so the file is left as it is.").arg(fileName())
                : tr("Rules that could not be understood: %1. The file as it was is kept as %2.")
                      .arg(QString::number(reading.unreadable), copy);
    }
    for (HighlightRule &rule : reading.rules) {
        if (const auto wrong = checkRule(rule)) {
            rule.enabled = false;
            rule.offReason = wrong->words;
        }
    }
    m_rules = std::move(reading.rules);
    return notice;
}

tl::expected<void, QString> HighlightStore::save(const HighlightRules &rules)
{
    if (const auto wrong = checkRules(rules)) {
        const QString name = rules.value(wrong->index).name;
        return tl::unexpected(name.isEmpty() ? wrong->problem.words : name + ": "_L1 + wrong->problem.words);
    }
    return change([&](const HighlightRules &before) -> tl::expected<HighlightRules, QString> {
        if (m_rules == before)
            return rules;
        return tl::unexpected(tr("Another monitor has changed the rules meanwhile. Save once more to have "
                                 "these in place of what it has saved."));
    });
}

// Tells of the change when the file is free again.
tl::expected<void, QString> HighlightStore::change(const Change &change)
{
    const HighlightRules before = m_rules;
    auto outcome = m_file.lock().and_then([&](const JsonFile::Lock &) -> tl::expected<void, QString> {
        const QString notice = takeIn();
        return change(before).and_then([&](const HighlightRules &rules) { return write(rules, notice); });
    });
    if (m_rules != before)
        Q_EMIT changed();
    return outcome;
}

tl::expected<void, QString> HighlightStore::write(const HighlightRules &rules, const QString &notice)
{
    if (rules == m_rules)
        return {};
    QJsonObject object = toFile(rules);
    object["version"_L1] = fileVersion;
    if (const QString problem = m_file.write(object); !problem.isEmpty())
        return tl::unexpected(notice.isEmpty() ? problem : notice);
    m_rules = rules;
    m_known = object;
    return {};
}

tl::expected<void, QString> HighlightStore::snooze(const QString &name, qint64 untilMs)
{
    return change([&](const HighlightRules &) {
        HighlightRules rules = m_rules;
        for (HighlightRule &rule : rules) {
            if (rule.name == name)
                rule.snoozedUntil = untilMs;
        }
        return tl::expected<HighlightRules, QString>(rules);
    });
}

tl::expected<void, QString> HighlightStore::switchOff(const QString &name, const QString &reason)
{
    const auto switched = [&](HighlightRules rules, const HighlightRules &judged) {
        for (const HighlightRule &slow : judged) {
            for (HighlightRule &rule : rules) {
                // Another monitor may have made another rule of it.
                if (slow.name != name || rule.name != name || rule.expression != slow.expression)
                    continue;
                rule.enabled = false;
                rule.offReason = reason;
            }
        }
        return rules;
    };
    auto outcome = change([&](const HighlightRules &before) {
        return tl::expected<HighlightRules, QString>(switched(m_rules, before));
    });
    if (!outcome) { // off it is, whether or not the file can be written
        m_rules = switched(m_rules, m_rules);
        Q_EMIT changed();
    }
    return outcome;
}

tl::expected<HighlightRules, QString> HighlightStore::importFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(tr("%1 cannot be read: %2").arg(file, source.errorString()));
    if (source.size() > fileLimit)
        return tl::unexpected(tr("%1 is too large for a file of rules.").arg(file));
    const QJsonObject object = QJsonDocument::fromJson(source.readAll()).object();
    if (!object.value("rules"_L1).isArray())
        return tl::unexpected(tr("%1 is no file of highlight rules.").arg(file));
    if (object.value("version"_L1).toInt() > fileVersion)
        return tl::unexpected(tr("%1 was written by a later version of Weir.").arg(file));
    const Reading reading = fromArray(object.value("rules"_L1).toArray());
    if (reading.unreadable > 0)
        return tl::unexpected(
            tr("Rules of this file that cannot be understood: %1. None was taken.").arg(reading.unreadable));
    return reading.rules;
}

tl::expected<void, QString> HighlightStore::exportTo(const QString &file, const HighlightRules &rules)
{
    QJsonObject object = toFile(rules);
    object["version"_L1] = fileVersion;
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(QJsonDocument(object).toJson()) >= 0 &&
        target.commit())
        return {};
    return tl::unexpected(tr("%1 cannot be written: %2").arg(file, target.errorString()));
}
