// SPDX-License-Identifier: GPL-3.0-or-later
#include "searched_stream.h"

#include "base/log.h"
#include "base/time_text.h"

SearchedStream::SearchedStream(ArchiveReader &archive, MessageFilter filter, const qint64 &published,
                               std::function<void()> advanced)
    : m_archive(archive)
    , m_filter(std::move(filter))
    , m_published(published)
    , m_advanced(std::move(advanced))
    , m_head(published)
    , m_found(m_ring, m_head)
{
    m_ring.restart(published);
}

void SearchedStream::follow()
{
    if (m_isAsking || m_head >= m_published)
        return;
    m_isAsking = true;
    m_archive.messagesAfter(m_filter, m_head, m_published, perQuestion)
        .then(this, [this, upTo = m_published](const Expected<ChatMessages> &found) { take(upTo, found); });
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
    m_ring.append(*found);
    m_head = found->size() == perQuestion ? found->last().id : upTo;
    m_ring.advance(m_head);
    m_advanced();
    follow();
}
