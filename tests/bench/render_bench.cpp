// SPDX-License-Identifier: GPL-3.0-or-later
#include "render_bench.h"

#include "feed/envelope.h"
#include "invented_chat.h"
#include "live_fragments.h"
#include "page_renderer.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageRows = 100;
constexpr qsizetype frameRows = 250; // 5,000 messages a second, 20 frames a second
constexpr double nsPerMicro = 1e3;
constexpr qint64 nsPerMs = 1'000'000;

struct Case
{
    QString name;
    ChatMessages messages;
    std::function<QByteArray()> render;
};

// As many bytes as `like`: every text escaped, and constant bytes for the rest.
QByteArray copied(const ChatMessages &messages, const QByteArray &like)
{
    QByteArray out;
    out.reserve(like.size());
    const qsizetype share = like.size() / messages.size();
    for (const ChatMessage &message : messages) {
        const qsizetype begin = out.size();
        for (const Utf8 *text : {&message.displayName, &message.channel, &message.text}) {
            for (const char c : *text) {
                if (c == '<')
                    out.append("&lt;");
                else if (c == '&')
                    out.append("&amp;");
                else if (c == '"')
                    out.append("&quot;");
                else
                    out.append(c);
            }
        }
        const qsizetype rest = std::max<qsizetype>(share - (out.size() - begin), 0);
        out.append(like.constData(), rest);
    }
    return out;
}

// Nanoseconds of one call, over `milliseconds`.
double timed(const std::function<QByteArray()> &work, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    qint64 calls = 0;
    qsizetype bytes = 0;
    do {
        bytes += work().size();
        ++calls;
    } while (timer.nsecsElapsed() < milliseconds * nsPerMs);
    if (bytes == 0)
        qFatal("nothing was rendered");
    return static_cast<double>(timer.nsecsElapsed()) / static_cast<double>(calls);
}

QList<Case> casesOf(PageSpeakers &speakers)
{
    const auto pages = std::make_shared<PageRenderer>(speakers);
    const auto fragments = std::make_shared<LiveFragments>(speakers);
    const ChatMessages page = inventedChat(1, pageRows);
    FeedUpdate update;
    update.cursor = {"bench", frameRows};
    update.messages = inventedChat(1, frameRows);
    const auto html = [=] {
        FeedQuery variant;
        variant.view = FeedView::Messages;
        variant.format = FeedFormat::Html;
        variant.language = "en";
        FeedUpdate framed = update;
        FragmentChange change;
        change.update = &update;
        framed.content = fragments->render(variant, change);
        return framed.content;
    };
    return {
        {u"page of %1 messages"_s.arg(pageRows), page,
         [=] {
             return pages->messages({}, {{"bench", pageRows}, {}, {pageRows, false}, page, true}, {}, {});
         }},
        {u"HTML frame of %1"_s.arg(frameRows), update.messages, html},
        {u"JSON frame of %1"_s.arg(frameRows), update.messages, [=] { return toJson(update); }},
    };
}

} // namespace

int runRenderBench(int milliseconds, int rounds)
{
    QTextStream out(stdout);
    out << "render: what the server makes of messages, beside copying as many bytes with the texts escaped; "
           "medians of "
        << rounds << "\n"
        << QString(u"what"_s).leftJustified(24) << "   bytes  weir us a message  copy us a message  ratio\n";
    PageSpeakers speakers;
    for (const Case &one : casesOf(speakers)) {
        const QByteArray like = one.render();
        QList<std::pair<double, double>> times;
        for (int round = 0; round < rounds; ++round) {
            times.append({timed(one.render, milliseconds),
                          timed([&] { return copied(one.messages, like); }, milliseconds)});
        }
        std::sort(times.begin(), times.end(),
                  [](const auto &a, const auto &b) { return a.first / a.second < b.first / b.second; });
        const auto [weir, copy] = times.at(times.size() / 2);
        const double perMessage = nsPerMicro * static_cast<double>(one.messages.size());
        out << one.name.leftJustified(24) << QString::number(like.size()).rightJustified(8)
            << QString::number(weir / perMessage, 'f', 2).rightJustified(19)
            << QString::number(copy / perMessage, 'f', 2).rightJustified(19)
            << QString::number(weir / copy, 'f', 1).rightJustified(7) << '\n'
            << Qt::flush;
    }
    return 0;
}
