// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_socket.h"

#include "base/log.h"
#include "base/time_text.h"

#include <QTimer>
#include <QtEndian>

using namespace std::chrono_literals;

namespace {

constexpr auto closeDeadline = 5s; // for the client's own close frame
constexpr int pingsPerMinute = 120;
constexpr qint64 msPerMinute = 60'000;

// A frame of at most 125 bytes, unmasked (RFC 6455 section 5.2).
QByteArray controlFrame(quint8 opcode, const QByteArray &payload)
{
    return QByteArray(1, static_cast<char>(0x80U | opcode)) + static_cast<char>(payload.size()) + payload;
}

QByteArray closeFrame(const QByteArray &payload)
{
    return controlFrame(8, payload);
}

QByteArray closePayload(CloseCode code)
{
    const quint16 number = qToBigEndian(static_cast<quint16>(code));
    return QByteArray(reinterpret_cast<const char *>(&number), sizeof number) + closeReason(code);
}

} // namespace

void FeedSocket::start(const QByteArray &answer, QByteArrayView sent)
{
    if (!listen()) {
        qCWarning(lcGate).noquote() << "a feed connection cannot be watched:" << qt_error_string();
        return end();
    }
    write(answer);
    received(sent);
}

void FeedSocket::received(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_isOpen) {
        if (const auto frame = m_reader.next(bytes))
            answer(*frame);
    }
}

void FeedSocket::answer(const ClientFrame &frame)
{
    using Kind = ClientFrame::Kind;
    if (frame.kind == Kind::Close) {
        // The answer to ours, or its own, which is answered with the same code; then the line is the server's
        // to close.
        if (!m_isClosing && m_pending == 0)
            writeNow(closeFrame(frame.payload.first(qMin<qsizetype>(frame.payload.size(), 2))));
        return end();
    }
    if (m_isClosing)
        return;
    if (frame.kind == Kind::Data)
        return close(CloseCode::Unexpected);
    if (frame.kind == Kind::Malformed)
        return close(CloseCode::Malformed);
    if (frame.kind != Kind::Ping)
        return;
    const qint64 now = utcNowMs();
    if (now - m_answersSince > msPerMinute) {
        m_answersSince = now;
        m_answered = 0;
    }
    if (++m_answered > pingsPerMinute)
        close(CloseCode::Unexpected);
    else if (m_pending == 0)
        write(controlFrame(10, frame.payload));
}

void FeedSocket::write(const QByteArray &bytes)
{
    if (m_isClosing || !m_isOpen)
        return;
    const qsizetype sent = m_backlog.empty() ? writeNow(bytes) : 0;
    if (sent < 0)
        return end();
    if (sent == bytes.size())
        return;
    if (m_backlog.empty()) {
        m_sentOfFirst = sent;
        awaitRoom(true);
    }
    m_backlog.push_back(bytes);
    m_pending += bytes.size() - sent;
}

void FeedSocket::writable()
{
    while (!m_backlog.empty()) {
        const QByteArray &first = m_backlog.front();
        const qsizetype sent = writeNow(QByteArrayView(first).sliced(m_sentOfFirst));
        if (sent < 0)
            return end();
        m_sentOfFirst += sent;
        m_pending -= sent;
        if (m_sentOfFirst < first.size())
            return;
        m_backlog.pop_front();
        m_sentOfFirst = 0;
    }
    awaitRoom(false);
}

void FeedSocket::close(CloseCode code)
{
    if (m_isClosing || !m_isOpen)
        return;
    m_closeCode = code;
    const QByteArray frame = closeFrame(closePayload(code));
    // A close frame would wait behind a backlog for as long as the client likes.
    if (m_pending > 0 || writeNow(frame) < frame.size())
        return end();
    m_isClosing = true;
    QTimer::singleShot(closeDeadline, this, &FeedSocket::end);
}

void FeedSocket::end()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_isClosing = true;
    shut();
    m_backlog.clear();
    m_pending = 0;
    // Through the event loop: the hub may be walking through its subscribers when a send finds the line dead.
    QMetaObject::invokeMethod(this, &FeedSocket::report, Qt::QueuedConnection);
}

void FeedSocket::report()
{
    Q_EMIT closed();
    deleteLater();
}
