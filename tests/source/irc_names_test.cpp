// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_names.h"

#include "support/shared_cases.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IrcNamesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesSharedMasks();
    void knowsSharedHostnames();
    void foldsBeforeItMatches();
    void isNotSlowOnHostileMasks();
    void limitsOfHostnames();
};

void IrcNamesTest::matchesSharedMasks()
{
    const QJsonArray cases = sharedCases(u"irc-mask-match.json"_s);
    if (cases.isEmpty())
        QSKIP("WEIR_DATA_DIR has no irc-mask-match.json");
    for (const QJsonValue value : cases) {
        const QByteArray mask = value["mask"_L1].toString().toUtf8();
        for (const QByteArray &name : bytesOf(value["matches"_L1].toArray()))
            QVERIFY2(matchesIrcMask(mask, name, IrcCaseMapping::Rfc1459), (mask + ' ' + name).constData());
        for (const QByteArray &name : bytesOf(value["fails"_L1].toArray()))
            QVERIFY2(!matchesIrcMask(mask, name, IrcCaseMapping::Rfc1459), (mask + ' ' + name).constData());
    }
}

void IrcNamesTest::knowsSharedHostnames()
{
    const QJsonArray cases = sharedCases(u"irc-validate-hostname.json"_s);
    if (cases.isEmpty())
        QSKIP("WEIR_DATA_DIR has no irc-validate-hostname.json");
    for (const QJsonValue value : cases) {
        const QByteArray host = value["host"_L1].toString().toUtf8();
        QVERIFY2(isIrcHostname(host) == value["valid"_L1].toBool(), host.constData());
    }
}

void IrcNamesTest::foldsBeforeItMatches()
{
    QVERIFY(matchesIrcMask("[WEIR]*", "{weir}!a@b", IrcCaseMapping::Rfc1459));
    QVERIFY(!matchesIrcMask("[WEIR]*", "{weir}!a@b", IrcCaseMapping::Ascii));
    QVERIFY(matchesIrcMask("*", "", IrcCaseMapping::Ascii));
    QVERIFY(!matchesIrcMask("?", "", IrcCaseMapping::Ascii));
    QVERIFY(matchesIrcMask("", "", IrcCaseMapping::Ascii));
}

void IrcNamesTest::isNotSlowOnHostileMasks()
{
    const QByteArray mask = QByteArray("*a").repeated(200) + 'b';
    QVERIFY(!matchesIrcMask(mask, QByteArray(5'000, 'a'), IrcCaseMapping::Ascii));
}

void IrcNamesTest::limitsOfHostnames()
{
    const QByteArray label(63, 'a');
    QVERIFY(isIrcHostname(label + ".org"));
    QVERIFY(!isIrcHostname(label + "a.org"));
    QVERIFY(isIrcHostname((label + '.').repeated(3) + QByteArray(61, 'a')));
    QVERIFY(!isIrcHostname((label + '.').repeated(3) + QByteArray(62, 'a')));
}

QTEST_GUILESS_MAIN(IrcNamesTest)
#include "irc_names_test.moc"
