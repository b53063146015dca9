// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed_client.h"
#include "feed_models.h"
#include "feed_test_server.h"
#include "main_window.h"
#include "monitor_settings.h"
#include "sample_feed.h"

#include <QTest>

// The real window on the real feed client, against a WebSocket server in the test, which speaks to the newest
// connection.
struct MonitorWindow
{
    explicit MonitorWindow(const QString &settingsFile)
        : settings(settingsFile)
    {
        window.resize(1100, 600);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }

    bool begin()
    {
        client.start(*ServerAddress::parse(server.address()), "token");
        return greet(1, sampleMessages(1, 20));
    }

    // Answers the newest of so many connections.
    bool greet(int connections, const ChatMessages &snapshot)
    {
        if (!QTest::qWaitFor([&] { return server.connections() == connections; }))
            return false;
        server.send(sampleHello(Resume::Fresh, 1000));
        FeedUpdate update = sampleSnapshot(snapshot);
        update.cursor = sampleCursor(1000);
        server.send(update);
        return true;
    }

    MessageTabs *tabs() { return window.tabs(); }

    FeedTestServer server;
    FeedClient client{nullptr,
                      {.silenceLimit = std::chrono::seconds(60),
                       .firstRetry = std::chrono::seconds(60),
                       .longestRetry = std::chrono::seconds(60)}};
    FeedModels models{&client};
    MonitorSettings settings;
    MainWindow window{&client, &models, &settings};
};
