// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/archive_reader.h"
#include "long_answers.h"
#include "web_route.h"

class QObject;

// What programs read of the archive, as JSON. Made on the main thread; the handlers are called there and
// answer there, through `context`. All outlive the handlers.
class ArchiveHandlers final
{
public:
    ArchiveHandlers(ArchiveReader &archive, LongAnswers &longAnswers, QObject *context)
        : m_archive(archive)
        , m_longAnswers(longAnswers)
        , m_context(context)
    {}

    // With a filter: newest first with ?before, oldest first with ?newer, or ids ascending with ?after and
    // ?up_to.
    WebHandler messages() const;

    // The argument is the login; ?source. NotFound where nobody has that login.
    WebHandler user() const;

private:
    WebAnswer older(const WebRequest &request, const MessageFilter &filter, int limit) const;
    WebAnswer newer(const WebRequest &request, const MessageFilter &filter, int limit) const;
    WebAnswer stretch(const WebRequest &request, const MessageFilter &filter, int limit) const;
    WebAnswer inTurn(int limit, const LongAnswers::Maker &make) const;

    ArchiveReader &m_archive;
    LongAnswers &m_longAnswers;
    QObject *m_context;
};
