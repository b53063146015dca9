// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_line_buffer.h"

void IrcLineBuffer::append(QByteArrayView bytes)
{
    m_bytes.remove(0, m_start);
    m_start = 0;
    m_bytes.append(bytes);
}

std::optional<QByteArrayView> IrcLineBuffer::next()
{
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_start);
        const qsizetype end = rest.indexOf('\n');
        if (end < 0) {
            if (m_skipping || rest.size() > maxLineBytes) {
                m_skippedLines += m_skipping ? 0 : 1;
                m_skipping = true;
                m_bytes.clear();
                m_start = 0;
            }
            return std::nullopt;
        }
        m_start += end + 1;
        if (m_skipping) {
            m_skipping = false;
            continue;
        }
        QByteArrayView line = rest.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() > maxLineBytes) {
            ++m_skippedLines;
            continue;
        }
        if (!line.isEmpty())
            return line;
    }
}

void IrcLineBuffer::clear()
{
    m_bytes.clear();
    m_start = 0;
    m_skipping = false;
}
