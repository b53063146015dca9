// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_reader.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace {

constexpr std::size_t headRead = 4'096; // at a time, where frames are mostly dropped unseen
constexpr std::size_t wholeRead = 256 * 1024;
std::array<char, wholeRead> buffer; // one thread reads

} // namespace

FeedReader::FeedReader(EpollLoop &loop, FrameBook &book, const sockaddr_in &address, std::string query,
                       Manner manner)
    : m_loop(loop)
    , m_book(book)
    , m_address(address)
    , m_query(std::move(query))
    , m_manner(manner)
    , m_splitter([this](std::string_view head, uint64_t length) { return wantsRest(head, length); },
                 [this](uint8_t opcode, std::string_view payload, uint64_t length) {
                     take(opcode, payload, length);
                 })
{}

FeedReader::~FeedReader()
{
    disconnect();
}

void FeedReader::connect()
{
    m_splitter.restart();
    m_head.clear();
    m_problem.clear();
    m_isGreeted = false;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return fail(std::string("socket: ") + strerror(errno));
    m_state = State::Connecting;
    const int result = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address);
    if (result != 0 && errno != EINPROGRESS)
        return fail(std::string("connect: ") + strerror(errno));
    m_loop.add(m_socket, *this);
}

void FeedReader::disconnect()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
    m_state = State::Idle;
    if (m_claimed)
        m_book.release(*std::exchange(m_claimed, {}));
}

void FeedReader::fail(std::string problem)
{
    disconnect();
    m_state = State::Closed;
    m_problem = std::move(problem);
}

void FeedReader::ready(uint32_t events)
{
    if (m_socket < 0)
        return;
    if (m_state == State::Connecting && (events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) != 0)
        sendRequest();
    const bool readsNow = m_state == State::Shaking || m_manner == Manner::Whole || m_manner == Manner::Head;
    if (m_state != State::Connecting && readsNow &&
        (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0)
        read();
}

void FeedReader::sendRequest()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0)
        return fail(std::string("connect: ") + strerror(error));
    m_state = State::Shaking;
    const std::string cursor = lastCursor();
    const std::string request =
        "GET /live?" + m_query + (cursor.empty() ? "" : "&cursor=" + cursor) +
        " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: d2VpciB3ZWlyIHdlaXIgIQ==\r\n\r\n";
    const auto sent = ::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL);
    if (sent != static_cast<ssize_t>(request.size())) // a new connection has room for it
        fail(std::string("send: ") + strerror(errno));
}

void FeedReader::read()
{
    while (m_socket >= 0 && readOnce()) {
        const bool waits = m_state == State::Open && (m_manner == Manner::Slow || m_manner == Manner::Dead);
        if (waits)
            return;
    }
}

// Whether there may be more.
bool FeedReader::readOnce()
{
    const uint64_t unseen = m_splitter.discardable();
    const bool isUnseen = m_state == State::Open && unseen > 0;
    const std::size_t most = isUnseen ? unseen : m_manner == Manner::Whole ? wholeRead : headRead;
    const ssize_t count =
        ::recv(m_socket, isUnseen ? nullptr : buffer.data(), most, isUnseen ? MSG_TRUNC : 0);
    if (count == 0) {
        fail("closed by the server");
        return false;
    }
    if (count < 0) {
        if (errno != EAGAIN && errno != EINTR)
            fail(std::string("recv: ") + strerror(errno));
        return errno == EINTR;
    }
    m_bytes += count;
    const auto size = static_cast<std::size_t>(count);
    if (isUnseen)
        m_splitter.discard(size);
    else if (m_state == State::Shaking)
        shake({buffer.data(), size});
    else
        m_splitter.feed({buffer.data(), size});
    return size == most || m_state == State::Shaking;
}

void FeedReader::shake(std::string_view bytes)
{
    m_head += bytes;
    const auto end = m_head.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    if (!m_head.starts_with("HTTP/1.1 101"))
        return fail("refused: " + m_head.substr(0, m_head.find('\r')));
    m_state = State::Open;
    const std::string rest = m_head.substr(end + 4);
    m_head = {};
    m_splitter.feed(rest);
}

void FeedReader::readSome(std::size_t bytes)
{
    if (m_state != State::Open)
        return;
    const ssize_t count = ::recv(m_socket, buffer.data(), std::min(bytes, wholeRead), 0);
    if (count > 0) {
        m_bytes += count;
        m_splitter.feed({buffer.data(), static_cast<std::size_t>(count)});
    } else if (count == 0 || errno != EAGAIN) {
        fail(count == 0 ? "closed by the server" : strerror(errno));
    }
}

bool FeedReader::wantsRest(std::string_view head, uint64_t length)
{
    if (m_manner == Manner::Head)
        m_claimed = m_book.claim(head, length);
    return m_manner == Manner::Whole || m_claimed;
}

void FeedReader::take(uint8_t opcode, std::string_view payload, uint64_t length)
{
    if (opcode == FrameSplitter::Close) {
        const auto code = payload.size() < 2
                              ? 0
                              : static_cast<uint8_t>(payload[0]) << 8U | static_cast<uint8_t>(payload[1]);
        return fail("closed with " + std::to_string(code));
    }
    if (opcode != FrameSplitter::Text)
        return;
    const FrameBook::Number frame = m_book.take(payload, length);
    m_claimed.reset();
    m_deliveries.push_back({frame, EpollLoop::now()});
    if (!m_isGreeted) {
        const FrameContent *content = m_book.content(frame);
        m_isGreeted = content && content->type == FrameContent::Type::Hello;
    }
}

// What came after the last cursor that is known has to come again, so it is forgotten.
std::string FeedReader::lastCursor()
{
    for (; !m_deliveries.empty(); m_deliveries.pop_back()) {
        const FrameContent *content = m_book.content(m_deliveries.back().frame);
        if (content && !content->cursor.empty() && content->type != FrameContent::Type::Hello)
            return content->cursor;
        if (content && content->type == FrameContent::Type::Hello && content->resume != "complete")
            return content->cursor;
    }
    return {};
}

int64_t FeedReader::position() const
{
    for (std::size_t at = m_deliveries.size(); at > 0; --at) {
        const FrameContent *content = m_book.content(m_deliveries[at - 1].frame);
        if (content && content->position > 0)
            return content->position;
    }
    return 0;
}
