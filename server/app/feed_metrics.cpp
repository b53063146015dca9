// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_metrics.h"

namespace {

constexpr const char *formats[] = {"html", "json"};

// One for each view and format that exists.
template <class Make>
QList<Metric> byVariant(Make make)
{
    QList<Metric> metrics;
    for (int view = 0; view < feedViewCount; ++view) {
        for (int format = 0; format < 2; ++format) {
            const auto shown = static_cast<FeedView>(view);
            metrics.append(
                labelled(labelled(make(shown, static_cast<FeedFormat>(format)), "view", viewName(shown)),
                         "format", formats[format]));
        }
    }
    return metrics;
}

QList<Metric> readerMetrics(const HubGauge &hub)
{
    return byVariant([&](FeedView view, FeedFormat format) {
               return gauge("weir_feed_subscribers", "Open feed subscriptions.", hub.of(view, format).now);
           }) +
           byVariant([&](FeedView view, FeedFormat format) {
               return counter("weir_feed_connects_total", "Feed subscriptions since the start.",
                              hub.of(view, format).since);
           });
}

QList<Metric> endMetrics(const HubGauge &hub)
{
    constexpr std::pair<CloseCode, const char *> reasons[] = {{CloseCode::Slow, "slow"},
                                                              {CloseCode::Behind, "behind"},
                                                              {CloseCode::Unexpected, "unexpected"},
                                                              {CloseCode::Malformed, "malformed"},
                                                              {CloseCode::GoingAway, "shutdown"},
                                                              {CloseCode::Unauthorized, "unauthorized"}};
    const auto ended = [](qint64 count, const char *reason) {
        return labelled(
            counter("weir_feed_disconnects_total",
                    "Feed subscriptions that ended, by what ended them; client: the reader or the line.",
                    count),
            "reason", reason);
    };
    QList<Metric> metrics{ended(hub.left, "client")};
    for (const auto &[code, reason] : reasons) {
        const auto closed = hub.closed.find(code);
        metrics.append(ended(closed == hub.closed.end() ? 0 : closed->second, reason));
    }
    return metrics;
}

QList<Metric> resumeMetrics(const HubGauge &hub)
{
    const auto resume = [](qint64 count, const char *outcome) {
        return labelled(counter("weir_feed_resumes_total", "Feed subscriptions by how they started.", count),
                        "outcome", outcome);
    };
    return {resume(hub.resumesFresh, "fresh"), resume(hub.resumesComplete, "complete"),
            resume(hub.resumesReset, "reset")};
}

} // namespace

QList<Metric> feedMetrics(const HubGauge &hub)
{
    constexpr double usPerSecond = 1e6;
    Metric interval =
        gauge("weir_feed_tick_seconds", "How long commits are gathered before they are sent.", 0);
    interval.value = static_cast<double>(hub.tickIntervalUs) / usPerSecond;
    const QList<Metric> sent{
        counter("weir_feed_polls_total", "Times the feed was polled instead of subscribed to.", hub.polls),
        counter("weir_feed_skips_total", "Markers sent in place of messages that a reader was too slow for.",
                hub.skips),
        counter("weir_feed_skipped_messages_total", "Messages that those markers stood for.",
                hub.skippedMessages),
        counter("weir_feed_frames_total", "Frames sent to subscribers.", hub.frames),
        counter("weir_feed_bytes_total", "Bytes sent to subscribers.", hub.bytes),
        histogram("weir_feed_commit_to_send_seconds",
                  "From a commit to the end of the tick that sent it to everybody who can take it.",
                  hub.commitToSend.snapshot()),
        counter("weir_feed_ticks_total", "Ticks at which the feed was brought up to date.", hub.ticks),
        interval,
        gauge("weir_feed_held_subscribers", "Subscribers whose outbox is over the soft limit.", hub.held),
        gauge("weir_feed_outbox_bytes", "Bytes that wait in the outboxes of all subscribers.",
              hub.outboxBytes),
        gauge("weir_feed_topics", "Variants of the feed that are kept up to date.", hub.topics),
        gauge("weir_feed_ring_messages", "Messages kept in memory for resuming.", hub.ringMessages),
        gauge("weir_feed_ring_bytes", "Bytes of them.", hub.ringBytes),
    };
    return readerMetrics(hub) + endMetrics(hub) + resumeMetrics(hub) + sent;
}
