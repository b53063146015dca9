// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_metrics.h"

QList<Metric> tlsMetrics(const TlsGauge *tls)
{
    if (!tls)
        return {};
    return {
        gauge("weir_tls_certificate_expiry_seconds",
              "When the certificate in use ends to be valid, in seconds since 1970.", tls->expiresAt),
        counter("weir_tls_reloads_total", "Times certificate and key were read again (SIGHUP).",
                tls->reloads),
        counter("weir_tls_reload_failures_total",
                "Of these, times they could not be used and the old ones stayed.", tls->failedReloads),
    };
}
