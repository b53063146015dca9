// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "base/log.h"
#include "base/time_text.h"
#include "demo_source.h"
#include "irc_source.h"
#include "server_metrics.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int seedMessages = 1'000;
constexpr auto shutdownDeadline = 4s;

} // namespace

Server::Server(Config config)
    : m_config(std::move(config))
    , m_writerThread(u"weir-writer"_s)
    , m_sourceThread(u"weir-source"_s)
    , m_shutdownDeadline(this)
{
    m_shutdownDeadline.setSingleShot(true);
    connect(&m_shutdownDeadline, &QTimer::timeout, this, [this] { finish(false); });
}

// Readers first: they answer what still waits while everybody who asked is there. Then against the flow:
// those who take in before those who keep.
Server::~Server()
{
    m_readers.reset();
    m_gate.reset();
    m_sourceThread.stop();
    m_writerThread.stop();
}

Outcome Server::start()
{
    if (Outcome opened = openArchive(); !opened)
        return opened;
    makeSources();
    m_reader = std::make_unique<SqlArchiveReader>(*m_readers);
    m_authenticator = std::make_unique<TokenAuthenticator>(*m_readers);
    m_hub =
        std::make_unique<FeedHub>(FeedSettings(), m_renderer, [this](qint64 after, qint64 upTo, int limit) {
            return m_reader->messagesAfter(after, upTo, limit);
        });
    const auto seed = readSeed();
    if (!seed)
        return tl::unexpected(seed.error());
    m_hub->start(*seed);
    connectStages();
    if (Outcome opened = openGate(); !opened)
        return opened;
    startSources();
    return {};
}

Outcome Server::openArchive()
{
    if (!QDir().mkpath(m_config.dataDir))
        return failure(ErrorCode::Unavailable, u"cannot make the data folder %1"_s.arg(m_config.dataDir));
    m_lock = std::make_unique<QLockFile>(m_config.dataDir + u"/weir.lock"_s);
    m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, however old it is
    if (!m_lock->tryLock()) {
        return failure(
            ErrorCode::Conflict,
            u"another weir-server uses the data folder %1; stop it or choose another --data-dir"_s.arg(
                m_config.dataDir));
    }
    m_writer = m_writerThread.adopt(std::make_unique<ArchiveWriter>(m_config.archivePath()));
    if (Outcome opened = m_writerThread.run([this] { return m_writer->open(); }); !opened)
        return opened;
    m_readers = std::make_unique<ReaderPool>(m_config.archivePath(), m_config.readers);
    return {};
}

void Server::makeSources()
{
    m_ingest = m_sourceThread.adopt(std::make_unique<Ingest>(Ingest::Limits()));
    m_http = m_sourceThread.adopt(std::make_unique<HttpSource>());
    m_sources.append(m_http);
    for (IrcSettings settings : m_config.irc) {
        settings.caFile = m_config.ircCaFile;
        m_sources.append(m_sourceThread.adopt(std::make_unique<IrcSource>(settings)));
    }
    if (m_config.demo)
        m_sources.append(m_sourceThread.adopt(std::make_unique<DemoSource>(*m_config.demo)));
}

// The path of a message, in the order in which it flows.
void Server::connectStages()
{
    // 1 source -> 2 ingest, which tells the sources to wait when it is full
    for (Source *source : std::as_const(m_sources)) {
        connect(source, &Source::received, m_ingest, &Ingest::accept);
        connect(m_ingest, &Ingest::congestionChanged, source, &Source::setPaused);
    }
    // 2 ingest -> 3 archive
    connect(m_ingest, &Ingest::batchReady, m_writer, &ArchiveWriter::commit);

    // 3 archive -> committed: the next batch, the answer to HTTP, 4 live -> (5 gate) -> browser, monitor
    connect(m_writer, &ArchiveWriter::committed, m_http, &HttpSource::settle);
    connect(m_writer, &ArchiveWriter::committed, m_ingest, &Ingest::batchCommitted);
    connect(m_writer, &ArchiveWriter::committed, m_hub.get(), &FeedHub::publish);

    // how everything is -> live
    for (Source *source : std::as_const(m_sources))
        connect(source, &Source::statusChanged, m_hub.get(), &FeedHub::setSourceStatus);
    connect(m_writer, &ArchiveWriter::statusChanged, m_hub.get(), &FeedHub::setArchiveStatus);

    connect(m_ingest, &Ingest::drained, this, &Server::onDrained);
}

