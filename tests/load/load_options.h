// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_reader.h"

#include <QString>
#include <QStringList>

#include <vector>

// Readers of one kind: the same view in the same format.
struct ReaderGroup
{
    std::string query; // of /live: "view=messages&format=json"
    int readers = 0;
    int sampled = 0; // of them read every frame whole; the others the heads of those that another reads
};

// What weir-load is asked to do.
struct LoadOptions
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8080;
    QByteArray token; // to post messages with; from the environment, WEIR_LOAD_TOKEN
    std::vector<ReaderGroup> groups;
    int slowReaders = 0; // read `slowBytes` a second each
    qint64 slowBytes = 20'000;
    int deadReaders = 0;                 // never read after the handshake
    double rate = 0;                     // messages a second; 0 sends none
    int senders = 2;                     // connections that post
    int batch = 100;                     // messages a post
    quint16 ircPort = 0;                 // when not 0, is an IRC server there instead of posting
    std::vector<PageReader::Page> pages; // asked for in turns
    double pageRate = 0;                 // pages a second; 0 asks for none
    int seconds = 10;                    // how long messages are sent
    int textBytes = 60;                  // of a message's text
    int channels = 20;
    int users = 1'000;
    int connectsPerSecond = 4'000;
    int stormAfter = -1;  // seconds after the start at which every reader reconnects; -1: never
    int patience = 20;    // seconds to wait for what is still missing at the end
    qint64 serverPid = 0; // its CPU time and memory are reported
    bool isJson = false;  // the report

    // Exits with a usage text when the words cannot be understood.
    static LoadOptions fromCommandLine(const QStringList &arguments);

    int readers() const;
};
