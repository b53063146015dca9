// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_request.h"

#include "http_words.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace {

QNetworkRequest prepared(QNetworkRequest request, const ArchiveTiming &timing)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(static_cast<int>(timing.silence.count()));
    return request;
}

} // namespace

ArchiveRequest::ArchiveRequest(QNetworkAccessManager &network, const QNetworkRequest &request,
                               const ArchiveTiming &timing, QObject *parent)
    : QObject(parent)
    , m_reply(network.get(prepared(request, timing)))
    , m_place(request.url().authority())
{
    m_promise.start();
    connect(m_reply, &QIODevice::readyRead, this, &ArchiveRequest::takeIn);
    connect(m_reply, &QNetworkReply::finished, this, &ArchiveRequest::finish);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(0, tr("%1 takes too long to answer.").arg(m_place)); });
    m_limit.start(timing.whole);
}

ArchiveRequest::~ArchiveRequest()
{
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void ArchiveRequest::takeIn()
{
    if (m_reply->isReadable()) // it is closed when it was given up
        m_body += m_reply->readAll();
    if (m_body.size() > largestAnswer)
        conclude(tl::unexpected(tooMuch(m_place)));
}

ArchiveProblem ArchiveRequest::tooMuch(const QString &place)
{
    return {0, tr("%1 sent more than this monitor takes at once.").arg(place)};
}

void ArchiveRequest::finish()
{
    takeIn();
    if (m_promise.future().isFinished())
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString words = http_words::ofServer(m_body);
    // A transfer that broke off has its status, too.
    if (status == 0 || (status == 200 && m_reply->error() != QNetworkReply::NoError)) {
        fail(0, m_reply->error() == QNetworkReply::OperationCanceledError
                    ? tr("%1 does not answer.").arg(m_place)
                    : http_words::noAnswer(*m_reply, m_place));
        return;
    }
    switch (status) {
    case 200: {
        const QJsonDocument document = QJsonDocument::fromJson(m_body);
        if (document.isObject())
            conclude(document.object());
        else
            fail(status, tr("%1 answered with something that is no answer of a Weir server.").arg(m_place));
        return;
    }
    case 400:
        fail(status, words.isEmpty() ? tr("The server does not understand this question.") : words);
        return;
    case 401:
        fail(status, tr("The server asks for another token. Enter it in the settings."));
        return;
    case 403:
        fail(status, http_words::quoted(tr("This token may not see that."), words));
        return;
    case 404:
        fail(status, words.isEmpty() ? tr("The server has no such thing, or is an older one.") : words);
        return;
    case 429:
    case 503:
        fail(status, http_words::quoted(tr("The server is busy. Try again in a moment."), words));
        return;
    default:
        fail(status, http_words::quoted(tr("The server answered with HTTP status %1.").arg(status), words));
    }
}

void ArchiveRequest::fail(int status, const QString &words)
{
    conclude(tl::unexpected<ArchiveProblem>(ArchiveProblem{status, words}));
}

void ArchiveRequest::conclude(ArchiveAnswer<QJsonObject> answer)
{
    m_reply->disconnect(this);
    m_limit.stop();
    m_promise.addResult(std::move(answer));
    m_promise.finish();
    deleteLater();
}
