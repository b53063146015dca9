// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin_doors.h"
#include "archive_writer.h"
#include "base/worker_thread.h"
#include "config.h"
#include "feed_doorman.h"
#include "feed_hub.h"
#include "feed_poll.h"
#include "gate.h"
#include "http_source.h"
#include "identity_desk.h"
#include "import_door.h"
#include "ingest.h"
#include "live_fragments.h"
#include "page_renderer.h"
#include "reader_pool.h"
#include "site.h"
#include "sql_archive_reader.h"
#include "tls_keeper.h"

#include <QLockFile>
#include <QObject>

#include <memory>

// The whole house: makes every stage, puts it on its thread and connects it to the next. The only place that
// sees all of them. Lives on the main thread. start() blocks while the archive is opened and migrated;
// nothing else does.
class Server final : public QObject
{
    Q_OBJECT

public:
    explicit Server(Config config);
    ~Server() override;

    // Error: what stops the start, as a sentence for the operator.
    Outcome start();

    // "http://127.0.0.1:8080", or with https, once started.
    QString address() const;

    // What answers requests, once started: for measuring it without the gate.
    RequestHandler &handler() { return *m_site; }

    // Reads the certificate again, for connections that come from now on.
    void reload() { m_tls.reload(); }

    // Stops listening, lets what has come in be committed and answered, and ends with stopped().
    void shutDown();

Q_SIGNALS:
    // `clean`: everything that was accepted is committed, or waits in the spool.
    void stopped(bool clean);

private:
    Outcome openArchive();
    Outcome openGate();
    Outcome makeIngest();
    void makeSources();
    void connectStages();
    Outcome tellHistory();
    void startSources();
    SiteDoors siteDoors();
    QJsonObject health() const;
    void onDrained();
    void keepTheRest();
    void finish(bool clean);

    const Config m_config;
    std::unique_ptr<QLockFile> m_lock;
    WorkerThread m_writerThread;
    WorkerThread m_sourceThread;
    ArchiveWriter *m_writer = nullptr; // on the writer thread
    Ingest *m_ingest = nullptr;        // these on the source thread
    HttpSource *m_http = nullptr;
    ImportDoor *m_import = nullptr;
    QList<Source *> m_sources; // m_http and m_import among them
    std::unique_ptr<ReaderPool> m_readers;
    std::unique_ptr<SqlArchiveReader> m_reader;
    std::unique_ptr<IdentityDesk> m_identities;
    PageSpeakers m_speakers;
    PageRenderer m_pages{m_speakers};
    LiveFragments m_fragments{m_speakers};
    std::unique_ptr<FeedHub> m_hub;
    std::unique_ptr<FeedPoll> m_poll;
    std::unique_ptr<AdminDoors> m_admin;
    std::unique_ptr<FeedDoorman> m_doorman;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<Gate> m_gate;
    TlsKeeper m_tls;
    QTimer m_shutdownDeadline;
    bool m_isStopping = false;
    bool m_isStopped = false;
};
