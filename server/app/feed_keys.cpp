// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_keys.h"

#include "config_number.h"

namespace {

constexpr int bytesPerRingMessage = 1'600;

} // namespace

Outcome setFeedOutbox(Config &config, const QString &value, bool)
{
    return withNumber(value, 16, 65'536, [&](int kibibytes) {
        config.feed.softLimitBytes = qint64(kibibytes) * 1'024;
        config.feed.hardLimitBytes = config.feed.softLimitBytes * 8;
    });
}

Outcome setFeedSlowAfter(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 600,
                      [&](int seconds) { config.feed.slowAfter = std::chrono::seconds(seconds); });
}

Outcome setFeedRing(Config &config, const QString &value, bool)
{
    return withNumber(value, 200, 1'000'000, [&](int messages) {
        config.feed.ringMessages = messages;
        config.feed.ringBytes = qsizetype(messages) * bytesPerRingMessage;
    });
}

Outcome setFeedResume(Config &config, const QString &value, bool)
{
    return withNumber(value, 0, 1'000'000, [&](int messages) {
        config.feed.resumeLimit = messages;
        config.feed.filteredResumeLimit = qint64(messages) * 20;
    });
}

Outcome setFeedSearches(Config &config, const QString &value, bool)
{
    return withNumber(value, 0, 10'000, [&](int number) { config.feed.searches = number; });
}
