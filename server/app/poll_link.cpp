// SPDX-License-Identifier: GPL-3.0-or-later
#include "poll_link.h"

using namespace Qt::StringLiterals;

namespace {

// So much and no more in one answer; the cursor of the last frame is where the next poll goes on.
constexpr qint64 mostBytes = 200 * 1024;

} // namespace

void PollLink::send(const TextFrame &frame)
{
    if (m_hasLeft)
        return;
    m_frames.append(frame.payload());
    m_bytes += frame.bytes().size();
    if (m_bytes > mostBytes)
        caughtUp();
}

void PollLink::caughtUp()
{
    if (m_hasLeft)
        return;
    m_promise.addResult(Expected<QList<QByteArray>>(m_frames));
    leave();
}

void PollLink::close(CloseCode code)
{
    if (m_hasLeft)
        return;
    m_closeCode = code;
    m_promise.addResult(Expected<QList<QByteArray>>(
        failure(ErrorCode::Unavailable, u"the feed cannot be read now; try again"_s)));
    leave();
}

// The topic may be walking through its subscribers, so it is told through the event loop.
void PollLink::leave()
{
    m_hasLeft = true;
    m_promise.finish();
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT closed();
            deleteLater();
        },
        Qt::QueuedConnection);
}
