// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<RuleKind, QLatin1StringView> kinds[] = {
    {RuleKind::Words, "words"_L1}, {RuleKind::Expression, "expression"_L1}, {RuleKind::Users, "users"_L1}};

constexpr int soundCount = 4;

// Takes members out of an object; remembers when one has another type than wanted.
class Members final
{
public:
    explicit Members(QJsonObject object)
        : m_object(std::move(object))
    {}

    bool areRight() const { return m_right; }

    void take(QLatin1StringView name, QString &target)
    {
        if (const QJsonValue value = wanted(name, QJsonValue::String); value.isString())
            target = value.toString();
    }
    void take(QLatin1StringView name, bool &target)
    {
        if (const QJsonValue value = wanted(name, QJsonValue::Bool); value.isBool())
            target = value.toBool();
    }
    void take(QLatin1StringView name, qint64 &target)
    {
        if (const QJsonValue value = wanted(name, QJsonValue::Double); value.isDouble())
            target = value.toInteger();
    }
    void take(QLatin1StringView name, QStringList &target)
    {
        const QJsonArray array = wanted(name, QJsonValue::Array).toArray();
        for (const auto &entry : array) {
            m_right = m_right && entry.isString();
            target.append(entry.toString());
        }
    }

private:
    QJsonValue wanted(QLatin1StringView name, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(name);
        m_right = m_right && (value.isUndefined() || value.type() == type);
        return value;
    }

    QJsonObject m_object;
    bool m_right = true;
};

QJsonArray array(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QLatin1StringView kindKey(RuleKind wanted)
{
    for (const auto &[kind, key] : kinds) {
        if (kind == wanted)
            return key;
    }
    Q_UNREACHABLE();
}

bool readKind(const QString &name, RuleKind &kind)
{
    for (const auto &[known, key] : kinds) {
        if (key == name) {
            kind = known;
            return true;
        }
    }
    return false;
}

} // namespace

QJsonObject ruleToJson(const HighlightRule &rule)
{
    QJsonObject json{
        {u"name"_s, rule.name}, {u"kind"_s, kindKey(rule.kind)}, {u"hue"_s, ruleHueKey(rule.hue)}};
    if (rule.kind == RuleKind::Expression)
        json[u"expression"_s] = rule.expression;
    else
        json[u"terms"_s] = array(rule.terms);
    if (rule.kind == RuleKind::Words)
        json[u"whole_words"_s] = rule.wholeWords;
    if (rule.caseSensitive)
        json[u"case_sensitive"_s] = true;
    if (!rule.enabled)
        json[u"enabled"_s] = false;
    const std::pair<QString, const QStringList *> lists[] = {{u"channels"_s, &rule.channels},
                                                             {u"except_users"_s, &rule.exceptUsers},
                                                             {u"except_channels"_s, &rule.exceptChannels},
                                                             {u"except_words"_s, &rule.exceptWords}};
    for (const auto &[name, list] : lists) {
        if (!list->isEmpty())
            json[name] = array(*list);
    }
    if (rule.sound != RuleSound::None)
        json[u"sound"_s] = static_cast<int>(rule.sound);
    if (rule.notify)
        json[u"notify"_s] = true;
    if (rule.snoozedUntil != 0)
        json[u"snoozed_until"_s] = rule.snoozedUntil;
    if (!rule.offReason.isEmpty())
        json[u"off_reason"_s] = rule.offReason;
    return json;
}

std::optional<HighlightRule> ruleFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    Members members(value.toObject());
    HighlightRule rule;
    QString kind;
    QString hue;
    qint64 sound = 0;
    members.take("name"_L1, rule.name);
    members.take("kind"_L1, kind);
    members.take("hue"_L1, hue);
    members.take("expression"_L1, rule.expression);
    members.take("terms"_L1, rule.terms);
    members.take("whole_words"_L1, rule.wholeWords);
    members.take("case_sensitive"_L1, rule.caseSensitive);
    members.take("enabled"_L1, rule.enabled);
    members.take("channels"_L1, rule.channels);
    members.take("except_users"_L1, rule.exceptUsers);
    members.take("except_channels"_L1, rule.exceptChannels);
    members.take("except_words"_L1, rule.exceptWords);
    members.take("sound"_L1, sound);
    members.take("notify"_L1, rule.notify);
    members.take("snoozed_until"_L1, rule.snoozedUntil);
    members.take("off_reason"_L1, rule.offReason);
    if (!members.areRight() || !readKind(kind, rule.kind) || sound < 0 || sound >= soundCount)
        return {};
    rule.hue = ruleHueFromKey(hue);
    rule.sound = static_cast<RuleSound>(sound);
    return rule;
}
