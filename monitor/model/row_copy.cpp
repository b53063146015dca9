// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_copy.h"

#include "feed/filter_parameters.h"
#include "feed/message_json.h"
#include "row_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCopied = 20'000; // of a text; the server takes 8 KiB
constexpr qsizetype longestName = 200;
constexpr qsizetype longestLink = 2'000;
constexpr qsizetype mostLinks = 5;

QString stamp(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString asText(const TimelineRow &row)
{
    if (row.missing)
        return stamp(row.missing->from) + " --- "_L1 + missingWords(*row.missing);
    const ChatMessage &message = row.message;
    const QString name =
        oneLine(message.displayName.isEmpty() ? message.user : message.displayName, longestName);
    const QString start = stamp(message.sentAt) + " #"_L1 + oneLine(message.channel, longestName) + u' ';
    const QString text = rowText(row, longestCopied).plain();
    // As chat programs have always written them.
    if (message.kind == MessageKind::Action)
        return start + "* "_L1 + name + u' ' + text;
    return start + name + ": "_L1 + text;
}

bool endsLink(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'`';
}

// A sentence's own signs behind an address are no part of it.
QStringView withoutSentenceEnd(QStringView link)
{
    while (!link.isEmpty() && QStringView(u".,;:!?)]}'…").contains(link.back()))
        link.chop(1);
    return link;
}

qsizetype linkStart(const QString &text, qsizetype from)
{
    const qsizetype plain = text.indexOf("http://"_L1, from, Qt::CaseInsensitive);
    const qsizetype secure = text.indexOf("https://"_L1, from, Qt::CaseInsensitive);
    return plain < 0 || secure < 0 ? std::max(plain, secure) : std::min(plain, secure);
}

} // namespace

QString rowsAsText(const QList<TimelineRow> &rows)
{
    QStringList lines;
    for (const TimelineRow &row : rows)
        lines.append(asText(row));
    return lines.join(u'\n');
}

QString rowsAsJson(const QList<TimelineRow> &rows)
{
    QJsonArray messages;
    for (const TimelineRow &row : rows) {
        if (!row.missing)
            messages.append(messageToJson(row.message));
    }
    if (messages.isEmpty())
        return {};
    const QJsonDocument document =
        messages.size() == 1 ? QJsonDocument(messages.first().toObject()) : QJsonDocument(messages);
    return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

QUrl permalink(const ServerAddress &server, const ChatMessage &message)
{
    QUrl url(server.text() + "/messages"_L1);
    MessageFilter filter;
    filter.channel = message.channel;
    filter.source = message.source;
    QUrlQuery query;
    filter_parameters::add(query, filter);
    // Strictly before: the message itself is the first that is shown.
    query.addQueryItem(u"before"_s, u"%1-%2"_s.arg(message.sentAt).arg(message.id + 1));
    url.setQuery(query);
    return url;
}

QList<QUrl> linksIn(const Utf8 &text)
{
    QList<QUrl> links;
    const QString line = oneLine(text, longestCopied);
    for (qsizetype start = linkStart(line, 0); start >= 0 && links.size() < mostLinks;) {
        qsizetype end = start;
        while (end < line.size() && !endsLink(line.at(end)))
            ++end;
        const QStringView link = withoutSentenceEnd(QStringView(line).sliced(start, end - start));
        const QUrl url(link.toString(), QUrl::StrictMode);
        const bool isOfPage = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (link.size() <= longestLink && url.isValid() && isOfPage && !url.host().isEmpty() &&
            !links.contains(url))
            links.append(url);
        start = linkStart(line, end);
    }
    return links;
}
