// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage_entry.h"

// What a person did to the triage list, to be taken back: the last `limit` steps.
class TriageSteps final
{
public:
    static constexpr qsizetype limit = 100;

    struct Step
    {
        TriageState to = TriageState::Done;
        TriageEntries before; // the entries as they were
    };

    bool isEmpty() const { return m_steps.isEmpty(); }
    void add(const Step &step);
    Step take() { return m_steps.takeLast(); }
    void clear() { m_steps.clear(); }

    // What taking back the last one would do, translated; empty when there is none.
    QString words() const;

private:
    QList<Step> m_steps;
};
