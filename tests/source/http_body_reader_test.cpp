// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_body_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HttpBodyReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBodies();
    void refusesBodies_data();
    void refusesBodies();
    void keepsGoodLines();
};

void HttpBodyReaderTest::readsBodies()
{
    QCOMPARE(readHttpBody(R"({"a":1})", BodyFormat::Json, 10)->size(), 1);
    QCOMPARE(readHttpBody(R"([{"a":1}, 5, "x"])", BodyFormat::Json, 10)->size(), 3);
    QCOMPARE(readHttpBody("[]", BodyFormat::Json, 10)->size(), 0);
    QCOMPARE(readHttpBody("{}\n\n  \r\n{}\r\n{}", BodyFormat::NdJson, 10)->size(), 3);
    QCOMPARE(readHttpBody("", BodyFormat::NdJson, 10)->size(), 0);
    QVERIFY(readHttpBody("{}\n{}\n\n", BodyFormat::NdJson, 2));
}

void HttpBodyReaderTest::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<BodyFormat>("format");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("names");
    QTest::newRow("cut off") << QByteArray(R"([{"a":1},)") << BodyFormat::Json << ErrorCode::InvalidInput
                             << u"at byte 9"_s;
    QTest::newRow("empty") << QByteArray() << BodyFormat::Json << ErrorCode::InvalidInput
                           << u"JSON object or an array"_s;
    QTest::newRow("plain value") << QByteArray("17") << BodyFormat::Json << ErrorCode::InvalidInput
                                 << u"JSON object or an array"_s;
    QTest::newRow("plain string") << QByteArray("\"x\"") << BodyFormat::Json << ErrorCode::InvalidInput
                                  << u"JSON object or an array"_s;
    QTest::newRow("trailing") << QByteArray("{} {}") << BodyFormat::Json << ErrorCode::InvalidInput
                              << u"at byte"_s;
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}") << BodyFormat::Json
                               << ErrorCode::InvalidInput << u"at byte"_s;
    QTest::newRow("deep") << QByteArray(5000, '[') << BodyFormat::Json << ErrorCode::InvalidInput
                          << u"at byte"_s;
    QTest::newRow("many items") << QByteArray("[1,2,3]") << BodyFormat::Json << ErrorCode::TooLarge
                                << u"more than 2 items"_s;
    QTest::newRow("many lines") << QByteArray("{}\n{}\n{}") << BodyFormat::NdJson << ErrorCode::TooLarge
                                << u"more than 2 items"_s;
}

void HttpBodyReaderTest::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(BodyFormat, format);
    QFETCH(ErrorCode, code);
    QFETCH(QString, names);
    const auto items = readHttpBody(body, format, 2);
    QVERIFY(!items);
    QCOMPARE(items.error().code, code);
    QVERIFY2(items.error().message.contains(names), qPrintable(items.error().message));
}

void HttpBodyReaderTest::keepsGoodLines()
{
    const auto items = readHttpBody("{\"a\":1}\n\nnot json\n[1]\n{\"b\":2}\n", BodyFormat::NdJson, 10);
    QVERIFY(items);
    QCOMPARE(items->size(), 4);
    QVERIFY(items->at(0));
    QVERIFY(items->at(1).error().message.contains(u"line 3"_s));
    QVERIFY(items->at(2).error().message.contains(u"line 4 must be an object, but is an array"_s));
    QVERIFY(items->at(3));
}

QTEST_GUILESS_MAIN(HttpBodyReaderTest)
#include "http_body_reader_test.moc"
