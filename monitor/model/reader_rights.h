// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class ArchiveClient;
class FeedClient;

// What the token may see, asked of the server after every connection. Until it has answered, what everybody
// may. All on the GUI's thread; nothing blocks.
class ReaderRights final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderRights)

public:
    // Both must outlive it.
    ReaderRights(FeedClient *client, ArchiveClient *archive, QObject *parent = nullptr);

    // Whether the texts that moderators took off the screen are for this reader.
    bool seesDeleted() const { return m_seesDeleted; }

Q_SIGNALS:
    void changed(bool seesDeleted);

private:
    void ask();
    void set(bool seesDeleted);

    ArchiveClient *m_archive;
    int m_token = 0; // counts those that were used, one after the other
    bool m_seesDeleted = false;
};
