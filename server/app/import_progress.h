// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

// What an import has read and stored so far.
struct ImportCounts
{
    qint64 lines = 0;
    qint64 messages = 0;
    qint64 events = 0;     // of moderators
    qint64 passedOver = 0; // understood, but no chat; or not whole yet
    qint64 bad = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 dropped = 0;  // of channels whose history was erased
    qint64 bytes = 0;    // of the files as they lie on the disk
    qint64 allBytes = 0; // of all files; 0 when it is not known

    // Rows done: stored, or only read in a dry run.
    qint64 rows(bool dryRun) const { return dryRun ? messages + events : accepted + duplicates + dropped; }
};

// Shows on stderr how far an import is: one line that moves on a terminal, else a line every ten seconds.
class ImportProgress final
{
public:
    explicit ImportProgress(bool dryRun);
    ~ImportProgress() { clear(); }
    Q_DISABLE_COPY_MOVE(ImportProgress)

    void setFile(const QString &name) { m_file = name; }

    // Draws when it is time to; cheap enough for every few thousand lines. `trouble` is what it waits for.
    void update(const ImportCounts &counts, const QString &trouble = {});

    // A line of text above the moving one.
    void say(const QByteArray &text);

    // Takes the moving line away.
    void clear();

    qint64 elapsedMs() const { return m_running.elapsed(); }

private:
    QString text(const ImportCounts &counts) const;
    QString bar(const ImportCounts &counts) const;
    void draw(const QString &text);

    bool m_dryRun;
    bool m_isTerminal;
    bool m_isDrawn = false;
    QString m_file;
    QString m_trouble; // the last that was told
    QElapsedTimer m_running;
    QElapsedTimer m_sinceUpdate;
};
