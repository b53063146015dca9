// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats_side.h"

#include "nats_crowd.h"
#include "peer_programs.h"

using namespace Qt::StringLiterals;

namespace {

class NatsSide final : public FanoutSide
{
public:
    explicit NatsSide(const FanoutFrames &frames)
        : m_frames(frames)
        , m_port(freeLoopbackPort())
    {
        start(peerFile(u"/usr/sbin/nats-server"_s), {u"--addr"_s, u"127.0.0.1"_s, u"--port"_s,
                                                     QString::number(m_port), u"--log"_s, u"/dev/null"_s});
        awaitPort(m_port);
    }

    std::unique_ptr<FanoutCrowd> crowd(int clients) override
    {
        return std::make_unique<NatsCrowd>(m_port, clients, m_frames.bytes, m_frames.perSecond);
    }

private:
    const FanoutFrames m_frames;
    const quint16 m_port;
};

} // namespace

std::unique_ptr<FanoutSide> natsSide(const FanoutFrames &frames)
{
    return std::make_unique<NatsSide>(frames);
}
