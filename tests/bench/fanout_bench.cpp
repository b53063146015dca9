// SPDX-License-Identifier: GPL-3.0-or-later
#include "fanout_bench.h"

#include "feed_reader.h"
#include "process_watch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <arpa/inet.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int64_t microsPerSecond = 1'000'000;
constexpr int connectSeconds = 30;
constexpr int connectsAtOnce = 100;

// Readers of one server, all connected.
class Crowd final
{
public:
    Crowd(quint16 port, int clients)
    {
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(port);
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        for (int i = 0; i < clients; ++i) {
            // One reads what the frames say; by that the others' are known.
            const auto manner = i == 0 ? FeedReader::Manner::Whole : FeedReader::Manner::Head;
            m_readers.push_back(
                std::make_unique<FeedReader>(m_loop, m_book, m_address, "view=messages&format=html", manner));
        }
        connectAll();
    }

    void runFor(int64_t micros)
    {
        const auto end = EpollLoop::now() + micros;
        m_loop.runUntil([=] { return EpollLoop::now() >= end; });
    }

    // Frames that have come, without hello and status.
    qint64 frames() const
    {
        qint64 sum = 0;
        for (const auto &reader : m_readers) {
            for (const FrameDelivery &delivery : reader->deliveries())
                sum += isUpdate(delivery.frame) ? 1 : 0;
        }
        return sum;
    }

    // Whether every reader has had the same frames as the first one, from its own first to its last, and is
    // there.
    bool isWhole() const
    {
        const std::vector<FrameBook::Number> all = updatesOf(*m_readers.front());
        return std::all_of(m_readers.begin(), m_readers.end(), [&](const auto &reader) {
            const std::vector<FrameBook::Number> own = updatesOf(*reader);
            const auto from = own.empty() ? all.end() : std::find(all.begin(), all.end(), own.front());
            const auto length =
                std::min<std::ptrdiff_t>(all.end() - from, static_cast<std::ptrdiff_t>(own.size()));
            return reader->state() == FeedReader::State::Open && length > 0 &&
                   std::equal(from, from + length, own.begin());
        });
    }

private:
    void connectAll()
    {
        const auto deadline = EpollLoop::now() + connectSeconds * microsPerSecond;
        std::size_t next = 0;
        m_loop.runUntil([&] {
            const auto greeted = std::count_if(m_readers.begin(), m_readers.end(),
                                               [](const auto &reader) { return reader->isGreeted(); });
            while (next < m_readers.size() && next < static_cast<std::size_t>(greeted) + connectsAtOnce)
                m_readers[next++]->connect();
            return greeted == static_cast<long>(m_readers.size()) || EpollLoop::now() > deadline;
        });
    }

    std::vector<FrameBook::Number> updatesOf(const FeedReader &reader) const
    {
        std::vector<FrameBook::Number> frames;
        for (const FrameDelivery &delivery : reader.deliveries()) {
            if (isUpdate(delivery.frame))
                frames.push_back(delivery.frame);
        }
        return frames;
    }

    bool isUpdate(FrameBook::Number frame) const
    {
        const FrameContent *content = m_book.content(frame);
        return content && content->type == FrameContent::Type::Update;
    }

    sockaddr_in m_address{};
    EpollLoop m_loop;
    FrameBook m_book;
    std::vector<std::unique_ptr<FeedReader>> m_readers;
};

// A side of the benchmark, as a process: weir-bench itself, told to serve.
class Side final
{
public:
    Side(const QString &name, int bytes, int perSecond)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"serve-"_s + name, u"--bytes"_s, QString::number(bytes), u"--per-second"_s,
                         QString::number(perSecond)});
        if (!m_process.waitForReadyRead(10'000))
            qFatal("the side '%s' does not start", qPrintable(name));
        m_port = m_process.readAllStandardOutput().trimmed().split(' ').value(1).toUShort();
    }
    ~Side()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Side(const Side &) = delete;
    Side &operator=(const Side &) = delete;

    quint16 port() const { return m_port; }
    double cpuSeconds() const { return ProcessSample::of(m_process.processId()).cpuSeconds; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct Measured
{
    double microsPerFrame = 0;
    bool isWhole = false;
};

Measured measure(const QString &side, int clients, int bytes, const FanoutBenchSettings &settings)
{
    const Side server(side, bytes, settings.perSecond);
    Crowd crowd(server.port(), clients);
    crowd.runFor(microsPerSecond); // what connecting has left to do
    const double before = server.cpuSeconds();
    const qint64 framesBefore = crowd.frames();
    crowd.runFor(settings.seconds * microsPerSecond);
    const double cpu = server.cpuSeconds() - before;
    const qint64 frames = crowd.frames() - framesBefore;
    return {frames == 0 ? 0 : cpu * microsPerSecond / static_cast<double>(frames),
            frames > 0 && crowd.isWhole()};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int runFanoutBench(const FanoutBenchSettings &settings)
{
    QTextStream out(stdout);
    out << "fanout: server CPU for a frame delivered, " << settings.perSecond
        << " frames a second to each client; medians of " << settings.rounds
        << "\nclients  bytes  weir us  bare us  ratio\n";
    bool isWhole = true;
    for (const int clients : settings.clients) {
        for (const int bytes : settings.bytes) {
            QList<double> weir;
            QList<double> bare;
            QList<double> ratios;
            for (int round = 0; round < settings.rounds; ++round) {
                const Measured ours = measure(u"weir"_s, clients, bytes, settings);
                const Measured plain = measure(u"bare"_s, clients, bytes, settings);
                isWhole = isWhole && ours.isWhole && plain.isWhole;
                weir.append(ours.microsPerFrame);
                bare.append(plain.microsPerFrame);
                ratios.append(ours.microsPerFrame / plain.microsPerFrame);
            }
            out << qSetFieldWidth(7) << clients << bytes << qSetFieldWidth(9)
                << QString::number(median(weir), 'f', 2) << QString::number(median(bare), 'f', 2)
                << qSetFieldWidth(7) << QString::number(median(ratios), 'f', 2) << qSetFieldWidth(0) << '\n'
                << Qt::flush;
        }
    }
    out << (isWhole ? "every client had every frame\n" : "FRAMES WERE LOST\n");
    return isWhole ? 0 : 1;
}
