// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "config_layer.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Expected<Config> configOf(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    const auto variables = readEnvironment(environment);
    const auto line = parseCommandLine(arguments);
    if (!line)
        return tl::unexpected(line.error());
    return variables ? mergeConfig({*variables, line->flags})
                     : Expected<Config>(tl::unexpect, variables.error());
}

} // namespace

class TlsKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothOrNone()
    {
        QVERIFY(!configOf({})->tls.isSet());
        const auto both = configOf({u"--tls-certificate=a.pem"_s, u"--tls-key"_s, u"b.pem"_s});
        QVERIFY(both && both->tls.isSet());
        QCOMPARE(both->tls.certificate, u"a.pem"_s);
        QCOMPARE(both->tls.key, u"b.pem"_s);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("missing");
        QTest::newRow("no key") << u"--tls-certificate=a.pem"_s << u"tls_key is missing"_s;
        QTest::newRow("no certificate") << u"--tls-key=a.pem"_s << u"tls_certificate is missing"_s;
        QTest::newRow("empty") << u"--tls-key="_s << u"it is empty"_s;
    }

    void whatIsMissingIsNamed()
    {
        QFETCH(QString, given);
        QFETCH(QString, missing);
        const auto config = configOf({given});
        QVERIFY(!config);
        QVERIFY2(config.error().message.contains(missing), qPrintable(config.error().message));
    }

    // The flag says it by standing there; a variable that is empty, as one that was not filled in, does not.
    void openToEveryone()
    {
        QVERIFY(!configOf({})->openToEveryone);
        QVERIFY(configOf({u"--open-to-everyone"_s})->openToEveryone);
        QVERIFY(configOf({u"--open-to-everyone=true"_s})->openToEveryone);
        QVERIFY(!configOf({u"--open-to-everyone=false"_s})->openToEveryone);
        QVERIFY(!configOf({u"--open-to-everyone=yes"_s}));
        QVERIFY(!configOf({u"--open-to-everyone="_s}));
        QProcessEnvironment variables;
        variables.insert(u"WEIR_OPEN_TO_EVERYONE"_s, QString());
        QVERIFY(!configOf({}, variables));
        variables.insert(u"WEIR_OPEN_TO_EVERYONE"_s, u"true"_s);
        QVERIFY(configOf({}, variables)->openToEveryone);
        QVERIFY(!configOf({u"--open-to-everyone=false"_s}, variables)->openToEveryone);
    }
};

QTEST_GUILESS_MAIN(TlsKeysTest)
#include "tls_keys_test.moc"
