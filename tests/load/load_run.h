// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_ledger.h"
#include "feed_reader.h"
#include "http_sender.h"
#include "irc_sender.h"
#include "load_options.h"
#include "process_watch.h"

#include <memory>

// What a run has found.
struct LoadResult
{
    int connected = 0;   // readers, when all had been tried
    int64_t refused = 0; // posts that had to be sent again
    int64_t sent = 0;    // messages
    int64_t acknowledged = 0;
    int64_t known = 0; // messages that were acknowledged, or came to a reader
    double sendingSeconds = 0;
    // Until every reader had its hello again; -1: there was no storm, -2: not all had it.
    double stormSeconds = -1;
    int ended = 0;        // connections that ended by themselves
    int readingEnded = 0; // of them those that read as fast as they could
    FeedLedger::Sums sums;
    int64_t mistaken = 0; // frames that began like another and brought something else; see FrameBook
    LatencyTally sinceSent;
    LatencyTally sinceAcknowledged;
    int64_t bytes = 0; // read of the feed
    // The server before anybody connected, when all had, when messages began, and when they had all come.
    ProcessSample before;
    ProcessSample whenConnected;
    ProcessSample atStart;
    ProcessSample atEnd;
    std::map<std::string, PageReader::Figures> pages; // by kind
    std::vector<std::string> problems;                // each kind once
};

// Runs what the options say, from connecting to the last message, and sums up.
class LoadRun final
{
public:
    explicit LoadRun(const LoadOptions &options);

    LoadResult run();

private:
    void makeReaders();
    void connectAll();
    void makeSenders();
    void send();
    void storm();
    void awaitTheRest();
    void followSenders();
    void readSlowly();
    bool hasEverything() const;
    void sumUp();
    void note(const std::string &problem);

    const LoadOptions &m_options;
    sockaddr_in m_address{};
    EpollLoop m_loop;
    FrameBook m_book;
    MessageSource m_source;
    std::vector<std::unique_ptr<FeedReader>> m_readers;
    std::vector<bool> m_showsAll; // whether the reader's view shows every message
    std::vector<std::unique_ptr<HttpSender>> m_senders;
    std::unique_ptr<IrcSender> m_irc;
    std::unique_ptr<PageReader> m_pages;
    LoadResult m_result;
};
