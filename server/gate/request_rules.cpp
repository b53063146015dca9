// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_rules.h"

#include "host_rule.h"

using namespace Qt::StringLiterals;

namespace {

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<HttpFault> brokenFieldRule(const HttpHead &head, const GateLimits &limits)
{
    if (head.fields.size() > limits.headFields)
        return HttpFault{431, u"more than %1 header fields"_s.arg(limits.headFields)};
    const auto count = [&](QByteArrayView name) {
        return std::count_if(head.fields.begin(), head.fields.end(),
                             [=](const AppRequest::Header &field) { return field.first == name; });
    };
    // RFC 9112 section 3.2
    if (count("host") > 1 || (head.isHttp11 && count("host") == 0))
        return HttpFault{400, u"exactly one Host header is needed"_s};
    if (count("content-length") > 1)
        return HttpFault{400, u"more than one Content-Length"_s};
    if (count("content-length") == 1 && !isDigits(head.field("content-length")))
        return HttpFault{400, u"Content-Length is not a number"_s};
    if (count("transfer-encoding") > 1 || (count("transfer-encoding") == 1 && !head.isHttp11))
        return HttpFault{400, u"Transfer-Encoding is not allowed like this"_s};
    if (count("transfer-encoding") == 1 && head.field("transfer-encoding").toLower() != "chunked")
        return HttpFault{501, u"the only transfer coding here is chunked"_s};
    if (count("expect") > 0 && head.field("expect").toLower() != "100-continue")
        return HttpFault{417, u"the only expectation here is 100-continue"_s};
    return {};
}

bool isKnownMethod(const QByteArray &method)
{
    static constexpr QByteArrayView known[] = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::find(std::begin(known), std::end(known), QByteArrayView(method)) != std::end(known);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

std::optional<HttpFault> brokenRule(const HttpHead &head, const GateLimits &limits)
{
    if (!isKnownMethod(head.method))
        return HttpFault{501, u"this method is not supported"_s};
    if (!head.target.startsWith('/'))
        return HttpFault{400, u"the request target must be a path"_s};
    if (head.target.contains('#'))
        return HttpFault{400, u"the request target contains a '#'"_s};
    return brokenFieldRule(head, limits);
}

HttpExpected<Utf8> decodedPath(QByteArrayView target)
{
    const auto bad = [](const QString &what) { return tl::unexpected<HttpFault>({400, what}); };
    const qsizetype query = target.indexOf('?');
    const QByteArrayView path = query < 0 ? target : target.first(query);
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] == '\\')
            return bad(u"the path contains a character that is not allowed"_s);
        if (path[i] == '%' && (i + 2 >= path.size() || !isHex(path[i + 1]) || !isHex(path[i + 2])))
            return bad(u"the path contains a broken percent escape"_s);
    }
    const QByteArray raw = path.toByteArray();
    const QByteArray lower = raw.toLower();
    if (lower.contains("%2f") || lower.contains("%5c"))
        return bad(u"the path contains an encoded slash"_s);
    const QByteArray decoded = QByteArray::fromPercentEncoding(raw);
    const bool hasControl = std::any_of(decoded.begin(), decoded.end(),
                                        [](char c) { return static_cast<uchar>(c) < 0x20 || c == 0x7f; });
    if (hasControl || !isValidUtf8(decoded))
        return bad(u"the path contains control characters or is not UTF-8"_s);
    return decoded;
}

bool isForeignChange(const HttpHead &head)
{
    if (head.method == "GET" || head.method == "HEAD" || head.method == "OPTIONS")
        return false;
    if (!HostRule::isSameOrigin(head.field("origin"), head.field("host")))
        return true;
    const QByteArray site = head.field("sec-fetch-site").toLower();
    return head.field("origin").isEmpty() && (site == "cross-site" || site == "same-site");
}
