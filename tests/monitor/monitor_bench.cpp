// SPDX-License-Identifier: GPL-3.0-or-later
// weir-bench-monitor: the monitor's models with their tables, fed as a feed of N messages a second feeds
// them, beside Qt's QStandardItemModel with the same rows. Prints how much of each tick they take. See
// docs/perf.md.
#include "channel_model.h"
#include "feed/envelope.h"
#include "invented_chat.h"
#include "message_model.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int framesPerSecond = 20;
constexpr int channelsPerFrame = 50;
constexpr double nsPerMs = 1e6;

struct Side
{
    QString name;
    QList<qint64> ticks; // ns of each
    qsizetype rows = 0;
};

// What is seen is painted, as in the monitor's window.
class Table final
{
public:
    explicit Table(QAbstractItemModel *model)
    {
        m_view.setModel(model);
        m_view.resize(900, 600);
        m_view.show();
    }

    void settle()
    {
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    }

private:
    QTableView m_view;
};

template <class Apply>
QList<qint64> measured(const QList<QByteArray> &frames, Table &table, Apply apply)
{
    QList<qint64> ticks;
    QElapsedTimer timer;
    for (const QByteArray &frame : frames) {
        timer.start();
        const auto envelope = parseEnvelope(frame);
        if (!envelope || !std::holds_alternative<FeedUpdate>(*envelope))
            qFatal("a frame cannot be read");
        apply(std::get<FeedUpdate>(*envelope));
        table.settle();
        ticks.append(timer.nsecsElapsed());
    }
    return ticks;
}

Side measureModels(const QList<QByteArray> &frames)
{
    MessageModel messages;
    ChannelModel channels;
    Table table(&messages);
    Side side{u"weir-monitor's models"_s, {}, 0};
    side.ticks = measured(frames, table, [&](const FeedUpdate &update) {
        messages.append(update.messages);
        messages.flush();
        channels.apply(update.channels.rows);
        channels.flush();
    });
    side.rows = messages.rowCount();
    return side;
}

Side measureStandard(const QList<QByteArray> &frames)
{
    QStandardItemModel messages;
    QStandardItemModel channels(0, 2);
    Table table(&messages);
    QHash<qint64, int> rowOf;
    Side side{u"QStandardItemModel"_s, {}, 0};
    side.ticks = measured(frames, table, [&](const FeedUpdate &update) {
        for (const ChatMessage &message : update.messages) {
            QList<QStandardItem *> items;
            for (const QString &text :
                 {QDateTime::fromMSecsSinceEpoch(message.sentAt).toString(u"hh:mm:ss"_s),
                  QString::fromUtf8(message.channel), QString::fromUtf8(message.displayName),
                  QString::fromUtf8(message.text)})
                items.append(new QStandardItem(text));
            messages.appendRow(items);
        }
        messages.removeRows(0, std::max(messages.rowCount() - MessageModel::rowLimit, 0));
        for (const FeedChannelCount &channel : update.channels.rows) {
            if (!rowOf.contains(channel.id)) {
                rowOf.insert(channel.id, channels.rowCount());
                channels.appendRow({new QStandardItem(QString::fromUtf8(channel.name)), new QStandardItem});
            }
            channels.item(rowOf.value(channel.id), 1)->setText(QString::number(channel.count));
        }
    });
    side.rows = messages.rowCount();
    return side;
}

QList<QByteArray> framesOf(int perSecond, int seconds)
{
    const qsizetype each = perSecond / framesPerSecond;
    const ChatMessages all = inventedChat(1, each * framesPerSecond * seconds);
    QList<QByteArray> frames;
    for (qsizetype at = 0; at < all.size(); at += each) {
        FeedUpdate update;
        update.messages = all.sliced(at, each);
        update.cursor = {"bench", update.messages.last().id};
        for (qint64 id = 1; id <= channelsPerFrame; ++id)
            update.channels.rows.append({id,
                                         "bench",
                                         "channel" + QByteArray::number(id),
                                         at + id,
                                         1'700'000'000'000 + at,
                                         60,
                                         0,
                                         {}});
        frames.append(toJson(update));
    }
    return frames;
}

double share(QList<qint64> ticks, double part)
{
    std::sort(ticks.begin(), ticks.end());
    return static_cast<double>(ticks.at(std::min<qsizetype>(
               static_cast<qsizetype>(part * static_cast<double>(ticks.size())), ticks.size() - 1))) /
           nsPerMs;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rate"_s, u"Messages a second."_s, u"N"_s, u"5000"_s},
                       {u"seconds"_s, u"Of messages, as fast as they can be taken."_s, u"N"_s, u"20"_s}});
    parser.process(application);
    const int rate = std::max(parser.value(u"rate"_s).toInt(), framesPerSecond);
    const auto frames = framesOf(rate, std::max(parser.value(u"seconds"_s).toInt(), 1));

    QTextStream out(stdout);
    out << "monitor: " << rate << " messages a second in " << framesPerSecond
        << " frames: read, put into the models, painted\n";
    double baseline = 0;
    QList<Side> sides{measureStandard(frames), measureModels(frames)};
    for (const Side &side : std::as_const(sides)) {
        const double median = share(side.ticks, 0.5);
        out << side.name.leftJustified(24) << "tick p50 " << QString::number(median, 'f', 2) << "  p99 "
            << QString::number(share(side.ticks, 0.99), 'f', 2) << "  longest "
            << QString::number(share(side.ticks, 1), 'f', 2) << " ms, "
            << QString::number(median * framesPerSecond / 10, 'f', 1) << " % of a core, " << side.rows
            << " rows\n";
        if (baseline > 0)
            out << "ratio " << QString::number(median / baseline, 'f', 2) << '\n';
        baseline = median;
    }
    return 0;
}
