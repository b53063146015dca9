// SPDX-License-Identifier: GPL-3.0-or-later
#include "weir_fanout.h"

#include "base/qt_versions.h"
#include "base/time_text.h"
#include "fanout_frames.h"
#include "feed_hub.h"
#include "gate.h"
#include "memory_archive.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

// The same content each time: what is measured is not how HTML is made.
class SizedRenderer final : public FragmentRenderer
{
public:
    explicit SizedRenderer(int bytes)
        : m_content(fanoutContent(bytes))
    {}
    Utf8 render(const FeedQuery &, const FragmentChange &) override { return m_content; }
    Utf8 renderSkip(const FeedQuery &, const FeedSkip &) override { return m_content; }

private:
    const Utf8 m_content;
};

class NoPages final : public RequestHandler
{
public:
    QFuture<AppResponse> handle(const AppRequest &) override { return readyFuture(AppResponse()); }
};

class OpenDoor final : public FeedAdmission
{
public:
    explicit OpenDoor(FeedHub &hub)
        : m_hub(hub)
    {}
    QFuture<FeedVerdict> admit(const AppRequest &) override { return readyFuture(FeedVerdict()); }
    void connected(FeedLink *link, const AppRequest &, const Identity &) override
    {
        FeedQuery query;
        query.view = FeedView::Messages;
        query.format = FeedFormat::Html;
        m_hub.subscribe(query, link);
    }

private:
    FeedHub &m_hub;
};

CommittedBatchPtr batchOf(qint64 id)
{
    auto batch = std::make_shared<CommittedBatch>();
    ChatMessage &message = batch->messages.emplaceBack();
    message.id = id;
    message.channelId = 1;
    message.sentAt = utcNowMs();
    batch->totals = {id, 1, 1, id, 0};
    batch->committedAt = message.sentAt;
    return batch;
}

} // namespace

int runWeirFanout(int bytes, int perSecond)
{
    SizedRenderer renderer(bytes);
    MemoryArchive archive;
    FeedSettings settings;
    settings.tick = std::chrono::milliseconds(1'000 / perSecond / 2);
    settings.longestTick =
        settings.tick; // it would send less often under load; both sides are to send the same
    FeedHub hub(settings, renderer, archive);
    hub.start({"e", {fanoutFirst, 1, 1, fanoutFirst, 0}, {}, QList<qint64>(30, 0), {}, {}, {}});
    NoPages pages;
    OpenDoor door(hub);
    Gate gate(pages, door, GateLimits(), HostRule({}, true));
    if (const Outcome opened = gate.open(QHostAddress(QHostAddress::LocalHost), 0); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    printf("port %d\n", gate.serverPort());
    fflush(stdout);
    qint64 id = fanoutFirst;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &hub, [&] { hub.publish(batchOf(++id)); });
    timer.start(1'000 / perSecond);
    return QCoreApplication::exec();
}
