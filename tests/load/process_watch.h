// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// CPU time and memory of another process, from /proc.
struct ProcessSample
{
    double cpuSeconds = 0; // user and system, all threads
    int64_t residentBytes = 0;

    // Zeros where there is no such process.
    static ProcessSample of(int64_t pid);
};
