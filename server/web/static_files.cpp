// SPDX-License-Identifier: GPL-3.0-or-later
#include "static_files.h"

#include "base/gzip.h"
#include "http/content_coding.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestMention = 8;

QByteArray typeOf(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> types{
        {"css", "text/css; charset=utf-8"},
        {"js", "text/javascript; charset=utf-8"},
        {"svg", "image/svg+xml"},
        {"woff2", "font/woff2"},
    };
    return types.value(name.mid(name.lastIndexOf('.') + 1), "application/octet-stream");
}

bool isMentioning(const QByteArray &type)
{
    return type.startsWith("text/");
}

// Fonts and the like are packed already.
bool isPackable(const QByteArray &type)
{
    return type.startsWith("text/") || type == "image/svg+xml";
}

bool matches(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    const QList<QByteArray> tags = ifNoneMatch.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](QByteArray tag) {
        tag = tag.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        return tag == "*" || tag == etag;
    });
}

} // namespace

StaticFiles::StaticFiles(const QString &directory)
{
    for (const QString &name : QDir(directory).entryList(QDir::Files))
        load(directory, name.toLatin1(), 0);
    if (m_files.isEmpty())
        qFatal("no static files are embedded under %s", qPrintable(directory));
}

const StaticFiles::File &StaticFiles::load(const QString &directory, const QByteArray &name, int depth)
{
    if (const auto known = m_files.constFind(name); known != m_files.constEnd())
        return *known;
    QFile source(directory + u'/' + QString::fromLatin1(name));
    if (depth > deepestMention || !source.open(QIODevice::ReadOnly))
        qFatal("static file %s is missing or mentions itself", name.constData());
    File file{source.readAll(), {}, typeOf(name), {}};
    if (isMentioning(file.type))
        file.content = withHashedMentions(directory, file.content, depth);
    file.hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex().first(16);
    if (isPackable(file.type))
        file.packed = gzipped(file.content, GzipEffort::Smallest);
    if (file.packed.size() >= file.content.size())
        file.packed.clear();
    return *m_files.insert(name, file);
}

QByteArray StaticFiles::withHashedMentions(const QString &directory, QByteArray text, int depth)
{
    static const QRegularExpression mention(uR"(["(]/static/([a-z0-9._-]+)[")])"_s);
    const QString source = QString::fromUtf8(text);
    QStringList names;
    for (auto it = mention.globalMatch(source); it.hasNext();)
        names.append(it.next().captured(1));
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QByteArray plain = name.toLatin1();
        const QByteArray hash = load(directory, plain, depth + 1).hash;
        for (const char *end : {"\"", ")"})
            text.replace("/static/" + plain + end, "/static/" + plain + "?v=" + hash + end);
    }
    return text;
}

QByteArray StaticFiles::url(const QByteArray &name) const
{
    const auto file = m_files.constFind(name);
    return file == m_files.constEnd() ? QByteArray() : "/static/" + name + "?v=" + file->hash;
}

std::optional<AppResponse> StaticFiles::respond(const QByteArray &name, const AppRequest &request) const
{
    const auto file = m_files.constFind(name);
    if (file == m_files.constEnd())
        return std::nullopt;
    const bool pinned = request.parameter(u"v"_s).toLatin1() == file->hash;
    // Packed it is another sequence of bytes, with a name of its own (RFC 9110 section 8.8.3.3).
    const bool isPacked = !file->packed.isEmpty() && takesGzip(request);
    const QByteArray etag = '"' + file->hash + (isPacked ? "-gzip\"" : "\"");
    AppResponse response;
    response.contentType = file->type;
    response.headers = {{"ETag", etag},
                        {"Cache-Control", pinned ? "public, max-age=31536000, immutable" : "no-cache"}};
    if (!file->packed.isEmpty())
        response.headers.append(AppResponse::Header("Vary", "Accept-Encoding"));
    if (matches(request.header("if-none-match"), etag)) {
        response.status = 304;
        return response;
    }
    if (isPacked)
        response.headers.append(AppResponse::Header("Content-Encoding", "gzip"));
    response.body = isPacked ? file->packed : file->content;
    return response;
}
