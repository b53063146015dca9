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
    auto [object, notice] = m_file.read();
    Reading reading = fromArray(object.value("rules"_L1).toArray());
    if (!object.isEmpty() && !object.value("rules"_L1).isArray())
        reading.unreadable = 1;
    if (reading.unreadable > 0) {
        const QString copy = m_file.keepCopy();
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
    Q_EMIT changed();
    return notice;
}

tl::expected<void, QString> HighlightStore::save(const HighlightRules &rules)
{
    if (const auto wrong = checkRules(rules)) {
        const QString name = rules.value(wrong->index).name;
        return tl::unexpected(name.isEmpty() ? wrong->problem.words : name + ": "_L1 + wrong->problem.words);
    }
    return write(rules);
}

tl::expected<void, QString> HighlightStore::write(const HighlightRules &rules)
{
    if (rules == m_rules)
        return {};
    if (const QString problem = m_file.write(toFile(rules)); !problem.isEmpty())
        return tl::unexpected(problem);
    m_rules = rules;
    Q_EMIT changed();
    return {};
}

tl::expected<void, QString> HighlightStore::snooze(const QString &name, qint64 untilMs)
{
    HighlightRules rules = m_rules;
    for (HighlightRule &rule : rules) {
        if (rule.name == name)
            rule.snoozedUntil = untilMs;
    }
    return write(rules);
}

tl::expected<void, QString> HighlightStore::switchOff(const QString &name, const QString &reason)
{
    HighlightRules rules = m_rules;
    for (HighlightRule &rule : rules) {
        if (rule.name == name) {
            rule.enabled = false;
            rule.offReason = reason;
        }
    }
    auto outcome = write(rules);
    if (!outcome) { // off it is, whether or not the file can be written
        m_rules = rules;
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
