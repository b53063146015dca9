// SPDX-License-Identifier: GPL-3.0-or-later
#include "response_reader.h"

std::optional<BackendAnswer> ResponseReader::add(const QByteArray &bytes)
{
    m_bytes += bytes;
    const qsizetype headEnd = m_bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};

    BackendAnswer answer;
    qsizetype length = 0;
    qsizetype start = 0;
    while (start < headEnd) {
        const qsizetype end = m_bytes.indexOf("\r\n", start);
        const QByteArray line = m_bytes.sliced(start, end - start);
        const QByteArray lower = line.toLower();
        if (start == 0)
            answer.statusLine = line;
        else if (lower.startsWith("content-length:"))
            length = line.sliced(15).trimmed().toLongLong();
        else if (!lower.startsWith("connection:"))
            answer.fields += line + "\r\n";
        start = end + 2;
    }
    if (m_bytes.size() < headEnd + 4 + length)
        return {};
    answer.body = m_bytes.sliced(headEnd + 4, length);
    m_bytes.remove(0, headEnd + 4 + length);
    return answer;
}
