// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_options.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString &reason)
{
    fprintf(stderr, "weir-load: %s\nweir-load --help says what there is.\n", qPrintable(reason));
    exit(2);
}

// Reads options as numbers of their range.
class Numbers final
{
public:
    explicit Numbers(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    template <class Number>
    void take(const QString &name, Number &into, double least, double most) const
    {
        if (!m_parser.isSet(name))
            return;
        bool isNumber = false;
        const double number = m_parser.value(name).toDouble(&isNumber);
        if (!isNumber || number < least || number > most)
            refuse(u"--%1 is a number from %2 to %3"_s.arg(name).arg(least).arg(most));
        into = static_cast<Number>(number);
    }

private:
    const QCommandLineParser &m_parser;
};

// "VIEW:FORMAT:COUNT", or "VIEW:FORMAT:COUNT:MORE&OF=QUERY".
ReaderGroup groupFrom(const QString &words)
{
    const QStringList parts = words.split(u':');
    bool isNumber = false;
    const int readers = parts.value(2).toInt(&isNumber);
    const bool isFormat = parts.value(1) == "json"_L1 || parts.value(1) == "html"_L1;
    if (parts.size() < 3 || parts.size() > 4 || !isNumber || readers < 1 || !isFormat)
        refuse(u"--read is VIEW:FORMAT:COUNT, for example messages:json:1000, not '%1'"_s.arg(words));
    QString query = u"view=%1&format=%2"_s.arg(parts[0], parts[1]);
    if (parts.size() == 4)
        query += u'&' + parts[3];
    return {query.toStdString(), readers, 0};
}

// Lines "KIND PATH".
std::vector<PageReader::Page> pagesFrom(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        refuse(u"--pages: %1 cannot be read: %2"_s.arg(fileName, file.errorString()));
    std::vector<PageReader::Page> pages;
    while (!file.atEnd()) {
        const QByteArrayList words = file.readLine().trimmed().split(' ');
        if (words.size() == 2)
            pages.push_back({words[0].toStdString(), words[1].toStdString()});
    }
    if (pages.empty())
        refuse(u"--pages: %1 has no lines 'KIND PATH'"_s.arg(fileName));
    return pages;
}

} // namespace

LoadOptions LoadOptions::fromCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Loads a Weir server: readers of its feed, messages for it, and what became of them."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Where the server listens on 127.0.0.1."_s, u"PORT"_s},
        {u"read"_s, u"Readers of a view, for example messages:json:1000. May stand several times."_s,
         u"VIEW:FORMAT:COUNT[:QUERY]"_s},
        {u"sampled"_s,
         u"Of a hundred readers so many read every byte; the others the head of a frame that another reads. "
         u"5 "
         "unless told."_s,
         u"N"_s},
        {u"slow"_s, u"Readers of messages that read 20 kB a second."_s, u"N"_s},
        {u"dead"_s, u"Readers of messages that never read."_s, u"N"_s},
        {u"rate"_s, u"Messages a second, over all senders."_s, u"N"_s},
        {u"senders"_s, u"Connections that post messages."_s, u"N"_s},
        {u"batch"_s, u"Messages a post."_s, u"N"_s},
        {u"irc"_s, u"Be an IRC server on this port, from which the server takes the messages."_s, u"PORT"_s},
        {u"pages"_s, u"Asks for pages, which stand in a file as 'KIND PATH' a line."_s, u"FILE"_s},
        {u"page-rate"_s, u"Pages a second; 50 unless told."_s, u"N"_s},
        {u"seconds"_s, u"How long messages are sent."_s, u"N"_s},
        {u"text"_s, u"Bytes of a message's text."_s, u"N"_s},
        {u"channels"_s, u"Channels they are said in: load0, load1, ..."_s, u"N"_s},
        {u"users"_s, u"People who say them."_s, u"N"_s},
        {u"connects"_s, u"Connections opened a second."_s, u"N"_s},
        {u"storm"_s, u"All readers reconnect at once so many seconds after the start."_s, u"SECONDS"_s},
        {u"patience"_s, u"Seconds to wait for what is missing at the end."_s, u"N"_s},
        {u"pid"_s, u"The server's process, whose CPU time and memory are reported."_s, u"PID"_s},
        {u"json"_s, u"Report as JSON."_s},
    });
    parser.process(arguments);

    LoadOptions options;
    const Numbers numbers(parser);
    int sampledPercent = 5;
    numbers.take(u"port"_s, options.port, 1, 65'535);
    numbers.take(u"sampled"_s, sampledPercent, 0, 100);
    numbers.take(u"slow"_s, options.slowReaders, 0, 10'000);
    numbers.take(u"dead"_s, options.deadReaders, 0, 10'000);
    numbers.take(u"rate"_s, options.rate, 0, 1e6);
    numbers.take(u"senders"_s, options.senders, 1, 64);
    numbers.take(u"batch"_s, options.batch, 1, 1'000);
    numbers.take(u"irc"_s, options.ircPort, 1, 65'535);
    numbers.take(u"seconds"_s, options.seconds, 1, 86'400);
    numbers.take(u"text"_s, options.textBytes, 32, 10'000);
    numbers.take(u"channels"_s, options.channels, 1, 10'000);
    numbers.take(u"users"_s, options.users, 1, 10'000'000);
    numbers.take(u"connects"_s, options.connectsPerSecond, 1, 100'000);
    numbers.take(u"storm"_s, options.stormAfter, 0, 86'400);
    numbers.take(u"patience"_s, options.patience, 1, 600);
    numbers.take(u"pid"_s, options.serverPid, 1, 4'194'304);
    if (parser.isSet(u"pages"_s)) {
        options.pages = pagesFrom(parser.value(u"pages"_s));
        options.pageRate = 50;
        numbers.take(u"page-rate"_s, options.pageRate, 1, 100'000);
    }
    options.isJson = parser.isSet(u"json"_s);
    options.token = qgetenv("WEIR_LOAD_TOKEN");
    for (const QString &words : parser.values(u"read"_s)) {
        ReaderGroup group = groupFrom(words);
        // One at least: the others are compared with what it read.
        group.sampled = std::max(1, group.readers * sampledPercent / 100);
        options.groups.push_back(group);
    }
    if (options.rate > 0 && options.ircPort == 0 && options.token.isEmpty())
        refuse(u"posting messages needs a token of role ingest in WEIR_LOAD_TOKEN"_s);
    return options;
}

int LoadOptions::readers() const
{
    return std::accumulate(groups.begin(), groups.end(), slowReaders + deadReaders,
                           [](int sum, const ReaderGroup &group) { return sum + group.readers; });
}
