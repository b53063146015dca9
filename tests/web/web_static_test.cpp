// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_speakers.h"
#include "static_files.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const AppResponse &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class WebStaticTest : public QObject
{
    Q_OBJECT

private:
    PageSpeakers m_speakers;

    const StaticFiles &files() const { return m_speakers.files(); }

    AppResponse get(const QByteArray &name, const QString &version = {},
                    const QByteArray &ifNoneMatch = {}) const
    {
        AppRequest request;
        request.method = "GET";
        if (!version.isEmpty())
            request.query.addQueryItem(u"v"_s, version);
        if (!ifNoneMatch.isEmpty())
            request.headers.append(AppRequest::Header("if-none-match", ifNoneMatch));
        return files().respond(name, request).value_or(AppResponse{404, {}, {}, {}});
    }

    QString hashOf(const QByteArray &name) const
    {
        return QString::fromLatin1(files().url(name)).section(u"?v="_s, 1);
    }

private Q_SLOTS:
    void hashedNamesAreKeptForEver()
    {
        const AppResponse pinned = get("weir.css", hashOf("weir.css"));
        QCOMPARE(pinned.status, 200);
        QCOMPARE(pinned.contentType, "text/css; charset=utf-8");
        QVERIFY(headerOf(pinned, "Cache-Control").contains("immutable"));
        QCOMPARE(headerOf(get("weir.css"), "Cache-Control"), "no-cache");
        QCOMPARE(headerOf(get("weir.css", u"0123456789abcdef"_s), "Cache-Control"), "no-cache");
    }

    void notModified()
    {
        const QByteArray etag = headerOf(get("live.js"), "ETag");
        QVERIFY(etag.startsWith('"'));
        for (const QByteArray &condition :
             {etag, QByteArray("W/" + etag), QByteArray("\"x\", " + etag), QByteArray("*")}) {
            const AppResponse response = get("live.js", {}, condition);
            QCOMPARE(response.status, 304);
            QVERIFY(response.body.isEmpty());
            QCOMPARE(headerOf(response, "ETag"), etag);
        }
        QCOMPARE(get("live.js", {}, "\"other\"").status, 200);
    }

    void unknownNames()
    {
        QCOMPARE(get("none.css").status, 404);
        QCOMPARE(get("../templates/layout.mustache").status, 404);
        QVERIFY(files().url("none.css").isEmpty());
    }

    // Whatever a style or script mentions is there, and named by its hash.
    void mentionsAreHashed()
    {
        static const QRegularExpression mention(uR"(/static/([a-z0-9._-]+)(\?v=[0-9a-f]{16})?)"_s);
        int seen = 0;
        for (const QByteArray &name : files().names()) {
            const AppResponse file = get(name);
            if (!file.contentType.startsWith("text/"))
                continue;
            const QString content = QString::fromUtf8(file.body);
            for (auto it = mention.globalMatch(content); it.hasNext(); ++seen) {
                const auto match = it.next();
                QCOMPARE(match.captured().toLatin1(), files().url(match.captured(1).toLatin1()));
            }
        }
        QVERIFY(seen >= 8);
    }

    void librariesAreEmbedded()
    {
        QVERIFY(get("htmx.min.js").body.size() > 10'000);
        QVERIFY(get("hx-ws.min.js").body.contains("hx-ws"));
        QCOMPARE(get("inter-latin.woff2").contentType, "font/woff2");
    }
};

QTEST_GUILESS_MAIN(WebStaticTest)
#include "web_static_test.moc"
