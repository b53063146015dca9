// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_client.h"

#include "archive_request.h"
#include "base/qt_versions.h"
#include "chat/cursor.h"
#include "feed/feed_json.h"
#include "feed/filter_parameters.h"
#include "feed/message_json.h"
#include "received_rows.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const TimelinePosition &position)
{
    return u"%1-%2"_s.arg(position.sentAt).arg(position.id);
}

std::optional<TimelinePosition> positionIn(const QJsonObject &answer, QLatin1StringView member)
{
    const QString text = answer.value(member).toString();
    if (text.isEmpty())
        return {};
    const auto read = filter_parameters::position(QString(member), text);
    return read ? std::optional(TimelinePosition{read->first, read->second}) : std::nullopt;
}

std::optional<Cursor> cursorIn(const QJsonObject &answer)
{
    const auto cursor = Cursor::parse(answer.value("cursor"_L1).toString().toLatin1());
    return cursor ? std::optional(*cursor) : std::nullopt;
}

QUrlQuery queryOf(const MessagesRequest &request)
{
    QUrlQuery query;
    filter_parameters::add(query, request.filter);
    query.addQueryItem(u"limit"_s, QString::number(request.limit));
    switch (request.part) {
    case MessagesRequest::Part::Newest:
        break;
    case MessagesRequest::Part::Before:
        query.addQueryItem(u"before"_s, textOf(request.position));
        break;
    case MessagesRequest::Part::Newer:
        query.addQueryItem(u"newer"_s, textOf(request.position));
        break;
    case MessagesRequest::Part::Stretch:
        query.addQueryItem(u"after"_s, QString::number(request.after));
        query.addQueryItem(u"up_to"_s, QString::number(request.upTo));
        break;
    }
    return query;
}

MessagesAnswer messagesIn(const QJsonObject &answer, MessagesRequest::Part part)
{
    MessagesAnswer read;
    const QJsonArray messages = answer.value("messages"_L1).toArray();
    read.messages.reserve(messages.size());
    for (const QJsonValue message : messages)
        read.messages.append(messageFromJson(message.toObject()));
    read.cursor = cursorIn(answer);
    read.matches = {answer.value("total"_L1).toInteger(), !answer.value("total_is_exact"_L1).toBool(true)};
    read.next = positionIn(answer, part == MessagesRequest::Part::Newer ? "newer"_L1 : "before"_L1);
    if (answer.contains("after"_L1))
        read.nextAfter = answer.value("after"_L1).toInteger();
    return read;
}

UserAnswer userIn(const QJsonObject &answer)
{
    UserAnswer read{userProfileFromJson(answer), {}, cursorIn(answer)};
    for (const QJsonValue source : answer.value("elsewhere"_L1).toArray())
        read.elsewhere.append(source.toString().toUtf8());
    return read;
}

// A poll of the feed answers with its frames, of which one has the table.
QList<FeedChannelCount> channelsIn(const QJsonObject &answer)
{
    QList<FeedChannelCount> read;
    for (const QJsonValue frame : answer.value("frames"_L1).toArray())
        read += channelTableFromJson(frame.toObject()).rows;
    return read;
}

// What was read, unless there is more of it than a server may send.
template <class Answer>
ArchiveAnswer<Answer> checked(const Answer &read, bool isMore, const Outcome &rows, const QUrl &url)
{
    if (isMore)
        return tl::unexpected(ArchiveRequest::tooMuch(url.authority()));
    if (!rows)
        return tl::unexpected<ArchiveProblem>(ArchiveProblem{0, rows.error().message});
    return read;
}

} // namespace

ArchiveClient::ArchiveClient(QObject *parent, const ArchiveTiming &timing)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_timing(timing)
{}

ArchiveClient::~ArchiveClient()
{
    // Before the network, whose replies they hold.
    qDeleteAll(findChildren<ArchiveRequest *>(Qt::FindDirectChildrenOnly));
}

void ArchiveClient::setServer(const ServerAddress &address, const QByteArray &token)
{
    m_address = address;
    m_token = token;
}

QFuture<ArchiveAnswer<MessagesAnswer>> ArchiveClient::messages(const MessagesRequest &request)
{
    const QUrl url = m_address.apiUrl(u"/api/v1/messages"_s, queryOf(request));
    return get<MessagesAnswer>(url, [url, part = request.part, limit = request.limit](const auto &body) {
        const MessagesAnswer read = messagesIn(body, part);
        return checked(read, read.messages.size() > limit, checkRows(read.messages), url);
    });
}

QFuture<ArchiveAnswer<UserAnswer>> ArchiveClient::user(const Utf8 &login, const Utf8 &source)
{
    const QUrl url = m_address.profileUrl("/api/v1/users/", login, source);
    return get<UserAnswer>(url, [url](const QJsonObject &body) {
        const UserAnswer read = userIn(body);
        const qsizetype rows =
            std::max({read.profile.channels.size(), read.profile.names.size(), read.elsewhere.size()});
        return checked(read, rows > mostRows, checkRows(read), url);
    });
}

QFuture<ArchiveAnswer<RightsAnswer>> ArchiveClient::rights()
{
    return get<RightsAnswer>(m_address.apiUrl(u"/api/v1/me"_s, {}), [](const QJsonObject &body) {
        return ArchiveAnswer<RightsAnswer>(RightsAnswer{body.value("sees_deleted"_L1).toBool()});
    });
}

QFuture<ArchiveAnswer<QList<FeedChannelCount>>> ArchiveClient::channels()
{
    const QUrlQuery query{{u"view"_s, u"channels"_s}, {u"format"_s, u"json"_s}};
    const QUrl url = m_address.apiUrl(u"/live/poll"_s, query);
    return get<QList<FeedChannelCount>>(url, [url](const QJsonObject &body) {
        const QList<FeedChannelCount> read = channelsIn(body);
        return checked(read, read.size() > mostRows, checkRows(read), url);
    });
}

template <class Answer, class Read>
QFuture<ArchiveAnswer<Answer>> ArchiveClient::get(const QUrl &url, Read read)
{
    if (const QString words = refusal(); !words.isEmpty())
        return readyFuture(ArchiveAnswer<Answer>(tl::unexpected<ArchiveProblem>(ArchiveProblem{0, words})));
    ArchiveRequest *request = send(url);
    auto answer = request->answer().then(
        this, [read](const ArchiveAnswer<QJsonObject> &body) { return body.and_then(read); });
    // Cancelling what a continuation gives does not reach what it continues.
    auto *watcher = new QFutureWatcher<ArchiveAnswer<Answer>>(request);
    connect(watcher, &QFutureWatcherBase::canceled, request, &QObject::deleteLater);
    watcher->setFuture(answer);
    return answer;
}

QString ArchiveClient::refusal() const
{
    if (m_address.isEmpty())
        return tr("No server is set yet.");
    return m_underWay < mostAtOnce ? QString() : tr("Too many questions are under way. Try again.");
}

ArchiveRequest *ArchiveClient::send(const QUrl &url)
{
    QNetworkRequest request(url);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    auto *asked = new ArchiveRequest(*m_network, request, m_timing, this);
    ++m_underWay;
    connect(asked, &QObject::destroyed, this, [this] { --m_underWay; });
    return asked;
}
