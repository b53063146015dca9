// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/content_coding.h"

#include "base/gzip.h"

namespace {

constexpr qsizetype smallestPacked = 1'024; // less fits into a packet anyway

bool isText(const QByteArray &type)
{
    return type.startsWith("text/") || type.startsWith("application/json");
}

bool hasField(const AppResponse &answer, QByteArrayView name)
{
    return std::any_of(answer.headers.begin(), answer.headers.end(), [&](const AppResponse::Header &field) {
        return QByteArrayView(field.first).compare(name, Qt::CaseInsensitive) == 0;
    });
}

struct Coding
{
    QByteArray name; // in lower case
    bool isRefused = false;
};

Coding codingFrom(const QByteArray &words)
{
    const QList<QByteArray> parts = words.toLower().split(';');
    Coding coding{parts.first().trimmed(), false};
    for (const QByteArray &part : parts.sliced(1)) {
        const QByteArray parameter = part.trimmed();
        if (parameter.startsWith("q="))
            coding.isRefused = parameter.sliced(2).toDouble() == 0; // what is no number, too
    }
    return coding;
}

} // namespace

bool takesGzip(const AppRequest &request)
{
    bool takesAll = false;
    for (const QByteArray &words : request.header("accept-encoding").split(',')) {
        const Coding coding = codingFrom(words);
        if (coding.name == "gzip" || coding.name == "x-gzip")
            return !coding.isRefused;
        if (coding.name == "*")
            takesAll = !coding.isRefused;
    }
    return takesAll;
}

// An answer with an ETag is named byte by byte: its handler packs it, or nobody does.
void packText(const AppRequest &request, AppResponse &answer)
{
    if (answer.body.size() < smallestPacked || !isText(answer.contentType) || hasField(answer, "ETag") ||
        hasField(answer, "Content-Encoding"))
        return;
    answer.headers.append(AppResponse::Header("Vary", "Accept-Encoding"));
    if (!takesGzip(request))
        return;
    const QByteArray packed = gzipped(answer.body, GzipEffort::Fast);
    if (packed.isEmpty() || packed.size() >= answer.body.size())
        return;
    answer.body = packed;
    answer.headers.append(AppResponse::Header("Content-Encoding", "gzip"));
}
