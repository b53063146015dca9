// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/profile_path.h"

#include <QTest>

class ProfilePathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheProfile_data()
    {
        QTest::addColumn<Utf8>("name");
        QTest::addColumn<Utf8>("source");
        QTest::addColumn<Utf8>("path");
        const auto row = [](const char *what, const Utf8 &name, const Utf8 &source, const Utf8 &path) {
            QTest::newRow(what) << name << source << path;
        };
        row("a name", "ada", "demo", "/users/ada?source=demo");
        row("a name alone", "ada", "", "/users/ada");
        row("spaces and signs", "Ann \xc3\x84?&+%", "a&b", "/users/Ann%20%C3%84%3F%26%2B%25?source=a%26b");
        row("more dots than two", "...", "", "/users/...");
        row("a backslash", "a\\b", "irc", "/users/?name=a%5Cb&source=irc");
        row("a slash", "a/b", "", "/users/?name=a%2Fb");
        row("this directory", ".", "irc", "/users/?name=.&source=irc");
        row("the one above", "..", "irc", "/users/?name=..&source=irc");
        row("a control character", "a\x02z", "irc", "/users/?name=a%02z&source=irc");
        row("nothing", "", "irc", "/users/?name=&source=irc");
    }

    void leadsToTheProfile()
    {
        QFETCH(const Utf8, name);
        QFETCH(const Utf8, source);
        QTEST(ProfilePath::of("/users/", name, source).text(), "path");
    }
};

QTEST_GUILESS_MAIN(ProfilePathTest)
#include "profile_path_test.moc"
