// SPDX-License-Identifier: GPL-3.0-or-later
#include "searched_stream.h"

#include "base/log.h"
#include "base/time_text.h"

namespace {

// The archive has looked for the words; what was deleted since it answered is for moderators alone.
MessageFilter standing(const MessageFilter &filter)
{
    MessageFilter rest;
    rest.standingOnly = filter.standingOnly;
    return rest;
}

} // namespace

SearchedStream::SearchedStream(ArchiveReader &archive, MessageFilter filter, const FeedState &state,
                               std::function<void()> advanced)
    : m_archive(archive)
    , m_filter(std::move(filter))
    , m_state(state)
    , m_advanced(std::move(advanced))
    , m_head(state.published)
    , m_found(m_ring, m_head, standing(m_filter))
{
    m_ring.restart(m_head);
}

void SearchedStream::follow()
{
    if (!m_isAsking && m_head < m_state.published)
        ask();
}

void SearchedStream::ask()
{
    m_isAsking = true;
    m_askedAt = m_state.ring.head();
    m_archive.messagesAfter(m_filter, m_head, m_state.published, perQuestion)
        .then(this,
              [this, upTo = m_state.published](const Expected<ChatMessages> &found) { take(upTo, found); });
}

void SearchedStream::take(qint64 upTo, const Expected<ChatMessages> &found)
{
    m_isAsking = false;
    if (!found) {
        if (m_failingSince == 0) {
            m_failingSince = utcNowMs();
            qCWarning(lcLive).noquote() << "a search cannot be followed now:" << found.error().message;
        }
        return;
    }
    m_failingSince = 0;
    if (!m_state.amendments.covers(m_askedAt))
        return ask(); // more was amended meanwhile than is remembered; the next answer has it
    m_ring.append(*found);
    amend();
    m_head = found->size() == perQuestion ? found->last().id : upTo;
    m_ring.advance(m_head);
    m_advanced();
    follow();
}

// What became of messages while the archive read them.
void SearchedStream::amend()
{
    const auto since = m_state.amendments.between(m_askedAt, m_state.ring.head());
    m_ring.markDeleted(since.deleted, utcNowMs());
    for (const qint64 channelId : since.erased)
        m_ring.forget(channelId);
}
