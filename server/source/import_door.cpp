// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_door.h"

#include "import_caller.h"
#include "ticket_numbers.h"

#include "base/log.h"
#include "base/time_text.h"
#include "chat/event_codec.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

void count(const CommitOutcome &outcome, ImportReceipt &receipt)
{
    switch (outcome.kind) {
    case CommitOutcome::Kind::Stored:
        ++receipt.accepted;
        break;
    case CommitOutcome::Kind::Duplicate:
        ++receipt.duplicates;
        break;
    case CommitOutcome::Kind::Dropped:
        ++receipt.dropped;
        break;
    }
}

} // namespace

ImportDoor::ImportDoor(const QString &dataDir, QByteArray epoch, QObject *parent)
    : Source(parent)
    , m_path(dataDir)
    , m_epoch(std::move(epoch))
{
    m_status.name = "import";
    m_status.kind = "import";
    m_status.state = SourceState::Offline;
    m_status.since = utcNowMs();
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ImportDoor::welcome);
}

ImportDoor::~ImportDoor() = default;

void ImportDoor::start()
{
    QLocalServer::removeServer(m_path.name()); // of a server that was killed
    if (m_server.listen(m_path.name()))
        return setState(SourceState::Live, {});
    const QString reason = u"nothing can be imported while the server runs: %1"_s.arg(m_server.errorString());
    qCWarning(lcSource).noquote() << reason;
    setState(SourceState::Offline, reason.toUtf8());
}

void ImportDoor::stop()
{
    m_server.close();
    const auto callers = std::exchange(m_callers, {});
    m_waiting.clear();
    for (ImportCaller *caller : callers) {
        caller->disconnect(this);
        caller->refuse("the server is stopping");
        caller->deleteLater();
    }
    setState(SourceState::Offline, {});
}

void ImportDoor::setPaused(bool paused)
{
    m_paused = paused;
    const auto callers = m_callers; // one of them may go meanwhile
    for (ImportCaller *caller : callers)
        caller->setPaused(paused);
}

void ImportDoor::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *caller = new ImportCaller(socket, this);
        if (m_callers.size() >= maxCallers) {
            connect(caller, &ImportCaller::gone, caller, &QObject::deleteLater);
            caller->refuse("enough imports are under way; wait until one has ended");
            continue;
        }
        m_callers.append(caller);
        connect(caller, &ImportCaller::gone, this, [this, caller] { forget(caller); });
        connect(caller, &ImportCaller::framed, this,
                [this, caller](const SourceEvents &events) { accept(caller, events); });
        caller->answer(ImportHello{importProtocolVersion, eventCodecVersion, m_epoch});
        caller->setPaused(m_paused);
    }
}

void ImportDoor::accept(ImportCaller *caller, SourceEvents events)
{
    const quint64 number = nextTicketNumber();
    qint32 item = 0;
    for (SourceEvent &event : events)
        event.ticket = {number, item++};
    m_waiting.insert(number, {caller, events.size(), {}});
    m_status.lastEventAt = utcNowMs();
    Q_EMIT received(events);
}

void ImportDoor::settle(const CommittedBatchPtr &batch)
{
    for (const CommitOutcome &outcome : batch->outcomes) {
        const auto found = m_waiting.find(outcome.ticket.submission);
        if (found == m_waiting.end())
            continue;
        count(outcome, found->receipt);
        if (--found->open > 0)
            continue;
        const Waiting done = *found;
        m_waiting.erase(found);
        done.caller->answer(done.receipt);
    }
}

void ImportDoor::forget(ImportCaller *caller)
{
    m_callers.removeOne(caller);
    m_waiting.removeIf([caller](QHash<quint64, Waiting>::iterator entry) { return entry->caller == caller; });
    caller->deleteLater();
}

void ImportDoor::setState(SourceState state, const Utf8 &reason)
{
    if (m_status.state == state && m_status.reason == reason)
        return;
    m_status.state = state;
    m_status.reason = reason;
    m_status.since = utcNowMs();
    Q_EMIT statusChanged(m_status);
}
