// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_seed.h"

namespace {

constexpr int seedMessages = 1'000;

} // namespace

Expected<FeedHub::Seed> feedSeed(ArchiveReader &archive)
{
    const auto home = archive.home(HomeData::rows).result();
    if (!home)
        return tl::unexpected(home.error());
    const auto channels =
        archive.channels(ChannelSort::Activity, static_cast<int>(Board::maxChannels)).result();
    if (!channels)
        return tl::unexpected(channels.error());
    const qint64 last = home->totals.head;
    const auto latest = archive.messagesAfter({}, last - seedMessages, last, seedMessages).result();
    if (!latest)
        return tl::unexpected(latest.error());
    const auto gaps = archive.gaps(GapBoard::mostAtFirst).result();
    if (!gaps)
        return tl::unexpected(gaps.error());

    return FeedHub::Seed{home->cursor.epoch, home->totals, channels->channels, home->perMinute,
                         home->latest,       *latest,      gaps->rows};
}
