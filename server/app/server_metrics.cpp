// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_metrics.h"

#include "archive_metrics.h"
#include "base/time_text.h"
#include "feed_metrics.h"
#include "http_metrics.h"
#include "long_answers.h"
#include "process_metrics.h"
#include "reader_pool.h"
#include "source_metrics.h"
#include "status_report.h"
#include "tls_metrics.h"

namespace {

qint64 spoolAge(qint64 oldestAt)
{
    return oldestAt == 0 ? 0 : std::max<qint64>(utcNowMs() - oldestAt, 0) / 1'000;
}

QList<Metric> buildMetrics(const StatusReport &report)
{
    const double startedAt = static_cast<double>(report.startedAt()) / 1'000;
    return {
        labelled(gauge("weir_build_info", "Always 1; the label says which version runs.", 1), "version",
                 WEIR_VERSION),
        {"weir_start_time_seconds",
         "When the server started, in seconds since 1970.",
         Metric::Type::Gauge,
         startedAt,
         {}},
    };
}

QList<Metric> limitMetrics(const IngestFigures &ingest)
{
    return {
        gauge("weir_ingest_queue_limit_events", "With so many events in memory, the rest goes to the spool.",
              ingest.queuedEventsLimit),
        gauge("weir_ingest_queue_limit_bytes", "The same in bytes of content.", ingest.queuedBytesLimit),
        gauge("weir_spool_limit_bytes", "With so many bytes in the spool, the sources wait.",
              ingest.spoolBytesLimit),
    };
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
        counter("weir_archive_dropped_total", "Events of channels whose history was erased, not stored.",
                ingest.dropped),
    };
}

QList<Metric> gateMetrics(const GateGauge &gate)
{
    return {
        gauge("weir_http_connections", "Open HTTP connections.", gate.connections),
        counter("weir_http_connections_total", "HTTP connections accepted.", gate.connectionsTotal),
        counter("weir_http_connections_refused_total", "Connections refused for the limit.",
                gate.refusedConnections),
        counter("weir_http_failed_handshakes_total", "Connections without a request because TLS failed.",
                gate.failedHandshakes),
        counter("weir_http_requests_total", "Requests handed to a handler.", gate.requests),
        counter("weir_http_bad_requests_total", "Requests refused by the gate.", gate.badRequests),
        counter("weir_http_throttled_total", "Requests refused because their address had sent too many.",
                gate.throttledRequests),
        counter("weir_http_deadlines_total", "Connections ended because something took too long.",
                gate.deadlines),
        counter("weir_http_displaced_total", "Connections ended to make room for new ones.", gate.displaced),
        counter("weir_http_cut_answers_total", "Answers cut off because too much waited for slow clients.",
                gate.cutAnswers),
        gauge("weir_http_unsent_bytes", "Bytes of answers that are not all sent.", gate.unsentBytes),
        gauge("weir_http_lingering", "Connections that are ending and may still be sent to.", gate.lingering),
        gauge("weir_feed_connections", "Open feed connections.", gate.feedConnections),
        counter("weir_feed_upgrades_total", "Feed connections opened.", gate.feedUpgrades),
        counter("weir_feed_refusals_total", "Feed connections refused.", gate.feedRefusals),
        counter("weir_gate_accept_errors_total", "Failures to accept a connection.", gate.acceptErrors),
    };
}

QList<Metric> readerMetrics(const ReaderPool &readers)
{
    return {
        gauge("weir_readers_waiting", "Reads of the archive that wait for a reader.",
              static_cast<qint64>(readers.waiting())),
        counter("weir_readers_refused_total", "Reads refused because too many waited.",
                static_cast<qint64>(readers.refused())),
    };
}

QList<Metric> longAnswerMetrics(const LongAnswers &answers)
{
    return {
        gauge("weir_http_long_answers_waiting", "Long answers that wait for their turn.",
              static_cast<qint64>(answers.waiting())),
        counter("weir_http_long_answers_refused_total", "Long answers refused because too many waited.",
                static_cast<qint64>(answers.refused())),
    };
}

} // namespace

QList<Metric> serverMetrics(const ServerMeters &meters)
{
    StatusReport &report = meters.report;
    return buildMetrics(report) + sourceMetrics(report.sources(), report.openGaps()) +
           ingestMetrics(meters.ingest) + limitMetrics(report.ingestFigures()) +
           archiveMetrics(report.archiveFigures(), report.commits()) + readerMetrics(meters.readers) +
           feedMetrics(meters.hub) + gateMetrics(meters.gate) + httpMetrics(meters.http) +
           longAnswerMetrics(meters.longAnswers) +
           QList<Metric>{counter("weir_wrong_tokens_total",
                                 "Tokens that were presented and are unknown, revoked or expired.",
                                 static_cast<qint64>(meters.wrongTokens))} +
           tlsMetrics(meters.tls) + processMetrics();
}
