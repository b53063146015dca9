// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_connection.h"

#include "irc_socket.h"
#include "socket_look.h"

#include "base/log.h"
#include "base/time_text.h"

#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What we say fits many times; a server that does not take it is not reading.
constexpr qint64 maxUnsentBytes = 65'536;

} // namespace

IrcConnection::IrcConnection(const IrcSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (QTimer *timer : {&m_connectTimer, &m_silenceTimer, &m_answerTimer, &m_speakTimer})
        timer->setSingleShot(true);
    m_connectTimer.setInterval(settings.timings.connecting);
    m_silenceTimer.setInterval(settings.timings.silence);
    m_answerTimer.setInterval(settings.timings.answer);
    connect(&m_connectTimer, &QTimer::timeout, this,
            [this] { fail(u"the server did not answer in time"_s); });
    connect(&m_silenceTimer, &QTimer::timeout, this, &IrcConnection::onSilence);
    connect(&m_speakTimer, &QTimer::timeout, this, &IrcConnection::speak);
    connect(&m_answerTimer, &QTimer::timeout, this,
            [this] { fail(u"the server has fallen silent: no answer to PING"_s); });
}

IrcConnection::~IrcConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void IrcConnection::useTls(quint16 port)
{
    m_settings.tls = true;
    m_settings.port = port;
}

void IrcConnection::open()
{
    dropSocket();
    m_lines.clear();
    m_heard.restart(utcNowMs());
    m_held.clear();
    m_tlsProblem.clear();
    QString problem;
    m_socket = makeIrcSocket(m_settings, &problem);
    if (!m_socket) {
        // Queued, so that open() never fails inside itself.
        QMetaObject::invokeMethod(
            this, [this, problem] { fail(problem); }, Qt::QueuedConnection);
        return;
    }
    m_socket->setReadBufferSize(readBytesPerTurn);
    listenTo(m_socket.get());
    m_connectTimer.start();
    startConnecting();
}

void IrcConnection::listenTo(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &IrcConnection::onReadyRead);
    connect(socket, &QTcpSocket::errorOccurred, this, &IrcConnection::onSocketEnded);
    connect(socket, &QTcpSocket::disconnected, this, &IrcConnection::onSocketEnded);
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        connect(tls, &QSslSocket::encrypted, this, &IrcConnection::onOpened);
        connect(tls, &QSslSocket::sslErrors, this, &IrcConnection::onSslErrors);
    } else {
        connect(socket, &QTcpSocket::connected, this, &IrcConnection::onOpened);
    }
}

void IrcConnection::startConnecting()
{
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        tls->connectToHostEncrypted(m_settings.host, m_settings.port);
    else
        m_socket->connectToHost(m_settings.host, m_settings.port);
}

void IrcConnection::onOpened()
{
    m_connectTimer.stop();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_open = true;
    if (!m_paused)
        m_silenceTimer.start();
    Q_EMIT opened();
}

void IrcConnection::onReadyRead()
{
    if (m_paused || !m_socket)
        return;
    const qint64 readAt = utcNowMs();
    m_heard.reading(readAt);
    m_lines.append(m_socket->read(readBytesPerTurn));
    m_answerTimer.stop();
    if (m_open)
        m_silenceTimer.start();
    Q_EMIT linesReady(readAt);
    if (m_paused || !m_socket)
        return;
    // No readyRead() comes for what is buffered already; the loop goes round in between for the others.
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &IrcConnection::onReadyRead, Qt::QueuedConnection);
    else if (m_ended)
        reportEnd();
}

std::optional<QByteArrayView> IrcConnection::nextLine()
{
    const auto line = m_lines.next();
    if (line) {
        m_heard.take(*line);
    } else {
        const bool hasMore = !m_socket || m_ended || hasUnread(*m_socket);
        if (hasMore || m_lines.isEmpty())
            m_heard.handled(!hasMore);
        if (m_heard.isBehind())
            speakSoon();
        else if (!m_held.isEmpty())
            speak();
    }
    return line;
}

