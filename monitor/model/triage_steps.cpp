// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage_steps.h"

#include <QCoreApplication>

namespace {

// The class only gives the strings their context.
struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

void TriageSteps::add(const Step &step)
{
    m_steps.append(step);
    if (m_steps.size() > limit)
        m_steps.removeFirst();
}

QString TriageSteps::words() const
{
    if (m_steps.isEmpty())
        return {};
    switch (m_steps.last().to) {
    case TriageState::Done:
        return StepWords::tr("Undo done");
    case TriageState::Snoozed:
        return StepWords::tr("Undo snooze");
    case TriageState::New:
        return StepWords::tr("Undo reopen");
    }
    Q_UNREACHABLE();
}
