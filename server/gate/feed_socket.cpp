// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_socket.h"

#include "base/log.h"
#include "base/time_text.h"

#include <sys/socket.h>

#include <QTimer>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <unistd.h>

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

FeedSocket::FeedSocket(int descriptor, FeedPoller &poller)
    : m_descriptor(descriptor)
    , m_poller(poller)
{}

FeedSocket::~FeedSocket()
{
    if (m_descriptor >= 0) {
        m_poller.remove(m_descriptor);
        ::close(m_descriptor);
    }
}

void FeedSocket::start(const QByteArray &answer, QByteArrayView sent)
{
    if (!m_poller.add(m_descriptor, *this)) {
        qCWarning(lcGate).noquote() << "a feed connection cannot be watched:" << qt_error_string();
        return end();
    }
    write(answer);
    take(sent);
}

void FeedSocket::onReady(bool readable, bool writable)
{
    if (m_descriptor >= 0 && writable)
        flush();
    if (m_descriptor >= 0 && readable)
        read();
}

void FeedSocket::read()
{
    std::array<char, 4'096> bytes{};
    const ssize_t count = ::recv(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count > 0)
        take({bytes.data(), count});
    else if (count == 0 || (errno != EAGAIN && errno != EINTR))
        end();
}

void FeedSocket::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_descriptor >= 0) {
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
            writeNow(closeFrame(frame.payload.first(qMin<qsizetype>(frame.payload.size(), 2))), 0);
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
    if (m_isClosing || m_descriptor < 0)
        return;
    const qsizetype sent = m_backlog.empty() ? writeNow(bytes, 0) : 0;
    if (sent < 0)
        return end();
    if (sent == bytes.size())
        return;
    if (m_backlog.empty()) {
        m_sentOfFirst = sent;
        m_poller.setWriting(m_descriptor, *this, true);
    }
    m_backlog.push_back(bytes);
    m_pending += bytes.size() - sent;
}

// How much the kernel has taken; -1 when the line is dead.
qsizetype FeedSocket::writeNow(const QByteArray &bytes, qsizetype from)
{
    const ssize_t taken = ::send(m_descriptor, bytes.constData() + from,
                                 static_cast<std::size_t>(bytes.size() - from), MSG_DONTWAIT | MSG_NOSIGNAL);
    return taken >= 0 ? taken : errno == EAGAIN || errno == EINTR ? 0 : -1;
}

void FeedSocket::flush()
{
    while (!m_backlog.empty()) {
        const QByteArray &first = m_backlog.front();
        const qsizetype sent = writeNow(first, m_sentOfFirst);
        if (sent < 0)
            return end();
        m_sentOfFirst += sent;
        m_pending -= sent;
        if (m_sentOfFirst < first.size())
            return;
        m_backlog.pop_front();
        m_sentOfFirst = 0;
    }
    m_poller.setWriting(m_descriptor, *this, false);
}

void FeedSocket::close(CloseCode code)
{
    if (m_isClosing || m_descriptor < 0)
        return;
    m_closeCode = code;
    const QByteArray frame = closeFrame(closePayload(code));
    // A close frame would wait behind a backlog for as long as the client likes.
    if (m_pending > 0 || writeNow(frame, 0) < frame.size())
        return end();
    m_isClosing = true;
    QTimer::singleShot(closeDeadline, this, &FeedSocket::end);
}

void FeedSocket::end()
{
    if (m_descriptor < 0)
        return;
    m_isClosing = true;
    m_poller.remove(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
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
