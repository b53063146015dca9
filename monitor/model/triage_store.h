// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage_entry.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

class JsonFile;

// Keeps the triage list of each server in a file of its own, `folder`/triage-HASH.json, because what calls on
// one server is nothing on another. Each entry says of which of the server's archives it is, where that is
// known; files of versions before do not. Reading blocks; writing is done on a thread of its own, one at a
// time, and of what waits only the newest is written. On the GUI's thread.
class TriageStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageStore)

public:
    explicit TriageStore(QString folder, QObject *parent = nullptr);
    ~TriageStore() override; // writes what waits

    struct Stored
    {
        TriageEntries entries;
        QString notice; // translated sentence when the file had to be set aside
    };

    // From here on the list of this server is kept. Writes what waits for the one before.
    Stored open(const QString &server);

    // Nothing before open().
    void save(const TriageEntries &entries);

    // Blocks until all is written.
    void finish();

    // Of the server that is open.
    QString fileName() const;

Q_SIGNALS:
    // A translated sentence, once for each reason.
    void failed(const QString &problem);

private:
    void write(const TriageEntries &entries);
    void onWritten(const QString &problem);

    QString m_folder;
    QString m_server;
    std::shared_ptr<JsonFile> m_file;
    std::optional<TriageEntries> m_waiting;
    QString m_lastProblem;
    QThreadPool m_pool;
    bool m_writing = false;
};
