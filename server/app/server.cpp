// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "base/log.h"
#include "base/time_text.h"
#include "demo_source.h"
#include "feed_seed.h"
#include "irc_source.h"
#include "server_metrics.h"
#include "twitch_source.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto shutdownDeadline = 4s;

// Nobody may post in the name of what this server listens to itself.
QSet<Utf8> foreignSources(const Config &config)
{
    QSet<Utf8> names{"demo", "twitch"};
    for (const IrcSettings &settings : config.irc)
        names.insert(settings.name);
    return names;
}

} // namespace

Server::Server(Config config)
    : m_config(std::move(config))
    , m_writerThread(u"weir-writer"_s)
    , m_sourceThread(u"weir-source"_s)
    , m_tls(m_config.tls)
    , m_shutdownDeadline(this)
{
    m_shutdownDeadline.setSingleShot(true);
    connect(&m_shutdownDeadline, &QTimer::timeout, this, &Server::keepTheRest);
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
    if (Outcome opened = m_tls.open(); !opened)
        return opened;
    if (Outcome opened = openArchive(); !opened)
        return opened;
    if (Outcome made = makeIngest(); !made)
        return made;
    makeSources();
    m_reader = std::make_unique<SqlArchiveReader>(*m_readers);
    m_identities = std::make_unique<IdentityDesk>(*m_readers, *m_writer);
    m_hub = std::make_unique<FeedHub>(m_config.feed, m_fragments, *m_reader);
    m_poll = std::make_unique<FeedPoll>(*m_hub);
    if (Outcome told = tellHistory(); !told)
        return told;
    const auto seed = feedSeed(*m_reader);
    if (!seed)
        return tl::unexpected(seed.error());
    m_hub->start(*seed);
    connectStages();
    auto admin = AdminDoors::open({m_config, m_sources, *m_ingest, *m_writer, *m_reader, *m_readers, *m_hub,
                                   seed->epoch, seed->totals});
    if (!admin)
        return tl::unexpected(admin.error());
    m_admin = std::move(*admin);
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
            u"another weir-server, or an import, uses the data folder %1; stop it or choose another --data-dir"_s
                .arg(m_config.dataDir));
    }
    m_writer = m_writerThread.adopt(std::make_unique<ArchiveWriter>(m_config.archivePath()));
    if (Outcome opened = m_writerThread.run([this] { return m_writer->open(); }); !opened)
        return opened;
    m_readers = std::make_unique<ReaderPool>(m_config.archivePath(), m_config.readers);
    return {};
}

Outcome Server::makeIngest()
{
    SpoolSettings settings;
    settings.folder = m_config.spoolPath(m_writer->epoch());
    settings.maxBytes = m_config.spoolLimit;
    auto spool = Spool::open(settings, m_writer->spoolPosition());
    if (!spool)
        return tl::unexpected(spool.error());
    // Also where there is to be none: one may have been left by a run that had it.
    if (m_config.spoolLimit == 0 && !(*spool)->hasUnread())
        spool->reset();
    Ingest::Limits limits;
    limits.highWaterEvents = m_config.ingestQueue;
    m_ingest = m_sourceThread.adopt(std::make_unique<Ingest>(limits, std::move(*spool)));
    return {};
}

void Server::makeSources()
{
    HttpSettings http;
    http.foreignSources = foreignSources(m_config);
    m_http = m_sourceThread.adopt(std::make_unique<HttpSource>(http));
    m_sources.append(m_http);
    m_import = m_sourceThread.adopt(std::make_unique<ImportDoor>(m_config.dataDir, m_writer->epoch()));
    m_sources.append(m_import);
    for (const IrcSettings &settings : m_config.ircSettings())
        m_sources.append(m_sourceThread.adopt(std::make_unique<IrcSource>(settings)));
    if (m_config.twitch)
        m_sources.append(m_sourceThread.adopt(std::make_unique<TwitchSource>(m_config.twitchSettings())));
    if (m_config.demo)
        m_sources.append(m_sourceThread.adopt(std::make_unique<DemoSource>(*m_config.demo)));
}

