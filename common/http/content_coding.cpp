// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/content_coding.h"

namespace {

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
