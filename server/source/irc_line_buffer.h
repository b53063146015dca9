// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Turns reads into lines. A line ends with CRLF or LF and may come in pieces. A line of more than
// maxLineBytes is skipped to its end and counted, so that the memory held between two reads is at most
// maxLineBytes.
class IrcLineBuffer final
{
public:
    // Tags of 8,191 and a message of 512 bytes fit; servers that allow more in tags still do.
    static constexpr qsizetype maxLineBytes = 16'384;

    // Views given out by next() are invalid after this.
    void append(QByteArrayView bytes);

    // The next whole line without its end, or nothing until more is appended. Empty lines are passed over.
    std::optional<QByteArrayView> next();

    // No part of a line waits for its rest.
    bool isEmpty() const { return m_start >= m_bytes.size() && !m_skipping; }

    // Lines skipped for their length, since the construction.
    qint64 skippedLines() const { return m_skippedLines; }

    // Forgets what is buffered: a new connection begins at the start of a line.
    void clear();

private:
    QByteArray m_bytes;
    qsizetype m_start = 0; // of what next() has not given out
    bool m_skipping = false;
    qint64 m_skippedLines = 0;
};
