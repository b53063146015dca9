// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_store.h"

#include "json_file.h"
#include "triage_json.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qint64 fileLimit = qint64{32} * 1024 * 1024;

} // namespace

TriageStore::TriageStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

TriageStore::~TriageStore()
{
    finish();
}

TriageStore::Stored TriageStore::open(const QString &server)
{
    finish();
    m_server = server;
    const QByteArray hash =
        QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    m_file = std::make_shared<JsonFile>(m_folder + "/triage-"_L1 + QString::fromLatin1(hash) + ".json"_L1,
                                        fileVersion, fileLimit);
    const auto [object, notice] = m_file->read();
    return {triageFromJson(object.value("entries"_L1).toArray()), notice};
}

void TriageStore::save(const TriageEntries &entries)
{
    if (!m_file)
        return;
    if (m_writing)
        m_waiting = entries;
    else
        write(entries);
}

void TriageStore::write(const TriageEntries &entries)
{
    m_writing = true;
    m_pool.start([this, entries, file = m_file, server = m_server] {
        const QString problem = file->write({{u"server"_s, server}, {u"entries"_s, triageToJson(entries)}});
        QMetaObject::invokeMethod(
            this, [this, problem] { onWritten(problem); }, Qt::QueuedConnection);
    });
}

void TriageStore::onWritten(const QString &problem)
{
    m_writing = false;
    if (!problem.isEmpty() && problem != m_lastProblem)
        Q_EMIT failed(problem);
    m_lastProblem = problem;
    if (m_waiting)
        write(*std::exchange(m_waiting, std::nullopt));
}

void TriageStore::finish()
{
    m_pool.waitForDone();
    if (m_waiting) {
        write(*std::exchange(m_waiting, std::nullopt));
        m_pool.waitForDone();
    }
}

QString TriageStore::fileName() const
{
    return m_file ? m_file->path() : QString();
}
