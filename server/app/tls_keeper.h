// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "tls_files.h"
#include "tls_gauge.h"

class Gate;

// Has what the gate shows over TLS, from the files on disk: reads them at the start and whenever it is told
// to look again. Files that cannot be used then change nothing. Without paths it does nothing. Lives on the
// main thread, and blocks it while two small files are read.
class TlsKeeper final
{
public:
    explicit TlsKeeper(TlsPaths paths)
        : m_paths(std::move(paths))
    {}

    // Before anything else of a start. Error: as readTlsFiles says.
    Outcome open();

    // Gives the gate what was read, and what will be. The gate outlives this.
    void serve(Gate &gate);

    // Reads the files again, for connections that come from now on, and logs what came of it.
    void reload();

    // None without TLS.
    const TlsGauge *gauge() const { return m_paths.isSet() ? &m_gauge : nullptr; }

private:
    const TlsPaths m_paths;
    TlsFiles m_files;
    TlsGauge m_gauge;
    Gate *m_gate = nullptr;
};
