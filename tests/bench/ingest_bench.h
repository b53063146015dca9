// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct IngestBenchSettings
{
    qint64 rows = 1'000'000; // of each side and round
    qint64 batch = 5'000;    // rows a transaction
    int rounds = 3;
    QString folder; // for the two databases; empty: a temporary one
};

// Raw IRC lines to committed rows through Weir's parser, mapper and archive, beside PlainArchive with the
// same rows and transactions. The two take turns, transaction by transaction, so that what else the machine
// does meets both alike. Prints rows a second of each and their ratio. Returns the exit status.
int runIngestBench(const IngestBenchSettings &settings);
