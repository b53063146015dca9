// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory_archive.h"
#include "memory_doors.h"
#include "page_fixture.h"
#include "site.h"

#include <QTest>

// A site before doors in memory: open to nobody without a token, unless it is told otherwise.
class ClosedSite final
{
public:
    explicit ClosedSite(SiteSettings chosen = {false, Role::Admin, Role::Admin})
        : settings(chosen)
    {}

    // A browser's request, with a cookie and a form where they are given.
    static AppRequest asked(const QByteArray &method, const Utf8 &path, const QByteArray &cookie = {},
                            const QByteArray &form = {})
    {
        AppRequest request;
        request.method = method;
        request.path = path;
        if (!cookie.isEmpty())
            request.headers.append(AppRequest::Header("cookie", cookie));
        if (!form.isEmpty())
            request.headers.append(AppRequest::Header("content-type", "application/x-www-form-urlencoded"));
        request.body = form;
        return request;
    }

    AppResponse ask(const AppRequest &request)
    {
        const QFuture<AppResponse> answer = site.handle(request);
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000))
            qFatal("no answer");
        return answer.result();
    }

    const SiteSettings settings;
    MemoryArchive archive;
    PreparedIntake intake;
    MemoryIdentities identities;
    MemoryStatus status;
    MemoryChannels channels;
    MemoryFeed feed;
    PageFixture render;
    Site site{SiteDoors{archive, intake, identities, identities, identities, status, channels, feed,
                        [] { return QByteArray("up 1\n"); },
                        [] {
                            return QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}};
                        }},
              settings, render.pages, render.fragments};
};
