// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"

#include "archive_writer.h"
#include "base/qt_versions.h"
#include "base/time_text.h"
#include "invented_lines.h"
#include "irc_line.h"
#include "irc_message_mapper.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 1;
constexpr int channels = 50;
constexpr int users = 50'000;
constexpr qint64 mostBatchRows = 5'000;
constexpr qint64 progressRows = 1'000'000;
constexpr qint64 variants = 200; // of each kind of page

// As a query writes it.
QByteArray quoted(const QByteArray &text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text));
}

QByteArray isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, utc).toString(Qt::ISODateWithMs).toLatin1();
}

// Messages that were stored, evenly spread: their times and people are what is asked for.
bool writePages(const QString &path, InventedLines &lines, const ChatMessages &samples)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const qint64 window = std::max<qint64>((samples.last().sentAt - samples.first().sentAt) / 50, 1'000);
    for (const ChatMessage &sample : samples) {
        const QByteArray from = isoTime(sample.sentAt);
        const QByteArray to = isoTime(sample.sentAt + window);
        const QByteArray at = QByteArray::number(sample.sentAt);
        const QByteArray user = sample.user;
        const QByteArray channel = sample.channel;
        const QByteArray word = lines.word();
        const QByteArray newer = "/api/v1/messages?newer=" + at + "-1";
        const std::pair<const char *, QByteArray> pages[] = {
            {"home", "/"},
            {"messages", "/messages"},
            {"messages-older", "/messages?before=" + at + "-1"},
            {"messages-time", "/messages?from=" + from + "&to=" + to},
            {"messages-channel", "/messages?channel=" + channel},
            {"messages-user", "/messages?user=" + user},
            {"messages-user-channel", "/messages?user=" + user + "&channel=" + channel},
            {"channels", "/channels"},
            {"channel", "/channels/" + channel},
            {"users", "/users"},
            {"users-seen", "/users?sort=seen"},
            {"users-named", "/users?q=" + user.left(6)},
            {"users-common", "/users?q=" + user.left(1)},
            {"user", "/users/" + user},
            {"search", "/messages?q=" + quoted(word)},
            {"search-two-words", "/messages?q=" + quoted(word + ' ' + lines.word())},
            {"search-phrase", "/messages?q=" + quoted('"' + word + ' ' + lines.word() + '"')},
            {"search-channel", "/messages?q=" + quoted(word) + "&channel=" + channel},
            {"search-user", "/messages?q=" + quoted(word) + "&user=" + user},
            {"search-time", "/messages?q=" + quoted(word) + "&from=" + from + "&to=" + to},
            {"search-older", "/messages?q=" + quoted(word) + "&before=" + at + "-1"},
            {"newer", newer},
            {"newer-channel", newer + "&channel=" + channel},
            {"newer-user", newer + "&user=" + user},
            {"newer-search", newer + "&q=" + quoted(word)},
        };
        for (const auto &[kind, page] : pages)
            file.write(QByteArray(kind) + ' ' + page + '\n');
    }
    return true;
}

} // namespace

int makeBenchArchive(const QString &folder, qint64 rows)
{
    QTextStream out(stdout);
    if (!QDir().mkpath(folder) || QFile::exists(folder + u"/weir.db"_s)) {
        qCritical("%s must be a folder without an archive", qPrintable(folder));
        return 1;
    }
    ArchiveWriter writer(folder + u"/weir.db"_s);
    if (const Outcome opened = writer.open(); !opened) {
        qCritical("%s", qPrintable(opened.error().message));
        return 1;
    }
    InventedLines lines(seed, channels, users, InventedLines::Tags::Twitch);
    const IrcMessageMapper mapper("bench");
    const IrcIsupport isupport;
    const qint64 batchRows = std::clamp<qint64>(rows / variants, 1, mostBatchRows);
    IngestBatch batch;
    ChatMessages samples;
    QElapsedTimer since;
    since.start();
    for (qint64 done = 0; done < rows;) {
        batch.events.clear();
        for (qint64 i = 0; i < batchRows && done + i < rows; ++i) {
            const QByteArray bytes = lines.next();
            batch.events.append(
                SourceEvent{mapper.map(*IrcLine::parse(bytes), isupport, utcNowMs()).message, {}});
        }
        ++batch.number;
        writer.commit(batch);
        if (done >= samples.size() * (rows / variants))
            samples.append(*batch.events.first().message());
        done += batch.events.size();
        if (done % progressRows == 0)
            out << done << " messages, " << since.elapsed() / 1'000 << " s\n" << Qt::flush;
    }
    if (writer.totals().messages != rows) {
        qCritical("%lld messages were stored", writer.totals().messages);
        return 1;
    }
    if (!writePages(folder + u"/pages.txt"_s, lines, samples)) {
        qCritical("%s/pages.txt cannot be written", qPrintable(folder));
        return 1;
    }
    return 0;
}
