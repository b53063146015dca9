// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeat_filter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The same for lines that differ in numbers only. Cut, so that a long text takes no more memory than it is
// worth.
QByteArray keyOf(const LogLine &line)
{
    constexpr qsizetype longest = 300;
    QByteArray key = line.category + '\0';
    bool inNumber = false;
    for (const QChar c : line.text.left(longest)) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit)
            key += QString(c).toUtf8();
        else if (!inNumber)
            key += '#';
        inNumber = isDigit;
    }
    return key;
}

} // namespace

std::vector<LogLine> RepeatFilter::admit(const LogLine &line, qint64 now)
{
    std::vector<LogLine> lines;
    const QByteArray key = keyOf(line);
    auto found = m_known.find(key);
    if (found == m_known.end()) {
        if (m_known.size() >= maxLines)
            forgetOldest(lines);
        found = m_known.insert(key, Known{{}, now, now, 0, 0, false});
    } else if (now - found->windowStart >= windowMs) {
        closeWindow(*found, now, lines);
    }
    found->seenAt = now;
    ++found->count;
    if (!found->isFlooding && found->count <= passing) {
        lines.push_back(line);
        return lines;
    }
    found->isFlooding = true;
    ++found->suppressed;
    found->last = line;
    return lines;
}

std::vector<LogLine> RepeatFilter::due(qint64 now)
{
    std::vector<LogLine> lines;
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (now - known->windowStart >= windowMs)
            closeWindow(*known, now, lines);
        known = known->count == 0 && !known->isFlooding ? m_known.erase(known) : std::next(known);
    }
    return lines;
}

std::vector<LogLine> RepeatFilter::rest()
{
    std::vector<LogLine> lines;
    for (Known &known : m_known)
        tell(known, lines);
    m_known.clear();
    return lines;
}

void RepeatFilter::closeWindow(Known &known, qint64 now, std::vector<LogLine> &lines)
{
    tell(known, lines);
    known.isFlooding = known.isFlooding && known.count > passing;
    known.count = 0;
    known.windowStart = now;
}

void RepeatFilter::tell(Known &known, std::vector<LogLine> &lines)
{
    if (known.suppressed == 0)
        return;
    LogLine line = known.last;
    line.text = u"repeated %1 times: %2"_s.arg(known.suppressed).arg(line.text);
    lines.push_back(line);
    known.suppressed = 0;
}

void RepeatFilter::forgetOldest(std::vector<LogLine> &lines)
{
    const auto oldest = std::min_element(m_known.begin(), m_known.end(),
                                         [](const Known &a, const Known &b) { return a.seenAt < b.seenAt; });
    tell(*oldest, lines);
    m_known.erase(oldest);
}
