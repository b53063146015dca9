// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_caller.h"

#include "chat/event_codec.h"
#include "source.h"

#include <QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAheadBytes = 262'144;

bool mayBeImported(const SourceEvent &event)
{
    return event.message() != nullptr || std::holds_alternative<ModerationEvent>(event.body);
}

} // namespace

ImportCaller::ImportCaller(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAheadBytes);
    connect(m_socket, &QLocalSocket::readyRead, this, &ImportCaller::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &ImportCaller::gone);
}

void ImportCaller::answer(const ImportAnswer &answer)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    m_socket->write(importFrame(encodeImportAnswer(answer)));
    if (!std::holds_alternative<ImportReceipt>(answer))
        return;
    --m_open;
    read();
}

void ImportCaller::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        read();
}

void ImportCaller::refuse(const Utf8 &reason)
{
    if (std::exchange(m_refused, true))
        return;
    answer(ImportRefusal{reason});
    m_socket->flush(); // it may be deleted before its turn comes
    m_socket->disconnectFromServer();
}

void ImportCaller::read()
{
    while (!m_paused && !m_refused && m_open < importWindow && m_socket->bytesAvailable() > 0) {
        const auto frame = m_frames.take(m_socket->read(m_frames.wanted()));
        const Outcome taken = !frame   ? Outcome(tl::unexpected(frame.error()))
                              : *frame ? takeFrame(**frame)
                                       : Outcome();
        if (!taken)
            refuse(taken.error().message.toUtf8());
    }
}

Outcome ImportCaller::takeFrame(const QByteArray &bytes)
{
    auto events = decodeEvents(bytes);
    if (!events)
        return tl::unexpected(events.error());
    if (events->isEmpty() || events->size() > Source::maxEventsPerEmission)
        return failure(ErrorCode::InvalidInput,
                       u"a frame has 1 to %1 events"_s.arg(Source::maxEventsPerEmission));
    if (!std::all_of(events->cbegin(), events->cend(), mayBeImported))
        return failure(ErrorCode::InvalidInput, u"only messages and moderation events can be imported"_s);
    ++m_open;
    Q_EMIT framed(*events);
    return {};
}
