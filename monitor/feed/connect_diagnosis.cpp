// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_diagnosis.h"

#include "http_words.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024;

QNetworkRequest upgradeRequest(const QUrl &live, const QByteArray &token)
{
    QUrl url = live;
    url.setScheme(live.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    QNetworkRequest request(url);
    // A redirect would carry the token to wherever it points.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Connection", "Upgrade");
    request.setRawHeader("Upgrade", "websocket");
    request.setRawHeader("Sec-WebSocket-Version", "13");
    request.setRawHeader("Sec-WebSocket-Key", "d2Vpci1kaWFnbm9zaXM9PQ==");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    return request;
}

} // namespace

ConnectDiagnosis::ConnectDiagnosis(const QUrl &live, const QByteArray &token, QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_place(live.authority())
    , m_hasToken(!token.isEmpty())
{
    m_reply = m_network->get(upgradeRequest(live, token));
    m_reply->setReadBufferSize(longestAnswer);
    connect(m_reply, &QNetworkReply::finished, this, &ConnectDiagnosis::judge);
    // An answer that never ends is judged by what has come.
    connect(m_reply, &QIODevice::readyRead, this, [this] {
        if (m_reply->bytesAvailable() >= longestAnswer)
            judge();
    });
}

ConnectDiagnosis::~ConnectDiagnosis()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void ConnectDiagnosis::judge()
{
    m_reply->disconnect(this);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const FeedLoss loss = status == 0
                              ? FeedLoss{false, http_words::noAnswer(*m_reply, m_place)}
                              : judgeStatus(status, http_words::ofServer(m_reply->read(longestAnswer)));
    Q_EMIT finished(loss);
}

FeedLoss ConnectDiagnosis::judgeStatus(int status, const QString &serverWords) const
{
    const auto quoted = [&](const QString &words) { return http_words::quoted(words, serverWords); };
    switch (status) {
    case 401:
        return {true, m_hasToken ? tr("The server does not accept this token.")
                                 : tr("The server asks for a token. Enter one in the settings.")};
    case 403:
        return {true, quoted(tr("The server does not let this token see the feed."))};
    case 400:
        return {true, quoted(tr("The server does not understand this monitor."))};
    case 404:
        return {false,
                tr("%1 answers, but is no Weir server, or an older one without a live feed.").arg(m_place)};
    case 429:
    case 503:
        return {false, quoted(tr("The server is busy."))};
    case 101:
        return {false, tr("%1 answered too late.").arg(m_place)};
    default:
        break;
    }
    if (status >= 300 && status < 400) {
        const QUrl target = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
        return {false, tr("%1 points to another address (%2). Enter that one in the settings.")
                           .arg(m_place, target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)
                                             .left(http_words::longestQuote))};
    }
    if (status >= 500)
        return {false, quoted(tr("The server failed with HTTP status %1.").arg(status))};
    return {false,
            quoted(tr("%1 answers with HTTP status %2 and offers no Weir feed.").arg(m_place).arg(status))};
}
