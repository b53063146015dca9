// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_request_parser.h"

#include "request_rules.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <cctype>
#include <functional>

using namespace Qt::StringLiterals;

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

tl::unexpected<HttpFault> fault(int status, const QString &message)
{
    return tl::unexpected<HttpFault>({status, message});
}

tl::unexpected<HttpFault> beastFault(const beast::error_code &error)
{
    if (error == http::error::body_limit)
        return fault(413, u"the body is larger than allowed here"_s);
    if (error == http::error::header_limit)
        return fault(431, u"the header fields are larger than allowed"_s);
    return fault(400, u"malformed request: %1"_s.arg(QString::fromStdString(error.message())));
}

boost::asio::const_buffer asBuffer(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

QByteArray toBytes(const beast::string_view &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// What is wrong already with the beginning of a line between chunks, or of the trailer, whose end has not
// come. Waiting for it would end at the deadline only.
std::optional<HttpFault> brokenChunkLine(QByteArrayView rest, const GateLimits &limits)
{
    if (rest.size() >= limits.headBytes)
        return HttpFault{431,
                         u"the lines between the chunks are longer than %1 bytes"_s.arg(limits.headBytes)};
    for (qsizetype i = rest.indexOf('\n'); i >= 0; i = rest.indexOf('\n', i + 1)) {
        if (i == 0 || rest.at(i - 1) != '\r')
            return HttpFault{400,
                             u"malformed request: a line between chunks ends without a carriage return"_s};
    }
    return {};
}

// The size of what stands before the next chunk's bytes: the end of the chunk before it, and its own line; of
// the last chunk with the trailer. 0 while it is not whole.
qsizetype chunkLineSize(QByteArrayView bytes, bool isFirst)
{
    const qsizetype start = isFirst ? 0 : 2;
    const qsizetype end = bytes.size() < start ? -1 : bytes.indexOf("\r\n", start);
    if (end < 0)
        return 0;
    qsizetype digits = start;
    while (digits < end && bytes.at(digits) == '0')
        ++digits;
    const bool isLast = digits > start && (digits == end || !isxdigit(static_cast<uchar>(bytes.at(digits))));
    if (!isLast)
        return end + 2;
    const qsizetype trailerEnd = bytes.indexOf("\r\n\r\n", end);
    return trailerEnd < 0 ? 0 : trailerEnd + 4;
}

} // namespace

struct HttpRequestParser::Parser : http::request_parser<http::string_body>
{
    Parser() { on_chunk_header(noteChunk); }

    // Nothing of the chunk is left: what comes next is a line.
    bool isBetweenChunks() const { return chunked() && announced == get().body().size(); }

    std::uint64_t announced = 0; // bytes of all chunks so far
    std::function<void(std::uint64_t, beast::string_view, beast::error_code &)> noteChunk =
        [this](std::uint64_t size, beast::string_view, beast::error_code &) { announced += size; };
};

QByteArray HttpHead::field(QByteArrayView name) const
{
    for (const AppRequest::Header &header : fields) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

HttpRequestParser::HttpRequestParser(const GateLimits &limits)
    : m_limits(limits)
    , m_parser(std::make_unique<Parser>())
{
    m_parser->header_limit(static_cast<std::uint32_t>(limits.headBytes));
    m_parser->body_limit(static_cast<std::uint64_t>(limits.bodyBytes));
}

HttpRequestParser::~HttpRequestParser() = default;

HttpExpected<qsizetype> HttpRequestParser::headSize(QByteArrayView bytes, const GateLimits &limits)
{
    const qsizetype lineEnd = bytes.indexOf("\r\n");
    if ((lineEnd < 0 && bytes.size() > limits.requestLineBytes) || lineEnd > limits.requestLineBytes)
        return fault(414, u"the request line is longer than %1 bytes"_s.arg(limits.requestLineBytes));
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 && bytes.size() < limits.headBytes)
        return 0;
    if (end < 0 || end + 4 > limits.headBytes)
        return fault(431, u"the header fields are larger than %1 bytes"_s.arg(limits.headBytes));
    return end + 4;
}

HttpExpected<HttpHead> HttpRequestParser::takeHead(QByteArrayView bytes)
{
    if (bytes.contains("\r\n ") || bytes.contains("\r\n\t"))
        return fault(400, u"folded header lines are not allowed"_s);
    beast::error_code error;
    m_parser->eager(false);
    m_parser->put(asBuffer(bytes), error);
    if (error && error != http::error::need_more)
        return beastFault(error);
    if (!m_parser->is_header_done())
        return fault(400, u"malformed request head"_s);
    m_parser->eager(true);

    const auto &message = m_parser->get();
    HttpHead head;
    head.method = toBytes(message.method_string());
    head.target = toBytes(message.target());
    head.isHttp11 = message.version() == 11;
    head.keepAlive = m_parser->keep_alive();
    for (const auto &field : message)
        head.fields.append({toBytes(field.name_string()).toLower(), toBytes(field.value()).trimmed()});
    if (const auto broken = brokenRule(head, m_limits))
        return tl::unexpected(*broken);
    auto path = decodedPath(head.target);
    if (!path)
        return tl::unexpected(path.error());
    head.path = std::move(*path);
    head.expectsContinue = head.field("expect").toLower() == "100-continue";
    head.isWebSocketUpgrade = head.field("upgrade").toLower() == "websocket" &&
                              head.field("connection").toLower().contains("upgrade");
    return head;
}

// Beast is given whole lines between chunks, and the last one with the whole trailer: of a part of it, it
// takes the wrong turn, up to an assertion that anybody could make fail.
HttpExpected<qsizetype> HttpRequestParser::takeBody(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (!m_parser->is_done() && taken < bytes.size()) {
        QByteArrayView part = bytes.sliced(taken);
        if (m_parser->isBetweenChunks()) {
            const qsizetype size = chunkLineSize(part, m_parser->announced == 0);
            const auto broken = brokenChunkLine(size == 0 ? part : part.first(size), m_limits);
            if (broken)
                return tl::unexpected(*broken);
            if (size == 0)
                break;
            part = part.first(size);
        } else if (m_parser->chunked()) {
            const auto left = m_parser->announced - m_parser->get().body().size();
            part = part.first(static_cast<qsizetype>(std::min<std::uint64_t>(left, part.size())));
        }
        beast::error_code error;
        const std::size_t used = m_parser->put(asBuffer(part), error);
        taken += static_cast<qsizetype>(used);
        if (error && error != http::error::need_more)
            return beastFault(error);
        if (used == 0)
            return fault(400, u"malformed request body"_s);
    }
    return taken;
}

bool HttpRequestParser::isComplete() const
{
    return m_parser->is_done();
}

QByteArray HttpRequestParser::body() const
{
    return QByteArray::fromStdString(m_parser->get().body());
}
