// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

// Which channels or users were committed to while a question to the archive was on its way. Whom the answer
// is about is known when it comes; it may have been read before those commits. Belongs to one thread.
class TouchedMeanwhile final
{
public:
    // With more than that it says of everybody that they were touched, which costs one question too many.
    static constexpr qsizetype most = 10'000;

    void note(qint64 id)
    {
        if (m_ids.size() < most)
            m_ids.insert(id);
    }

    bool contains(qint64 id) const { return m_ids.size() >= most || m_ids.contains(id); }

    // The answer has come.
    void clear() { m_ids.clear(); }

private:
    QSet<qint64> m_ids;
};
