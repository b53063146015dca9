// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message_intake.h"
#include "http_body_reader.h"

#include "chat/source_event.h"

#include <QSet>

// Makes events of a whole posting: those that can be read get a ticket, the others are rejected in the
// result. Pure.
class HttpPostingDecoder final
{
public:
    static constexpr qsizetype maxKeyBytes = 200;

    explicit HttpPostingDecoder(QSet<Utf8> foreignSources);

    // Error: InvalidInput for a key that is not 1 to maxKeyBytes visible ASCII characters.
    static Outcome checkKey(const std::optional<QByteArray> &key);

    // An item without an id gets "<key>#<index>" as its id, where there is a key.
    SourceEvents decode(const HttpBodyItems &items, const std::optional<QByteArray> &key, quint64 submission,
                        SubmissionResult &result) const;

private:
    Outcome finish(SourceEvent::Body &body, const std::optional<QByteArray> &key, qsizetype index) const;

    QSet<Utf8> m_foreignSources; // in lower case
};