bool IrcConnection::isUpToDate() const
{
    return m_open && !m_paused && !m_answerTimer.isActive() && !m_heard.isBehind() && !hasUnread(*m_socket);
}

// While there is more to read, or may be, nothing is said: were the server gone, its system would answer with
// a reset, and what it still holds of the server's last words would be lost. So there must be a moment of
// quiet first, or at least some time.
void IrcConnection::speakSoon()
{
    constexpr qint64 quietMs = 250;
    constexpr qint64 longestMs = 5'000;
    if (!m_speakTimer.isActive())
        m_silentFor.start();
    m_speakTimer.start(
        std::chrono::milliseconds(std::clamp<qint64>(longestMs - m_silentFor.elapsed(), 0, quietMs)));
}

void IrcConnection::speak()
{
    if (!m_open || m_paused)
        return;
    const QByteArray held = std::exchange(m_held, {});
    write(held + m_heard.question(utcNowMs()).value_or(QByteArray()));
    if (m_open && m_heard.isBehind())
        m_speakTimer.start(std::chrono::milliseconds(HeardUntil::askEveryMs)); // should it not be answered
}

void IrcConnection::onSslErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        if (!texts.contains(error.errorString()))
            texts.append(error.errorString());
    }
    m_tlsProblem = u"the server's certificate is refused: %1"_s.arg(texts.join(u" "_s));
}

void IrcConnection::onSocketEnded()
{
    if (!m_socket || m_ended)
        return;
    const bool linesLeft = m_open && m_socket->bytesAvailable() > 0;
    m_ended = true;
    m_open = false;
    m_silenceTimer.stop();
    // What arrived before the end still counts, and an ERROR line says why. While paused it waits.
    if (linesLeft)
        onReadyRead();
    else
        reportEnd();
}

void IrcConnection::reportEnd()
{
    if (!m_tlsProblem.isEmpty())
        return fail(m_tlsProblem);
    const bool closedByServer = m_socket->error() == QAbstractSocket::RemoteHostClosedError ||
                                m_socket->error() == QAbstractSocket::UnknownSocketError;
    fail(closedByServer ? u"the server has closed the connection"_s : m_socket->errorString());
}

void IrcConnection::onSilence()
{
    send("PING :weir");
    m_answerTimer.start();
}

void IrcConnection::fail(const QString &reason)
{
    dropSocket();
    Q_EMIT failed(reason);
}

void IrcConnection::close(const QByteArray &farewell)
{
    if (m_open && !farewell.isEmpty()) {
        send(farewell);
        if (m_socket)
            m_socket->flush();
    }
    dropSocket();
}

void IrcConnection::dropSocket()
{
    m_open = false;
    m_ended = false;
    for (QTimer *timer : {&m_connectTimer, &m_silenceTimer, &m_answerTimer, &m_speakTimer})
        timer->stop();
    if (!m_socket)
        return;
    // We may stand inside one of its signals: it is cut off now and deleted by the loop.
    QTcpSocket *socket = m_socket.release();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void IrcConnection::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_answerTimer.stop();
    m_silenceTimer.stop();
    m_heard.interrupted();
    if (paused || !m_socket)
        return;
    if (m_open)
        m_silenceTimer.start();
    speakSoon();
    QMetaObject::invokeMethod(this, &IrcConnection::onReadyRead, Qt::QueuedConnection);
}

void IrcConnection::send(const QByteArray &line)
{
    if (!m_open)
        return;
    if (line.contains('\r') || line.contains('\n') || line.contains('\0')) {
        qCWarning(lcSource) << "not sent, since it would be more than one line:" << line;
        return;
    }
    if (m_heard.isBehind() || !m_held.isEmpty())
        m_held += line + "\r\n";
    else
        write(line + "\r\n");
    if (m_open && m_held.size() > maxUnsentBytes)
        fail(u"the server is sent more than it reads"_s);
}

void IrcConnection::write(const QByteArray &bytes)
{
    if (bytes.isEmpty() || isHalfClosed(*m_socket))
        return;
    m_socket->write(bytes);
    if (m_socket->bytesToWrite() > maxUnsentBytes)
        fail(u"the server does not read what it is sent"_s);
}
