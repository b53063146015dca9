// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_run.h"

#include <algorithm>
#include <cstdio>

namespace {

constexpr int64_t microsPerSecond = 1'000'000;
constexpr int64_t followEvery = 2'000; // microseconds
constexpr int64_t slowReadEvery = 100'000;
constexpr int connectWaitSeconds = 60;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool showsEveryMessage(const std::string &query)
{
    const bool isStream = query.starts_with("view=messages&") || query.starts_with("view=monitor&");
    return isStream && std::count(query.begin(), query.end(), '&') == 1; // no filter
}

bool isReading(const FeedReader &reader)
{
    return reader.manner() == FeedReader::Manner::Whole || reader.manner() == FeedReader::Manner::Head;
}

} // namespace

LoadRun::LoadRun(const LoadOptions &options)
    : m_options(options)
    , m_address(loopback(options.port))
    , m_source({options.rate, options.textBytes, options.channels, options.users})
{}

LoadResult LoadRun::run()
{
    m_result.before = ProcessSample::of(m_options.serverPid);
    makeReaders();
    if (m_options.slowReaders > 0)
        readSlowly(); // also what they are greeted with
    connectAll();
    m_result.whenConnected = ProcessSample::of(m_options.serverPid);
    m_result.atStart = m_result.whenConnected;
    send();
    awaitTheRest();
    m_result.atEnd = ProcessSample::of(m_options.serverPid);
    sumUp();
    return m_result;
}

void LoadRun::makeReaders()
{
    const auto make = [this](const std::string &query, FeedReader::Manner manner, bool showsAll) {
        m_readers.push_back(std::make_unique<FeedReader>(m_loop, m_book, m_address, query, manner));
        m_showsAll.push_back(showsAll);
    };
    for (const ReaderGroup &group : m_options.groups) {
        for (int i = 0; i < group.readers; ++i) {
            const auto manner = i < group.sampled ? FeedReader::Manner::Whole : FeedReader::Manner::Head;
            make(group.query, manner, showsEveryMessage(group.query));
        }
    }
    for (int i = 0; i < m_options.slowReaders; ++i)
        make("view=messages&format=json", FeedReader::Manner::Slow, false);
    for (int i = 0; i < m_options.deadReaders; ++i)
        make("view=messages&format=json", FeedReader::Manner::Dead, false);
}

void LoadRun::connectAll()
{
    std::size_t next = 0;
    const auto begin = EpollLoop::now();
    const auto deadline = begin + connectWaitSeconds * microsPerSecond;
    m_loop.runUntil([&] {
        const auto now = EpollLoop::now();
        const auto due =
            static_cast<std::size_t>((now - begin) * m_options.connectsPerSecond / microsPerSecond + 1);
        for (; next < std::min(due, m_readers.size()); ++next)
            m_readers[next]->connect();
        const bool isDone = std::all_of(m_readers.begin(), m_readers.end(), [](const auto &reader) {
            return reader->isGreeted() || reader->state() == FeedReader::State::Closed ||
                   (reader->manner() == FeedReader::Manner::Dead &&
                    reader->state() == FeedReader::State::Open);
        });
        return isDone || now > deadline;
    });
    for (const auto &reader : m_readers) {
        m_result.connected += reader->state() == FeedReader::State::Open ? 1 : 0;
        if (reader->state() != FeedReader::State::Open)
            note("a reader: " + (reader->problem().empty() ? "not connected in time" : reader->problem()));
    }
}

void LoadRun::readSlowly()
{
    const auto share = static_cast<std::size_t>(m_options.slowBytes * slowReadEvery / microsPerSecond);
    for (const auto &reader : m_readers) {
        if (reader->manner() == FeedReader::Manner::Slow)
            reader->readSome(share);
    }
    m_loop.after(slowReadEvery, [this] { readSlowly(); });
}

void LoadRun::followSenders()
{
    for (const auto &sender : m_senders)
        sender->follow();
    if (m_irc)
        m_irc->follow();
    if (m_pages)
        m_pages->follow();
    m_loop.after(followEvery, [this] { followSenders(); });
}

void LoadRun::makeSenders()
{
    if (m_options.rate > 0 && m_options.ircPort != 0) {
        m_irc = std::make_unique<IrcSender>(m_loop, m_source, m_options.ircPort);
        const auto deadline = EpollLoop::now() + connectWaitSeconds * microsPerSecond;
        m_loop.runUntil([&] {
            return m_irc->joined() >= m_options.channels || !m_irc->problem().empty() ||
                   EpollLoop::now() > deadline;
        });
    } else if (m_options.rate > 0) {
        for (int i = 0; i < m_options.senders; ++i) {
            m_senders.push_back(std::make_unique<HttpSender>(m_loop, m_source, m_address,
                                                             m_options.token.toStdString(), m_options.batch));
        }
    }
    if (m_options.pageRate > 0) {
        m_pages = std::make_unique<PageReader>(m_loop, m_address, m_options.pages, m_options.pageRate);
    }
}

