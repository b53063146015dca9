// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposure.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

enum class Verdict : quint8 { Silent, Warned, Refused };

struct Setting
{
    ReadAccess access = ReadAccess::Auto;
    bool tls = false;
    bool proxy = false;
    bool open = false;
};

Config configOf(const QString &address, const Setting &setting)
{
    Config config;
    config.address = QHostAddress(address);
    config.readAccess = setting.access;
    config.openToEveryone = setting.open;
    if (setting.tls)
        config.tls = {u"cert.pem"_s, u"key.pem"_s};
    if (setting.proxy)
        config.proxies.networks.append(QHostAddress::parseSubnet(u"10.0.0.0/8"_s));
    return config;
}

} // namespace

class ExposureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<Verdict>("verdict");
        constexpr auto everybody = ReadAccess::Anonymous;
        constexpr auto token = ReadAccess::Token;

        for (const char *address : {"127.0.0.1", "127.0.0.2", "::1", "::ffff:127.0.0.1"}) {
            const QString text = QString::fromLatin1(address);
            QTest::addRow("%s", address) << text << Setting{} << Verdict::Silent;
            QTest::addRow("%s, anonymous", address) << text << Setting{everybody} << Verdict::Silent;
            QTest::addRow("%s, token", address) << text << Setting{token} << Verdict::Silent;
        }
        for (const char *address : {"0.0.0.0", "::", "192.0.2.7", "2001:db8::7", "::ffff:192.0.2.7"}) {
            const QString text = QString::fromLatin1(address);
            QTest::addRow("%s, auto", address) << text << Setting{} << Verdict::Warned;
            QTest::addRow("%s, token", address) << text << Setting{token} << Verdict::Warned;
            QTest::addRow("%s, token, open", address)
                << text << Setting{token, false, false, true} << Verdict::Warned;
            QTest::addRow("%s, token, TLS", address) << text << Setting{token, true} << Verdict::Silent;
            QTest::addRow("%s, token, proxy", address)
                << text << Setting{token, false, true} << Verdict::Silent;
            QTest::addRow("%s, anonymous", address) << text << Setting{everybody} << Verdict::Refused;
            QTest::addRow("%s, anonymous, TLS", address)
                << text << Setting{everybody, true} << Verdict::Silent;
            QTest::addRow("%s, anonymous, proxy", address)
                << text << Setting{everybody, false, true} << Verdict::Silent;
            QTest::addRow("%s, anonymous, open", address)
                << text << Setting{everybody, false, false, true} << Verdict::Warned;
        }
    }

    void verdicts()
    {
        QFETCH(QString, address);
        QFETCH(Setting, setting);
        QFETCH(Verdict, verdict);
        const auto checked = checkExposure(configOf(address, setting));
        QCOMPARE(!checked, verdict == Verdict::Refused);
        if (checked)
            QCOMPARE(checked->size(), verdict == Verdict::Warned ? 1 : 0);
    }

    void theRefusalNamesTheWaysOut()
    {
        const auto checked = checkExposure(configOf(u"0.0.0.0"_s, {ReadAccess::Anonymous}));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
        for (const char *way :
             {"0.0.0.0", "tls_certificate", "trusted_proxies", "read_access", "--open-to-everyone"})
            QVERIFY2(checked.error().message.contains(QString::fromLatin1(way)), way);
    }
};

QTEST_GUILESS_MAIN(ExposureTest)
#include "exposure_test.moc"
