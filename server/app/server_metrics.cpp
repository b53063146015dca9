// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_metrics.h"

#include "base/time_text.h"
#include "reader_pool.h"

namespace {

using Type = Metric::Type;

Metric counter(const char *name, const char *help, qint64 value)
{
    return {name, help, Type::Counter, static_cast<double>(value), {}};
}

Metric gauge(const char *name, const char *help, qint64 value)
{
    return {name, help, Type::Gauge, static_cast<double>(value), {}};
}

Metric labelled(Metric metric, const char *label, const char *value)
{
    metric.labels.emplace_back(label, value);
    return metric;
}

qint64 spoolAge(qint64 oldestAt)
{
    return oldestAt == 0 ? 0 : std::max<qint64>(utcNowMs() - oldestAt, 0) / 1'000;
}

QList<Metric> ingestMetrics(const IngestGauge &ingest)
{
    return {
        counter("weir_ingest_events_total", "Events that sources handed to ingest.", ingest.acceptedEvents),
        gauge("weir_ingest_queue_events", "Events waiting for their transaction.", ingest.queuedEvents),
        gauge("weir_ingest_queue_bytes", "Bytes of content waiting for their transaction.",
              ingest.queuedBytes),
        counter("weir_ingest_congestions_total", "Times the sources were told to wait.", ingest.congestions),
        gauge("weir_ingest_congested", "1 while the sources wait because nothing more can be taken in.",
              ingest.congested ? 1 : 0),
        gauge("weir_spool_events", "Events that wait in the spool.", ingest.spooledEvents),
        gauge("weir_spool_bytes", "Bytes of the spool's files.", ingest.spooledBytes),
        gauge("weir_spool_oldest_seconds", "How long the oldest event in the spool waits.",
              spoolAge(ingest.spoolOldestAt)),
        gauge("weir_spool_full", "1 while the spool is at its limit or cannot be written.",
              ingest.spoolFull ? 1 : 0),
        counter("weir_spool_begun_total", "Times events began to go to the spool.", ingest.spills),
        counter("weir_spool_damaged_bytes_total", "Bytes of the spool that could not be read again.",
                ingest.spoolDamaged),
        counter("weir_archive_batches_total", "Batches handed to the archive.", ingest.batches),
        counter("weir_archive_messages_total", "Messages committed.", ingest.committedMessages),
        counter("weir_archive_duplicates_total", "Messages that were stored already.", ingest.duplicates),
    };
}

QList<Metric> hubMetrics(const HubGauge &hub)
{
    const auto resume = [](qint64 count, const char *outcome) {
        return labelled(counter("weir_feed_resumes_total", "Feed connections by how they started.", count),
                        "outcome", outcome);
    };
    const auto closed = [](qint64 count, const char *reason) {
        return labelled(counter("weir_feed_closed_total", "Feed connections closed by the server.", count),
                        "reason", reason);
    };
    return {
        gauge("weir_feed_subscribers", "Open feed subscriptions.", hub.subscribers),
        counter("weir_feed_frames_total", "Frames sent to subscribers.", hub.frames),
        counter("weir_feed_bytes_total", "Bytes sent to subscribers.", hub.bytes),
        counter("weir_feed_ticks_total", "Ticks at which the feed was brought up to date.", hub.ticks),
        resume(hub.resumesFresh, "fresh"),
        resume(hub.resumesComplete, "complete"),
        resume(hub.resumesReset, "reset"),
        closed(hub.closedSlow, "slow"),
        closed(hub.closedBehind, "behind"),
        gauge("weir_feed_ring_messages", "Messages kept in memory for resuming.", hub.ringMessages),
        gauge("weir_feed_ring_bytes", "Bytes of them.", hub.ringBytes),
    };
}

QList<Metric> gateMetrics(const GateGauge &gate)
{
    return {
        gauge("weir_http_connections", "Open HTTP connections.", gate.connections),
        counter("weir_http_connections_total", "HTTP connections accepted.", gate.connectionsTotal),
        counter("weir_http_connections_refused_total", "Connections refused for the limit.",
                gate.refusedConnections),
        counter("weir_http_requests_total", "Requests handed to a handler.", gate.requests),
        counter("weir_http_bad_requests_total", "Requests refused by the gate.", gate.badRequests),
        gauge("weir_feed_connections", "Open feed connections.", gate.feedConnections),
        counter("weir_feed_upgrades_total", "Feed connections opened.", gate.feedUpgrades),
        counter("weir_feed_refusals_total", "Feed connections refused.", gate.feedRefusals),
        counter("weir_gate_accept_errors_total", "Failures to accept a connection.", gate.acceptErrors),
    };
}

} // namespace

QList<Metric> serverMetrics(const IngestGauge &ingest, const ReaderPool &readers, const HubGauge &hub,
                            const GateGauge &gate)
{
    const QList<Metric> reading{
        gauge("weir_readers_waiting", "Reads of the archive that wait for a reader.",
              static_cast<qint64>(readers.waiting())),
        counter("weir_readers_refused_total", "Reads refused because too many waited.",
                static_cast<qint64>(readers.refused())),
    };
    return ingestMetrics(ingest) + reading + hubMetrics(hub) + gateMetrics(gate);
}