void LoadRun::send()
{
    makeSenders();
    const auto begin = EpollLoop::now();
    m_result.atStart = ProcessSample::of(m_options.serverPid);
    m_source.start(begin);
    if (m_pages)
        m_pages->start(begin);
    if (m_options.stormAfter >= 0)
        m_loop.after(m_options.stormAfter * microsPerSecond, [this] { storm(); });
    followSenders();
    m_loop.runUntil([&] { return EpollLoop::now() - begin >= m_options.seconds * microsPerSecond; });
    m_source.stop();
    if (m_pages)
        m_pages->stop();
    m_result.sendingSeconds = static_cast<double>(EpollLoop::now() - begin) / microsPerSecond;
}

// Every reader leaves and comes back at once, with its cursor.
void LoadRun::storm()
{
    const auto begin = EpollLoop::now();
    m_result.stormSeconds = -2;
    for (const auto &reader : m_readers) {
        reader->disconnect();
        reader->connect();
    }
    const auto watch = [this, begin](const auto &again) -> void {
        const bool isOver = std::all_of(m_readers.begin(), m_readers.end(), [](const auto &reader) {
            return reader->isGreeted() || reader->manner() == FeedReader::Manner::Dead;
        });
        if (isOver)
            m_result.stormSeconds = static_cast<double>(EpollLoop::now() - begin) / microsPerSecond;
        else
            m_loop.after(followEvery, [=] { again(again); });
    };
    watch(watch);
}

bool LoadRun::hasEverything() const
{
    const bool isAnswered = std::none_of(m_senders.begin(), m_senders.end(),
                                         [](const auto &sender) { return sender->isWaiting(); });
    if (!isAnswered || (m_pages && m_pages->isWaiting()) || m_result.stormSeconds == -2)
        return false;
    int64_t last = 0;
    for (const auto &reader : m_readers)
        last = std::max(last, reader->position());
    for (const auto &[id, at] : m_source.acknowledgedIds())
        last = std::max(last, id);
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        if (m_showsAll[i] && m_readers[i]->state() == FeedReader::State::Open &&
            m_readers[i]->position() < last)
            return false;
    }
    return true;
}

void LoadRun::awaitTheRest()
{
    const auto deadline = EpollLoop::now() + m_options.patience * microsPerSecond;
    auto nextLook =
        EpollLoop::now() + microsPerSecond; // what is on its way without an answer is not known of
    m_loop.runUntil([&] {
        const auto now = EpollLoop::now();
        if (now > deadline)
            return true;
        if (now < nextLook)
            return false;
        nextLook = now + microsPerSecond / 4;
        return hasEverything();
    });
}

void LoadRun::sumUp()
{
    FeedLedger ledger(m_book, m_source.acknowledgedIds());
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        const FeedReader &reader = *m_readers[i];
        m_result.bytes += reader.bytes();
        if (reader.state() == FeedReader::State::Closed) {
            ++m_result.ended;
            m_result.readingEnded += isReading(reader) ? 1 : 0;
            note("a reader: " + reader.problem());
        }
        if (!isReading(reader))
            continue;
        if (m_showsAll[i])
            ledger.check(reader.deliveries());
        ledger.observe(reader.deliveries());
    }
    for (const auto &sender : m_senders) {
        m_result.refused += sender->refused();
        if (!sender->problem().empty())
            note("a sender: " + sender->problem());
    }
    if (m_irc && !m_irc->problem().empty())
        note("IRC: " + m_irc->problem());
    if (m_pages) {
        m_result.pages = m_pages->figures();
        if (!m_pages->problem().empty())
            note("pages: " + m_pages->problem());
    }
    m_result.sent = m_source.sent();
    m_result.acknowledged = static_cast<int64_t>(m_source.acknowledgedIds().size());
    m_result.known = ledger.known();
    m_result.sums = ledger.sums();
    m_result.mistaken = m_book.mistaken();
    if (m_result.mistaken > 0)
        note(std::to_string(m_result.mistaken) + " frames began like another and brought something else");
    m_result.sinceSent = ledger.sinceSent();
    m_result.sinceAcknowledged = ledger.sinceAcknowledged();
}

void LoadRun::note(const std::string &problem)
{
    auto &problems = m_result.problems;
    if (problems.size() < 20 && std::find(problems.begin(), problems.end(), problem) == problems.end())
        problems.push_back(problem);
}
