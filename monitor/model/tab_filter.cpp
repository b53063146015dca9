// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_filter.h"

#include "feed/filter_parameters.h"
#include "plain_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct TabWords
{
    Q_DECLARE_TR_FUNCTIONS(TabWords)
};

constexpr qsizetype longestTitlePart = 24;
constexpr qsizetype longestPart = 200;

} // namespace

QString tabTitle(const MessageFilter &filter)
{
    const QString channel =
        filter.channel.isEmpty() ? QString() : u'#' + oneLine(filter.channel, longestTitlePart);
    const QString user = oneLine(filter.user, longestTitlePart);
    QString title = channel.isEmpty() ? user : channel;
    if (!channel.isEmpty() && !user.isEmpty())
        title = TabWords::tr("%1 in %2").arg(user, channel);
    if (filter.text.isEmpty())
        return title;
    const QString words = TabWords::tr("“%1”").arg(oneLine(filter.text, longestTitlePart));
    return title.isEmpty() ? words : title + u' ' + words;
}

QString tabDescription(const MessageFilter &filter)
{
    QStringList parts;
    if (!filter.channel.isEmpty())
        parts.append(TabWords::tr("channel #%1").arg(oneLine(filter.channel, longestPart)));
    if (!filter.user.isEmpty())
        parts.append(TabWords::tr("user %1").arg(oneLine(filter.user, longestPart)));
    if (!filter.text.isEmpty())
        parts.append(TabWords::tr("words “%1”").arg(oneLine(filter.text, longestPart)));
    if (!filter.source.isEmpty())
        parts.append(TabWords::tr("on %1").arg(oneLine(filter.source, longestPart)));
    return parts.join(", "_L1);
}

QJsonObject tabToJson(const MessageFilter &filter)
{
    QJsonObject object;
    for (const auto &[name, part] :
         {std::pair("source"_L1, &filter.source), std::pair("channel"_L1, &filter.channel),
          std::pair("user"_L1, &filter.user), std::pair("q"_L1, &filter.text)}) {
        if (!part->isEmpty())
            object.insert(name, QString::fromUtf8(*part));
    }
    return object;
}

std::optional<MessageFilter> tabFromJson(const QJsonObject &object)
{
    MessageFilter filter;
    for (const auto &[name, part] :
         {std::pair("source"_L1, &filter.source), std::pair("channel"_L1, &filter.channel),
          std::pair("user"_L1, &filter.user), std::pair("q"_L1, &filter.text)}) {
        *part = object.value(name).toString().toUtf8();
        if (part->size() > filter_parameters::longestText)
            return {};
    }
    const bool isOfSomething = !filter.channel.isEmpty() || !filter.user.isEmpty() ||
                               (!filter.text.isEmpty() && filter.source.isEmpty());
    return isOfSomething ? std::optional(filter) : std::nullopt;
}

MessageFilter filterFromWords(const QString &channel, const QString &user, const QString &words)
{
    MessageFilter filter;
    filter.channel = channel.trimmed().toUtf8();
    if (filter.channel.startsWith('#'))
        filter.channel.remove(0, 1);
    filter.user = user.trimmed().toUtf8();
    filter.text = words.trimmed().toUtf8();
    return filter;
}