Outcome Server::openGate()
{
    m_site = std::make_unique<Site>(siteDoors(), SiteSettings{m_config.anonymousMayRead()}, m_renderer);
    m_doorman = std::make_unique<FeedDoorman>(*m_hub, *m_authenticator, m_config.anonymousMayRead());
    m_gate = std::make_unique<Gate>(*m_site, *m_doorman, GateLimits(),
                                    HostRule(m_config.hosts, m_config.address.isLoopback()));
    connect(m_gate.get(), &Gate::emptied, this, [this] {
        if (m_isStopping)
            finish(true);
    });
    return m_gate->open(m_config.address, m_config.port);
}

SiteDoors Server::siteDoors()
{
    return {*m_reader, *m_http, *m_authenticator,
            [this] {
                return metricsText(
                    serverMetrics(m_ingest->gauge(), *m_readers, m_hub->gauge(), m_gate->gauge()));
            },
            [this] { return health(); }};
}

void Server::startSources()
{
    for (Source *source : std::as_const(m_sources))
        QMetaObject::invokeMethod(source, &Source::start, Qt::QueuedConnection);
}

// What the live views show before the first commit of this run.
Expected<FeedHub::Seed> Server::readSeed()
{
    const auto home = m_reader->home(0).result();
    if (!home)
        return tl::unexpected(home.error());
    const auto channels = m_reader->channels(static_cast<int>(Board::maxChannels)).result();
    if (!channels)
        return tl::unexpected(channels.error());
    const qint64 last = home->totals.lastMessageId;
    const auto latest = m_reader->messagesAfter(last - seedMessages, last, seedMessages).result();
    if (!latest)
        return tl::unexpected(latest.error());

    FeedHub::Seed seed{home->cursor.epoch, home->totals, {}, home->perMinute, *latest};
    for (const ChannelRow &row : channels->channels)
        seed.channels.append(row.count);
    return seed;
}

QJsonObject Server::health() const
{
    const FeedStatus status = m_hub->status();
    return {{u"status"_s, status.archive.healthy ? u"ok"_s : u"degraded"_s},
            {u"reason"_s, QString::fromUtf8(status.archive.reason)}};
}

QString Server::address() const
{
    QString host = m_gate->serverAddress().toString();
    if (m_gate->serverAddress().protocol() == QAbstractSocket::IPv6Protocol)
        host = u'[' + host + u']';
    return u"http://%1:%2"_s.arg(host).arg(m_gate->serverPort());
}

void Server::shutDown()
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    qCInfo(lcApp) << "stopping: committing what has come in";
    m_shutdownDeadline.start(shutdownDeadline);
    m_gate->close();
    m_sourceThread.run([this] {
        for (Source *source : std::as_const(m_sources)) {
            if (source == m_http)
                source->setPaused(true); // what was posted is still answered
            else
                source->stop();
        }
    });
    QMetaObject::invokeMethod(m_ingest, &Ingest::drain, Qt::QueuedConnection);
}

void Server::onDrained()
{
    m_sourceThread.run([this] { m_http->stop(); });
    m_hub->shutDown();
    m_gate->shutDown();
}

void Server::finish(bool clean)
{
    if (std::exchange(m_isStopped, true))
        return;
    if (!clean)
        qCWarning(lcApp) << "stopped before everything was committed or answered";
    Q_EMIT stopped(clean);
}
