// SPDX-License-Identifier: GPL-3.0-or-later
//
// weir-monitor-probe ADDRESS [--token-file FILE] [--dark]
//
// The real main window, feed client and models of weir-monitor without a screen, for tests of the whole
// program. Reads one command a line from standard input and answers each with one line of JSON on standard
// output:
//   state            how the feed is, in values and in the words that are shown
//   messages         the rows of the message list, in the order in which they stand there
//   channels         the rows of the channel table, likewise
//   metrics          the numbers at the top: as shown and as values
//   token TOKEN      connects anew, with another token
//   stalls           how long the event loop let others wait, since it was asked last
//   panel NAME       shows that panel of the window: triage, user ...
//   size W H         resizes the window
//   screenshot FILE  saves a picture of the window
//   and those of tab_probe.h, triage_probe.h and inspector_probe.h
//   quit             ends; so does the end of standard input
#include "channel_history_loader.h"
#include "channel_panel.h"
#include "channel_table.h"
#include "dark_palette.h"
#include "feed_banner.h"
#include "feed_client.h"
#include "feed_models.h"
#include "inspector_probe.h"
#include "lookout.h"
#include "main_window.h"
#include "message_panel.h"
#include "message_view.h"
#include "metric_tile.h"
#include "metrics_strip.h"
#include "moderator_desk.h"
#include "monitor_settings.h"
#include "stall_watch.h"
#include "status_strip.h"
#include "tab_probe.h"
#include "triage_probe.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<FeedState, const char *> stateNames[] = {{FeedState::Offline, "offline"},
                                                             {FeedState::Connecting, "connecting"},
                                                             {FeedState::Live, "live"},
                                                             {FeedState::Idle, "idle"},
                                                             {FeedState::Reconnecting, "reconnecting"},
                                                             {FeedState::Refused, "refused"}};

