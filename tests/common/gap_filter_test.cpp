// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/gap.h"
#include "chat/message_filter.h"

#include <QTest>

// Which gaps concern a filter.
class GapFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void concerns_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        QTest::addColumn<Gap>("gap");
        QTest::addColumn<bool>("does");
        const Gap over{"irc", "Garden", "#garden", 1'000, 2'000, "cut off", false};
        const Gap open{"irc", "Garden", "#garden", 1'000, 0, "cut off", false};
        const Gap whole{"http", {}, {}, 1'000, 2'000, "not running", false};
        const auto row = [](const char *name, const MessageFilter &filter, const Gap &gap, bool does) {
            QTest::newRow(name) << filter << gap << does;
        };
        row("everything", {}, over, true);
        row("the channel", {{}, "garden", {}, {}, 0, 0}, over, true);
        row("another channel", {{}, "harbour", {}, {}, 0, 0}, over, false);
        row("the channel there", {"irc", "garden", {}, {}, 0, 0}, over, true);
        row("the channel elsewhere", {"twitch", "garden", {}, {}, 0, 0}, over, false);
        row("a whole source", {{}, "garden", {}, {}, 0, 0}, whole, true);
        row("another whole source", {"irc", "garden", {}, {}, 0, 0}, whole, false);
        row("words", {{}, {}, {}, "tide", 0, 0}, over, true);
        row("a user", {{}, {}, "ann", {}, 0, 0}, over, true);
        row("a user there", {"irc", {}, "ann", {}, 0, 0}, over, true);
        row("a user elsewhere", {"http", {}, "ann", {}, 0, 0}, over, false);
        row("a later time", {{}, {}, {}, {}, 2'000, 0}, over, false);
        row("a time that overlaps", {{}, {}, {}, {}, 1'999, 0}, over, true);
        row("a later time, while it is open", {{}, {}, {}, {}, 5'000, 0}, open, true);
        row("an earlier time", {{}, {}, {}, {}, 0, 1'000}, open, false);
        row("up to within it", {{}, {}, {}, {}, 0, 1'001}, open, true);
    }

    void concerns()
    {
        QFETCH(const MessageFilter, filter);
        QFETCH(const Gap, gap);
        QFETCH(bool, does);
        QCOMPARE(::concerns(filter, gap), does);
    }
};

QTEST_GUILESS_MAIN(GapFilterTest)
#include "gap_filter_test.moc"
