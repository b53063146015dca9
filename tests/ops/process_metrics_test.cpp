// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_metrics.h"

#include <QTemporaryFile>
#include <QTest>

#include <fcntl.h>

#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

// What the process says of itself moves with what it does.
class ProcessMetricsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreCountedWhileTheyAreOpen()
    {
        QCOMPARE(valueOf("process_open_fds"), openFiles());
        std::vector<std::unique_ptr<QTemporaryFile>> files;
        for (int i = 0; i < 3; ++i) {
            files.push_back(std::make_unique<QTemporaryFile>());
            QVERIFY(files.back()->open());
        }
        QCOMPARE(valueOf("process_open_fds"), openFiles());
        QVERIFY(openFiles() >= 3);
        QVERIFY(valueOf("process_max_fds") > openFiles());
    }

    void timeIsThatOfTheProcessor()
    {
        while (std::clock() < CLOCKS_PER_SEC / 10) {
        }
        const double expected = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
        const double told = valueOf("process_cpu_seconds_total");
        QVERIFY2(told >= expected && told < expected + 1, QByteArray::number(told).constData());
    }

    void memoryIsTouchedBeforeItIsResident()
    {
        constexpr qsizetype size = 32 * 1024 * 1024;
        const double before = valueOf("process_resident_memory_bytes");
        const QByteArray bytes(size, 'x');
        const double more = valueOf("process_resident_memory_bytes") - before;
        QVERIFY2(more > size * 0.9 && more < size * 1.5, QByteArray::number(more).constData());
        QVERIFY(valueOf("process_virtual_memory_bytes") > before + more);
        QCOMPARE(bytes.back(), 'x');
    }

private:
    static int openFiles()
    {
        int open = 0;
        for (int descriptor = 0; descriptor < 4'096; ++descriptor)
            open += fcntl(descriptor, F_GETFD) != -1 ? 1 : 0;
        return open;
    }

    static double valueOf(const std::string &name)
    {
        for (const Metric &metric : processMetrics()) {
            if (metric.name == name)
                return metric.value;
        }
        return -1;
    }
};

QTEST_APPLESS_MAIN(ProcessMetricsTest)
#include "process_metrics_test.moc"