QString nameOf(FeedState state)
{
    for (const auto &[value, name] : stateNames) {
        if (value == state)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

class Probe final : public QObject
{
public:
    Probe(FeedClient *client, FeedModels *models, MainWindow *window, Lookout *lookout)
        : m_client(client)
        , m_models(models)
        , m_window(window)
        , m_tabs(window)
        , m_triage(lookout)
        , m_inspector(client, models)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Probe::readInput);
    }

private:
    void readInput()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            m_input.setEnabled(false);
            QCoreApplication::quit();
            return;
        }
        m_buffer.append(bytes, count);
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_buffer.first(end)).trimmed();
            m_buffer.remove(0, end + 1);
            if (line == "quit"_L1) {
                QCoreApplication::quit();
                return;
            }
            answer(run(line));
        }
    }

    static void answer(const QJsonObject &object)
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
    }

    QJsonObject run(const QString &line)
    {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QString command = words.value(0);
        if (command == "state"_L1)
            return state();
        if (command == "messages"_L1)
            return messages();
        if (command == "channels"_L1)
            return channels();
        if (command == "metrics"_L1)
            return metrics();
        if (command == "stalls"_L1)
            return m_stalls.takeFindings();
        if (command == "token"_L1) {
            m_client->start(m_client->address(), words.value(1).toLatin1());
            return {};
        }
        if (command == "panel"_L1) {
            m_window->showPanel(words.value(1));
            return {};
        }
        if (command == "screenshot"_L1)
            return {{u"saved"_s, m_window->grab().save(line.mid(command.size()).trimmed())}};
        if (command == "size"_L1) {
            m_window->resize(words.value(1).toInt(), words.value(2).toInt());
            return {{u"width"_s, m_window->width()}, {u"height"_s, m_window->height()}};
        }
        if (const auto answered = m_triage.run(line))
            return *answered;
        if (const auto answered = m_inspector.run(line))
            return *answered;
        const auto answered = m_tabs.run(line);
        return answered ? *answered : QJsonObject{{u"error"_s, "unknown command: "_L1 + command}};
    }

    QJsonObject state() const
    {
        const ConnectionState &state = m_client->state();
        const auto &cursor = m_client->cursor();
        return {{u"state"_s, nameOf(state.state)},
                {u"cursor"_s, cursor ? QJsonValue(QString::fromLatin1(cursor->toText())) : QJsonValue()},
                {u"reason"_s, state.reason},
                {u"reconnects"_s, state.reconnects},
                {u"resumes"_s, state.resumes},
                {u"resets"_s, state.resets},
                {u"duplicates"_s, m_client->duplicates() + m_models->messages()->duplicates()},
                {u"latency_ms"_s, state.latencyMs},
                {u"feed_text"_s, m_window->status()->feedText()},
                {u"sources_text"_s, m_window->status()->sourcesText()},
                {u"banner"_s, m_window->banner()->isVisible() ? m_window->banner()->shownText() : QString()}};
    }

    QJsonObject messages() const
    {
        const QAbstractItemModel *model = m_window->messages()->view()->model();
        const auto cell = [model](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QJsonArray rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            rows.append(QJsonObject{
                {u"id"_s, model->index(row, 0).data(MessageModel::IdRole).toLongLong()},
                {u"time"_s, cell(row, MessageModel::TimeColumn)},
                {u"channel"_s, cell(row, MessageModel::ChannelColumn).mid(1)},
                {u"user"_s, model->index(row, 0).data(MessageModel::UserRole).toString()},
                {u"name"_s, cell(row, MessageModel::NameColumn)},
                {u"text"_s, cell(row, MessageModel::TextColumn)},
                {u"tooltip"_s, model->index(row, MessageModel::TextColumn).data(Qt::ToolTipRole).toString()},
            });
        }
        return {{u"messages"_s, rows}};
    }

    QJsonObject channels() const
    {
        const QAbstractItemModel *model = m_window->channels()->table()->model();
        const auto text = [model](int row, int column) {
            return model->index(row, column).data().toString();
        };
        const auto number = [model](int row, int column) {
            return model->index(row, column).data(ChannelModel::SortRole).toLongLong();
        };
        QJsonArray rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            rows.append(QJsonObject{
                {u"channel"_s, text(row, ChannelModel::NameColumn).mid(1)},
                {u"source"_s, text(row, ChannelModel::SourceColumn)},
                {u"count"_s, number(row, ChannelModel::CountColumn)},
                {u"count_text"_s, text(row, ChannelModel::CountColumn)},
                {u"rate"_s, number(row, ChannelModel::RateColumn)},
                {u"last_message_at"_s, number(row, ChannelModel::LastColumn)},
            });
        }
        return {{u"channels"_s, rows}};
    }

    QJsonObject metrics() const
    {
        const auto tile = [](const MetricTile *metric) {
            return QJsonObject{{u"text"_s, metric->shownText()}, {u"value"_s, metric->value()}};
        };
        const MetricsStrip *strip = m_window->metrics();
        return {{u"messages"_s, tile(strip->messages())},
                {u"channels"_s, tile(strip->channels())},
                {u"active"_s, tile(strip->active())},
                {u"users"_s, tile(strip->people())},
                {u"rate"_s, tile(strip->rate())}};
    }

    FeedClient *m_client;
    FeedModels *m_models;
    MainWindow *m_window;
    TabProbe m_tabs;
    TriageProbe m_triage;
    InspectorProbe m_inspector;
    StallWatch m_stalls;
    QSocketNotifier m_input;
    QByteArray m_buffer;
};

QByteArray readToken(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(u"fusion"_s);
    const QApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(u"address"_s,
                                    u"Base address of the server, for example http://127.0.0.1:8080."_s);
    arguments.addOption({u"token-file"_s, u"File that holds the token."_s, u"FILE"_s});
    arguments.addOption({u"dark"_s, u"Use a dark palette."_s});
    arguments.process(app);
    if (arguments.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());
    const auto address = ServerAddress::parse(arguments.positionalArguments().value(0));
    if (!address) {
        std::fprintf(stderr, "%s\n", qPrintable(address.error()));
        return 2;
    }

    const QTemporaryDir folder;
    MonitorSettings settings(folder.filePath(u"monitor.ini"_s));
    FeedClient client;
    FeedModels models(&client);
    const ChannelHistoryLoader history(&client, models.archive(), models.channels());
    Lookout lookout(folder.path());
    MainWindow window(&client, &models, &settings);
    const ModeratorDesk desk(&window, &client, &models, &lookout);
    window.show();
    client.start(*address, readToken(arguments.value(u"token-file"_s)));
    const Probe probe(&client, &models, &window, &lookout);
    return QApplication::exec();
}
