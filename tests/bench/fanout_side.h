// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fanout_crowd.h"

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

// A server of the fan-out benchmark, in a process of its own that ends with it.
class FanoutSide
{
public:
    virtual ~FanoutSide();
    FanoutSide(const FanoutSide &) = delete;
    FanoutSide &operator=(const FanoutSide &) = delete;

    // Its clients, all connected, who get the frames as often as the side was told.
    virtual std::unique_ptr<FanoutCrowd> crowd(int clients) = 0;

    // Of all its threads until now.
    double cpuSeconds() const;

protected:
    FanoutSide() = default;

    // Ends this program when it does not start.
    void start(const QString &program, const QStringList &arguments);
    QProcess &process() { return m_process; }

    // Until something listens on that port of 127.0.0.1; ends this program when nothing does within ten
    // seconds.
    void awaitPort(quint16 port);

private:
    QProcess m_process;
};

struct FanoutFrames
{
    int bytes = 200; // of a frame's payload
    int perSecond = 20;
};

// weir-bench itself, told to serve: as Weir, or as a bare epoll loop.
std::unique_ptr<FanoutSide> weirSide(const FanoutFrames &frames);
std::unique_ptr<FanoutSide> bareSide(const FanoutFrames &frames);
