// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect_diagnosis.h"

#include "base/log.h"
#include "http_words.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>

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

// Of several errors the one that says most: one that nobody trusts may have expired, too.
QSslError worstOf(const QList<QSslError> &errors)
{
    for (const auto kind :
         {QSslError::CertificateExpired, QSslError::CertificateNotYetValid, QSslError::HostNameMismatch}) {
        const auto found = std::find_if(errors.begin(), errors.end(),
                                        [kind](const QSslError &error) { return error.error() == kind; });
        if (found != errors.end())
            return *found;
    }
    return errors.first();
}

// The names that a certificate is made for, as far as they fit a sentence. They are the server's words.
QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.join(", "_L1).simplified().left(http_words::longestQuote);
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
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
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
    FeedLoss loss = status == 0 ? judgeNetworkError()
                                : judgeStatus(status, http_words::ofServer(m_reply->read(longestAnswer)));
    loss.status = status;
    Q_EMIT finished(loss);
}

FeedLoss ConnectDiagnosis::judgeNetworkError() const
{
    const QString words = http_words::noAnswer(*m_reply, m_place);
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return judgeCertificate();
    case QNetworkReply::ConnectionRefusedError:
        return {false, words, tr("Is the port the right one?")};
    case QNetworkReply::HostNotFoundError:
        return {false, words, tr("Check the address, and whether this computer has a network.")};
    case QNetworkReply::RemoteHostClosedError:
        return {false, words, tr("Perhaps it wants https:// where http:// was entered.")};
    default:
        return {false, words};
    }
}

FeedLoss ConnectDiagnosis::judgeCertificate() const
{
    if (m_certificateErrors.isEmpty()) {
        qCInfo(lcMonitor).noquote() << "no TLS:" << m_reply->errorString();
        return {false, tr("No encrypted connection to %1 could be made.").arg(m_place),
                tr("Perhaps it wants http:// where https:// was entered.")};
    }
    const QSslError error = worstOf(m_certificateErrors);
    const QSslCertificate certificate = error.certificate();
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return {false,
                tr("The certificate of %1 is made for another name: %2.").arg(m_place, namesOf(certificate)),
                tr("The token was not sent. Enter the name of the certificate as the address, or give the "
                   "server a certificate for this one.")};
    case QSslError::CertificateExpired:
        return {false,
                tr("The certificate of %1 has expired: it was valid until %2.")
                    .arg(m_place, day(certificate.expiryDate())),
                tr("The token was not sent. Renew the certificate of the server; is the clock of this "
                   "computer right?")};
    case QSslError::CertificateNotYetValid:
        return {false,
                tr("The certificate of %1 is not valid yet: it begins at %2.")
                    .arg(m_place, day(certificate.effectiveDate())),
                tr("The token was not sent. Is the clock of this computer right?")};
    default:
        return {false,
                tr("The certificate of %1 is not trusted: %2.")
                    .arg(m_place, error.errorString().left(http_words::longestQuote)),
                tr("The token was not sent. Have the certificate signed by somebody whom this computer "
                   "trusts, or make this computer trust it.")};
    }
}

FeedLoss ConnectDiagnosis::judgeStatus(int status, const QString &serverWords) const
{
    const auto quoted = [&](const QString &words) { return http_words::quoted(words, serverWords); };
    switch (status) {
    case 401:
        if (!m_hasToken) {
            return {true, tr("The server asks for a token."),
                    tr("Enter one in the settings. An admin of the server can make one.")};
        }
        return {true, tr("The server does not accept this token."),
                tr("It may have expired or been revoked. Enter another one in the settings.")};
    case 403:
        return {true, quoted(tr("The server does not let this token see the feed.")),
                tr("Enter a token of the role reader, moderator or admin in the settings.")};
    case 400:
        return {true, quoted(tr("The server does not understand this monitor.")),
                tr("One of the two is too old: update it.")};
    case 426:
        return {false, tr("The upgrade to a WebSocket does not reach the server at %1.").arg(m_place),
                tr("A proxy before the server must pass it on.")};
    case 429:
    case 503:
        return {false, quoted(tr("The server is busy."))};
    case 101:
        return {false, tr("%1 answered too late.").arg(m_place)};
    default:
        break;
    }
    if (status >= 500)
        return {false, quoted(tr("The server failed with HTTP status %1.").arg(status))};
    return judgeStranger(status);
}

// Something answers HTTP, but not as Weir does. It may be a proxy whose Weir is away, so it is asked again.
FeedLoss ConnectDiagnosis::judgeStranger(int status) const
{
    const QString checkAddress = tr("Check the address in the settings: host, port and path.");
    if (status == 404) {
        return {false,
                tr("%1 answers, but is no Weir server, or an older one without a live feed.").arg(m_place),
                checkAddress};
    }
    if (status >= 300 && status < 400) {
        const QUrl target = m_reply->header(QNetworkRequest::LocationHeader).toUrl();
        const QString shown =
            target.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo).left(http_words::longestQuote);
        return {false, tr("%1 points to another address (%2).").arg(m_place, shown),
                tr("The token was not sent there. Enter that address in the settings if it is the server.")};
    }
    if (m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/html"_L1)) {
        return {false,
                tr("%1 answers with a web page (HTTP status %2), but is no Weir server.")
                    .arg(m_place)
                    .arg(status),
                checkAddress};
    }
    return {false, tr("%1 answers with HTTP status %2 and offers no Weir feed.").arg(m_place).arg(status),
            checkAddress};
}
