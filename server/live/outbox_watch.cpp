// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox_watch.h"

OutboxState watchOutbox(Subscriber &subscriber, const FeedSettings &settings, qint64 now)
{
    const qint64 pending = subscriber.link->pendingBytes();
    if (pending > settings.hardLimitBytes)
        return OutboxState::TooSlow;
    if (pending <= settings.softLimitBytes) {
        subscriber.heldSince = 0;
        return OutboxState::Free;
    }
    if (subscriber.heldSince == 0)
        subscriber.heldSince = now;
    const qint64 heldFor = now - subscriber.heldSince;
    subscriber.mustSkip |= heldFor >= settings.skipAfter.count();
    return heldFor > settings.slowAfter.count() ? OutboxState::TooSlow : OutboxState::Held;
}
