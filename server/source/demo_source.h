// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class DemoScript;
struct DemoLine;

struct DemoSettings
{
    double messagesPerSecond = 8; // on average; 0.1 to 20,000, others are brought into that range
    quint64 seed = 1;
};

// Invented chat, to see Weir at work without any network. Keeps to its schedule without drift; time in which
// it is paused or the loop does not get round to it for a second is skipped, not made good. Source thread.
class DemoSource final : public Source
{
    Q_OBJECT

public:
    explicit DemoSource(DemoSettings settings, QObject *parent = nullptr);
    ~DemoSource() override;
    Q_DISABLE_COPY_MOVE(DemoSource)

    void start() override;
    void stop() override;
    void setPaused(bool paused) override;
    SourceStatus status() const override { return m_status; }

private:
    void perform();
    void drawNextLine();
    void schedule();
    SourceEvent eventOf(const DemoLine &line, qint64 now) const;
    void setState(SourceState state);

    double m_gapNs; // the mean
    std::unique_ptr<DemoScript> m_script;
    std::unique_ptr<DemoLine> m_next;
    double m_dueNs = 0; // of m_next, on m_clock
    QElapsedTimer m_clock;
    QTimer m_timer{this};
    bool m_paused = false;
    SourceStatus m_status;
};
