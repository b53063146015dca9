// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_speakers.h"
#include "static_files.h"

#include <QFile>
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

    AppResponse get(const QByteArray &name, const QString &version = {}, const QByteArray &ifNoneMatch = {},
                    const QByteArray &acceptEncoding = {}) const
    {
        AppRequest request;
        request.method = "GET";
        if (!version.isEmpty())
            request.query.addQueryItem(u"v"_s, version);
        if (!ifNoneMatch.isEmpty())
            request.headers.append(AppRequest::Header("if-none-match", ifNoneMatch));
        if (!acceptEncoding.isEmpty())
            request.headers.append(AppRequest::Header("accept-encoding", acceptEncoding));
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

    void packedForThoseWhoTakeIt_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("a browser") << QByteArray("gzip, deflate, br") << true;
        QTest::newRow("with a weight") << QByteArray("br;q=1, GZIP;q=0.5") << true;
        QTest::newRow("anything") << QByteArray("*") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("another") << QByteArray("br") << false;
        QTest::newRow("refused") << QByteArray("gzip;q=0, *") << false;
        QTest::newRow("refused with the rest") << QByteArray("*;q=0.0") << false;
        QTest::newRow("a weight that is none") << QByteArray("gzip;q=much") << false;
    }

    void packedForThoseWhoTakeIt()
    {
        QFETCH(const QByteArray, accepted);
        QFETCH(const bool, isPacked);
        const AppResponse plain = get("weir.css");
        const AppResponse response = get("weir.css", {}, {}, accepted);
        QCOMPARE(headerOf(response, "Content-Encoding"), isPacked ? "gzip" : "");
        QCOMPARE(headerOf(response, "Vary"), "Accept-Encoding");
        QCOMPARE(response.body == plain.body, !isPacked);
        const QByteArray etag = headerOf(response, "ETag");
        QCOMPARE(etag == headerOf(plain, "ETag"), !isPacked);
        QCOMPARE(get("weir.css", {}, etag, accepted).status, 304);
        QCOMPARE(get("weir.css", {}, etag, isPacked ? "" : "gzip").status, 200);
    }

    // A font is packed already.
    void fontsAreLeftAsTheyAre()
    {
        const AppResponse font = get("inter-latin.woff2", {}, {}, "gzip");
        QVERIFY(headerOf(font, "Content-Encoding").isEmpty() && headerOf(font, "Vary").isEmpty());
    }

    // What live.js imports, and what that imports, is asked for with the page and not one after the other.
    void modulesAreLoadedAhead()
    {
        QFile layout(u":/weir/templates/layout.mustache"_s);
        QVERIFY(layout.open(QIODevice::ReadOnly));
        const QByteArray head = layout.readAll();
        static const QRegularExpression import(u"from \"/static/([a-z_]+\\.js)"_s);
        QByteArrayList waiting{"live.js"};
        for (qsizetype i = 0; i < waiting.size(); ++i) {
            const QByteArray name = waiting.at(i);
            QVERIFY2(head.contains("<link rel=\"modulepreload\" href=\"{{s." + name + "}}\">"),
                     name.constData());
            const QString content = QString::fromUtf8(get(name).body);
            for (auto it = import.globalMatch(content); it.hasNext();) {
                const QByteArray imported = it.next().captured(1).toLatin1();
                if (!waiting.contains(imported))
                    waiting.append(imported);
            }
        }
        QCOMPARE(waiting.size(), head.count("modulepreload"));
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
