// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector_row.h"

#include <QStringList>

// What "copy diagnostics" puts into the clipboard: plain text, ready to be pasted into an issue.
struct Diagnostics
{
    QStringList settings; // "name: value", those that matter
    InspectorGroup feed;
    InspectorGroup sources;
    InspectorGroup archive;
    QStringList log;   // oldest first
    QByteArray secret; // the token; its bytes are looked for and taken out

    // Versions of monitor, Qt and operating system come by themselves. Never holds the token, nor user names
    // and passwords of URLs.
    QString text() const;
};

// `text` without what nobody else should see: `secret`, bearer tokens, and what stands before the '@' of a
// URL.
QString withoutSecrets(const QString &text, const QByteArray &secret);
