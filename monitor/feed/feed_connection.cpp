// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_connection.h"

#include "base/log.h"
#include "base/qt_versions.h"
#include "feed/close_code.h"

#include <QLocale>
#include <QNetworkRequest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 200;

QString noFeed()
{
    return FeedConnection::tr("The server sent something that is no Weir feed.");
}

} // namespace

FeedConnection::FeedConnection(QUrl live, QByteArray token, const FeedTiming &timing, QObject *parent)
    : QObject(parent)
    , m_live(std::move(live))
    , m_token(std::move(token))
    , m_timing(timing)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
    , m_frames(this)
{
    m_socket->setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(largestFrame);
    m_connectLimit.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_connectLimit, &QTimer::timeout, this, &FeedConnection::onConnectLimit);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        finish({false, tr("The server has been silent for too long.")});
    });
    connect(&m_ping, &QTimer::timeout, m_socket, [this] { m_socket->ping(); });
    connect(&m_frames, &FrameReader::understood, this, &FeedConnection::onEnvelope);
    connect(&m_frames, &FrameReader::refused, this, &FeedConnection::finishAsNoFeed);
    connectSocket();
}

void FeedConnection::connectSocket()
{
    connect(m_socket, &QWebSocket::textMessageReceived, &m_frames, &FrameReader::read);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { finishAsNoFeed(noFeed()); });
    connect(m_socket, &QWebSocket::pong, this, [this](quint64 elapsed) {
        Q_EMIT latencyMeasured(static_cast<int>(std::min<quint64>(elapsed, 60'000)));
    });
    connect(m_socket, &QWebSocket::disconnected, this, &FeedConnection::onSocketEnd);
    // Queued: the socket is in the middle of closing itself.
    connect(m_socket, &QWebSocket::aboutToClose, this, &FeedConnection::onClosing, Qt::QueuedConnection);
    connect(m_socket, socketFailed<QWebSocket>(), this, [this] { onSocketEnd(); });
}

FeedConnection::~FeedConnection()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void FeedConnection::open()
{
    m_connectLimit.start(m_timing.connectLimit);
    QNetworkRequest request(m_live);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    m_socket->open(request);
}

std::chrono::milliseconds FeedConnection::age() const
{
    return std::chrono::milliseconds(m_sinceHello.isValid() ? m_sinceHello.elapsed() : 0);
}

void FeedConnection::onEnvelope(const Envelope &envelope)
{
    if (m_finished)
        return;
    if (!m_sinceHello.isValid() && !checkHello(envelope))
        return;
    m_silence.start(m_timing.silenceLimit);
    Q_EMIT received(envelope);
}

bool FeedConnection::checkHello(const Envelope &envelope)
{
    const auto *hello = std::get_if<FeedHello>(&envelope);
    if (!hello) {
        finishAsNoFeed(noFeed());
        return false;
    }
    if (hello->protocol != feedProtocolVersion) {
        const bool isNewer = hello->protocol > feedProtocolVersion;
        const QString words = tr("The server speaks feed protocol %1, this monitor speaks %2.");
        finish({true, words.arg(hello->protocol).arg(feedProtocolVersion),
                isNewer ? tr("Update the monitor.") : tr("Update the server.")});
        return false;
    }
    m_connectLimit.stop();
    m_sinceHello.start();
    m_ping.start(m_timing.pingInterval);
    m_socket->ping();
    return true;
}

// What the socket closes by itself, because what came is no WebSocket or too much of it, must not wait for
// the other side's goodbye.
void FeedConnection::onClosing()
{
    switch (m_socket->closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        finishAsNoFeed(tr("The server sent more than %1 in one frame.")
                           .arg(QLocale().formattedDataSize(static_cast<qint64>(largestFrame), 0)));
        break;
    case QWebSocketProtocol::CloseCodeWrongDatatype:
    case QWebSocketProtocol::CloseCodeProtocolError:
        finishAsNoFeed(noFeed());
        break;
    default:
        break;
    }
}

void FeedConnection::finishAsNoFeed(const QString &words)
{
    finish({false, words,
            tr("What came before stays and nothing of this was taken. If it goes on, check the address, and "
               "what stands between this computer and the server.")});
}

void FeedConnection::onSocketEnd()
{
    onClosing();
    if (m_finished || m_diagnosis)
        return;
    if (m_sinceHello.isValid() || static_cast<int>(m_socket->closeCode()) >= 4000) {
        finish(closedWords());
        return;
    }
    m_diagnosis = new ConnectDiagnosis(m_live, m_token, this);
    connect(m_diagnosis, &ConnectDiagnosis::finished, this, &FeedConnection::finish);
}

void FeedConnection::onConnectLimit()
{
    finish({false, tr("%1 does not answer.").arg(m_live.authority())});
}

FeedLoss FeedConnection::closedWords() const
{
    const auto code = static_cast<quint16>(m_socket->closeCode());
    const bool permanent = !shouldReconnect(code);
    const QString reason = m_socket->closeReason().simplified().left(longestQuote);
    switch (static_cast<CloseCode>(code)) {
    case CloseCode::GoingAway:
        return {permanent, tr("The server is shutting down or restarting.")};
    case CloseCode::Slow:
    case CloseCode::Behind:
        return {permanent, tr("This monitor could not keep up.")};
    case CloseCode::Unauthorized:
        return {permanent, tr("The token is not valid any more."),
                tr("It has expired or was revoked. Enter another one in the settings.")};
    case CloseCode::Unexpected:
    case CloseCode::Malformed:
        break;
    }
    if (code >= 4000 || !reason.isEmpty())
        return {permanent, tr("The server closed the feed: %1 (code %2).").arg(reason).arg(code)};
    return {permanent, tr("The connection was lost.")};
}

void FeedConnection::finish(const FeedLoss &loss)
{
    if (m_finished)
        return;
    m_finished = true;
    m_connectLimit.stop();
    m_silence.stop();
    m_ping.stop();
    if (m_diagnosis)
        m_diagnosis->deleteLater();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT lost(loss);
}
