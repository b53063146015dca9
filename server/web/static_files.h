// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/app_request.h"
#include "http/app_response.h"

#include <QHash>

#include <optional>

// The style, scripts, fonts and icons of the pages: embedded in the program, held in memory, each with the
// hash of its content, texts also packed. A page names them by url(), with the hash, so that they may be kept
// for ever; under their bare name they are revalidated by ETag. Mentions of other static files inside CSS and
// scripts
// ("/static/NAME") get their hash as well. Immutable after construction; any thread.
class StaticFiles final
{
public:
    // Reads every file of the resource directory. A missing or cyclic mention is a defect of the build:
    // qFatal.
    explicit StaticFiles(const QString &directory);
    Q_DISABLE_COPY_MOVE(StaticFiles)

    // "/static/NAME?v=HASH", or empty for an unknown name.
    QByteArray url(const QByteArray &name) const;

    QList<QByteArray> names() const { return m_files.keys(); }

    // 200 with ETag and Cache-Control, packed for those who take it, or 304 when If-None-Match names the
    // content; nothing for an unknown name.
    std::optional<AppResponse> respond(const QByteArray &name, const AppRequest &request) const;

private:
    struct File
    {
        QByteArray content;
        QByteArray packed; // by gzip; empty where it would not be smaller
        QByteArray type;
        QByteArray hash; // 16 hex digits
    };

    const File &load(const QString &directory, const QByteArray &name, int depth);
    QByteArray withHashedMentions(const QString &directory, QByteArray text, int depth);

    QHash<QByteArray, File> m_files;
};