// The path of a message, in the order in which it flows.
void Server::connectStages()
{
    // 1 source -> 2 ingest, which tells the sources to wait when it is full
    for (Source *source : std::as_const(m_sources)) {
        connect(source, &Source::received, m_ingest, &Ingest::accept);
        if (source != m_http && source != m_import)
            connect(m_ingest, &Ingest::congestionChanged, source, &Source::setPaused);
    }
    connect(m_ingest, &Ingest::submissionsHeld, m_http, &HttpSource::setPaused);
    connect(m_ingest, &Ingest::submissionsHeld, m_import, &ImportDoor::setPaused);
    // 2 ingest -> 3 archive
    connect(m_ingest, &Ingest::batchReady, m_writer, &ArchiveWriter::commit);

    // 3 archive -> committed: the next batch, the answer to HTTP, 4 live -> (5 gate) -> browser, monitor
    connect(m_writer, &ArchiveWriter::committed, m_http, &HttpSource::settle);
    connect(m_writer, &ArchiveWriter::committed, m_import, &ImportDoor::settle);
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
    m_site = std::make_unique<Site>(
        siteDoors(), SiteSettings{m_config.anonymousMayRead(), m_config.statusRole(), m_config.metricsRole()},
        m_pages, m_fragments);
    m_doorman = std::make_unique<FeedDoorman>(
        *m_hub, *m_identities,
        FeedDoorman::Rules{m_config.anonymousMayRead(), m_config.statusRole(), m_config.feedPerToken});
    m_gate =
        std::make_unique<Gate>(*m_site, *m_doorman, m_config.gate,
                               HostRule(m_config.hosts, m_config.address.isLoopback()), m_config.proxies);
    m_tls.serve(*m_gate);
    connect(m_gate.get(), &Gate::emptied, this, [this] {
        if (m_isStopping)
            finish(true);
    });
    return m_gate->open(m_config.address, m_config.port);
}

SiteDoors Server::siteDoors()
{
    return {*m_reader,
            *m_http,
            *m_identities,
            *m_identities,
            *m_identities,
            m_admin->status(),
            m_admin->channels(),
            *m_poll,
            [this] {
                return metricsText(serverMetrics(
                    {m_admin->status(), m_ingest->gauge(), *m_readers, m_hub->gauge(), m_gate->gauge(),
                     m_site->tally(), m_site->longAnswers(), m_tls.gauge(), m_identities->failures()}));
            },
            [this] { return health(); }};
}

void Server::startSources()
{
    QMetaObject::invokeMethod(m_writer, &ArchiveWriter::beginUpkeep, Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_ingest, &Ingest::start, Qt::QueuedConnection);
    for (Source *source : std::as_const(m_sources))
        QMetaObject::invokeMethod(source, &Source::start, Qt::QueuedConnection);
}

// What each source must know of the time before this run, also of the part that still waits in the spool.
Outcome Server::tellHistory()
{
    auto histories = m_reader->sourceHistories().result();
    if (!histories)
        return tl::unexpected(histories.error());
    return m_sourceThread.run([&]() -> Outcome {
        if (Outcome completed = m_ingest->completeHistories(*histories); !completed)
            return completed;
        for (Source *source : std::as_const(m_sources))
            source->setHistory(histories->value(source->status().name));
        return {};
    });
}

QJsonObject Server::health() const
{
    const ArchiveStatus archive = m_hub->status().archive;
    QStringList reasons;
    if (!archive.healthy)
        reasons.append(QString::fromUtf8(archive.reason));
    if (m_ingest->gauge().congested)
        reasons.append(u"nothing more can be taken in; the sources wait"_s);
    return {{u"status"_s, reasons.isEmpty() ? u"ok"_s : u"degraded"_s}, {u"reason"_s, reasons.join(u"; ")}};
}

QString Server::address() const
{
    QString host = m_gate->serverAddress().toString();
    if (m_gate->serverAddress().protocol() == QAbstractSocket::IPv6Protocol)
        host = u'[' + host + u']';
    return u"%1://%2:%3"_s.arg(m_tls.gauge() ? u"https"_s : u"http"_s, host).arg(m_gate->serverPort());
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
                m_http->close(); // what was posted is still answered
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

// The archive takes too long: what it has not committed waits in the spool for the next start.
void Server::keepTheRest()
{
    const bool isKept = m_sourceThread.run([this] { return m_ingest->spillRest(); });
    m_writer->stopWaiting();
    finish(isKept);
}

void Server::finish(bool clean)
{
    if (std::exchange(m_isStopped, true))
        return;
    if (!clean)
        qCWarning(lcApp) << "stopped before everything was committed";
    Q_EMIT stopped(clean);
}
