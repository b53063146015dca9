// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_metrics.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

#include <ctime>
#include <filesystem>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

void addCpu(QList<Metric> &metrics)
{
    timespec used{};
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) != 0)
        return;
    const double seconds = static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
    metrics.append(
        {"process_cpu_seconds_total", "User and system time spent.", Metric::Type::Counter, seconds, {}});
}

void addMemory(QList<Metric> &metrics)
{
    QFile file(u"/proc/self/statm"_s); // pages: all, resident ...
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> pages = file.readAll().split(' ');
    const qint64 pageBytes = sysconf(_SC_PAGESIZE);
    if (pages.size() < 2 || pageBytes <= 0)
        return;
    metrics.append(gauge("process_virtual_memory_bytes", "Size of the address space.",
                         pages.at(0).toLongLong() * pageBytes));
    metrics.append(gauge("process_resident_memory_bytes", "Memory that is in RAM.",
                         pages.at(1).toLongLong() * pageBytes));
}

// Without a look at each, because they may be many thousands.
void addFiles(QList<Metric> &metrics)
{
    std::error_code error;
    const std::filesystem::directory_iterator open("/proc/self/fd", error);
    if (error)
        return;
    const qint64 thisLook = 1;
    metrics.append(gauge("process_open_fds", "Open file descriptors, sockets among them.",
                         std::distance(begin(open), end(open)) - thisLook));
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        metrics.append(
            gauge("process_max_fds", "The most that may be open.", static_cast<qint64>(limit.rlim_cur)));
}

} // namespace

QList<Metric> processMetrics()
{
    QList<Metric> metrics;
    addMemory(metrics);
    addCpu(metrics);
    addFiles(metrics);
    return metrics;
}
