// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <QObject>
#include <QTest>

// Keeps what a source emits, for tests.
class SourceRecorder final : public QObject
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 10'000;

    explicit SourceRecorder(Source &source)
    {
        connect(&source, &Source::received, this, [this](const SourceEvents &events) {
            m_largestEmission = std::max(m_largestEmission, events.size());
            for (const SourceEvent &event : events)
                keep(event);
        });
        connect(&source, &Source::statusChanged, this,
                [this](const SourceStatus &status) { m_statuses.append(status); });
    }

    // Messages and moderation; the others have lists of their own.
    const SourceEvents &events() const { return m_events; }
    const QList<Gap> &gaps() const { return m_gaps; }
    const QList<ListeningMark> &marks() const { return m_marks; }
    const QList<SourceStatus> &statuses() const { return m_statuses; }
    qsizetype largestEmission() const { return m_largestEmission; }

    QList<Utf8> texts() const
    {
        QList<Utf8> texts;
        for (const SourceEvent &event : m_events)
            texts.append(event.message() ? event.message()->text : Utf8("(moderation)"));
        return texts;
    }

    // Without repetitions in a row.
    QList<SourceState> states() const
    {
        QList<SourceState> states;
        for (const SourceStatus &status : m_statuses) {
            if (states.isEmpty() || states.last() != status.state)
                states.append(status.state);
        }
        return states;
    }

    QList<Utf8> reasons() const
    {
        QList<Utf8> reasons;
        for (const SourceStatus &status : m_statuses)
            reasons.append(status.reason);
        return reasons;
    }

    bool waitForEvents(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return m_events.size() >= count; }, patienceMs);
    }

    // Until the last status has that state.
    bool waitForState(SourceState state) const
    {
        return QTest::qWaitFor([&] { return !m_statuses.isEmpty() && m_statuses.last().state == state; },
                               patienceMs);
    }

private:
    void keep(const SourceEvent &event)
    {
        if (const auto *gap = std::get_if<Gap>(&event.body))
            m_gaps.append(*gap);
        else if (const auto *mark = std::get_if<ListeningMark>(&event.body))
            m_marks.append(*mark);
        else
            m_events.append(event);
    }

    SourceEvents m_events;
    QList<Gap> m_gaps;
    QList<ListeningMark> m_marks;
    QList<SourceStatus> m_statuses;
    qsizetype m_largestEmission = 0;
};
