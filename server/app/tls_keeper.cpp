// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_keeper.h"

#include "base/log.h"
#include "gate.h"

Outcome TlsKeeper::open()
{
    if (!m_paths.isSet())
        return {};
    auto files = readTlsFiles(m_paths, QDateTime::currentDateTimeUtc());
    if (!files)
        return tl::unexpected(files.error());
    for (const QString &warning : std::as_const(files->warnings))
        qCWarning(lcApp).noquote() << warning;
    m_files = std::move(*files);
    m_gauge.expiresAt = m_files.expiresAt.toSecsSinceEpoch();
    return {};
}

void TlsKeeper::serve(Gate &gate)
{
    m_gate = &gate;
    if (m_paths.isSet())
        gate.setTls(m_files.configuration);
}

void TlsKeeper::reload()
{
    if (!m_paths.isSet()) {
        qCInfo(lcApp) << "SIGHUP: there is nothing to read again without tls_certificate";
        return;
    }
    ++m_gauge.reloads;
    if (const Outcome opened = open(); !opened) {
        ++m_gauge.failedReloads;
        qCWarning(lcApp).noquote() << "the certificate stays as it was:" << opened.error().message;
        return;
    }
    if (m_gate)
        m_gate->setTls(m_files.configuration);
    qCInfo(lcApp).noquote() << "new connections get the certificate that was read now, which is valid until"
                            << m_files.expiresAt.toUTC().toString(Qt::ISODate);
}
