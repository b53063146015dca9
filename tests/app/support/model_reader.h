// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "feed_hub.h"
#include "memory_link.h"
#include "shown_state.h"

// A page, or a native client, of which the test knows what it must show: it loads its state from the archive
// (or takes the feed's snapshot), follows the feed from that cursor, and keeps what it is sent. It may be cut
// off, be slow, and come back. Blocks on the archive.
class ModelReader final : public QObject
{
    Q_OBJECT

public:
    // `isNative`: without a page; the feed's snapshot is its state.
    ModelReader(FeedQuery query, bool isNative, ArchiveReader &archive);

    ~ModelReader() override;

    // As opening or reloading the page does.
    void load();

    void subscribe(FeedHub &hub);
    bool isSubscribed() const { return m_link != nullptr; }

    // The line breaks without a word.
    void cut();

    void setSlow(bool isSlow);

    // Takes what was sent since the last time. True when it was told to start anew.
    bool apply();

    // What is wrong with what it shows, as a sentence; empty when it is what the archive says.
    QString difference() const;

    QString name() const;

private:
    void loadProfile();
    void start(ChatMessages messages, const Cursor &cursor);
    void take(const FeedUpdate &update);
    void take(const FeedSkip &skip);
    void amend(const QList<qint64> &deleted, const QList<qint64> &erased);

    FeedQuery m_query;
    const bool m_isNative;
    ArchiveReader &m_archive;
    MemoryLink *m_link = nullptr;
    qsizetype m_taken = 0; // frames of the link
    std::optional<Cursor> m_cursor;
    bool m_isNew = false; // all that it shows is of the cursor

    ShownState m_shown;
    QString m_fault; // a frame that must not have been sent
};
