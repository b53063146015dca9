// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_feed_socket.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <unistd.h>

PlainFeedSocket::PlainFeedSocket(int descriptor, FeedPoller &poller)
    : m_descriptor(descriptor)
    , m_poller(poller)
{}

PlainFeedSocket::~PlainFeedSocket()
{
    PlainFeedSocket::shut();
}

void PlainFeedSocket::shut()
{
    if (m_descriptor < 0)
        return;
    m_poller.remove(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
}

bool PlainFeedSocket::listen()
{
    return m_poller.add(m_descriptor, *this);
}

void PlainFeedSocket::awaitRoom(bool isAwaited)
{
    m_poller.setWriting(m_descriptor, *this, isAwaited);
}

void PlainFeedSocket::onReady(bool readable, bool isWritable)
{
    if (isOpen() && isWritable)
        writable();
    if (!isOpen() || !readable)
        return;
    std::array<char, 4'096> bytes{};
    const ssize_t count = ::recv(m_descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count > 0)
        received({bytes.data(), count});
    else if (count == 0 || (errno != EAGAIN && errno != EINTR))
        end();
}

qsizetype PlainFeedSocket::writeNow(QByteArrayView bytes)
{
    const ssize_t taken = ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()),
                                 MSG_DONTWAIT | MSG_NOSIGNAL);
    return taken >= 0 ? taken : errno == EAGAIN || errno == EINTR ? 0 : -1;
}
