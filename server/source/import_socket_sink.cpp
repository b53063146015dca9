// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_socket_sink.h"

#include "chat/event_codec.h"

using namespace Qt::StringLiterals;

namespace {

auto gone()
{
    return failure(ErrorCode::Unavailable, u"the server has gone"_s);
}

} // namespace

Outcome ImportSocketSink::open(std::chrono::milliseconds wait)
{
    m_socket.abort();
    m_frames = {};
    m_socket.connectToServer(m_path.name());
    if (!m_socket.waitForConnected(static_cast<int>(wait.count())))
        return failure(ErrorCode::Unavailable,
                       u"the server does not take imports: %1"_s.arg(m_socket.errorString()));
    const auto answer = readAnswer(wait);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto *hello = *answer ? std::get_if<ImportHello>(&**answer) : nullptr;
    if (hello == nullptr)
        return failure(ErrorCode::Unavailable, u"the server does not answer"_s);
    if (hello->protocol != importProtocolVersion || hello->codec != eventCodecVersion)
        return failure(
            ErrorCode::Incompatible,
            u"the server that runs is of another version; import with the program of its version"_s);
    m_epoch = hello->epoch;
    return {};
}

Outcome ImportSocketSink::send(const SourceEvents &chunk)
{
    const QByteArray frame = importFrame(encodeEvents(chunk));
    if (m_socket.write(frame) != frame.size())
        return gone();
    m_socket.flush();
    return {};
}

Expected<std::optional<ImportReceipt>> ImportSocketSink::receive(std::chrono::milliseconds wait)
{
    const auto answer = readAnswer(wait);
    if (!answer)
        return tl::unexpected(answer.error());
    if (!*answer)
        return std::nullopt;
    if (const auto *receipt = std::get_if<ImportReceipt>(&**answer))
        return *receipt;
    return failure(ErrorCode::Incompatible, u"the server's answer cannot be understood"_s);
}

Expected<std::optional<ImportAnswer>> ImportSocketSink::readAnswer(std::chrono::milliseconds wait)
{
    for (;;) {
        while (m_socket.bytesAvailable() > 0) {
            const auto frame = m_frames.take(m_socket.read(m_frames.wanted()));
            if (!frame)
                return tl::unexpected(frame.error());
            if (!*frame)
                continue;
            auto answer = decodeImportAnswer(**frame);
            if (!answer)
                return tl::unexpected(answer.error());
            if (const auto *refusal = std::get_if<ImportRefusal>(&*answer))
                return failure(ErrorCode::Unavailable,
                               u"the server says: %1"_s.arg(QString::fromUtf8(refusal->reason)));
            return std::optional(std::move(*answer));
        }
        if (m_socket.state() != QLocalSocket::ConnectedState)
            return gone();
        const bool more = m_socket.waitForReadyRead(static_cast<int>(wait.count()));
        if (!more && m_socket.state() == QLocalSocket::ConnectedState)
            return std::nullopt;
    }
}
