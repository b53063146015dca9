// SPDX-License-Identifier: GPL-3.0-or-later
// weir-load: loads a server with readers of its feed and with messages, and says what became of them. Ends
// with 0 when nothing was lost, twice, out of order or unknown, with 1 otherwise.
#include "load_report.h"

#include <sys/resource.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const LoadOptions options = LoadOptions::fromCommandLine(QCoreApplication::arguments());
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < static_cast<rlim_t>(options.readers()) + 100) {
        fprintf(stderr, "weir-load: %d readers need as many open files, and %lu are allowed (ulimit -n)\n",
                options.readers(), static_cast<unsigned long>(files.rlim_cur));
        return 2;
    }
    const LoadResult result = LoadRun(options).run();
    const QByteArray report =
        options.isJson ? loadReportJson(options, result) : loadReportText(options, result).toUtf8();
    fwrite(report.constData(), 1, static_cast<std::size_t>(report.size()), stdout);
    return hasFaults(options, result) ? 1 : 0;
}
