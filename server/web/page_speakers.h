// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fields.h"
#include "page_speaker.h"
#include "static_files.h"

#include <memory>
#include <vector>

// The parsed templates and words of every language of pageLanguages(), and the static files they name. Main
// thread only; nothing blocks once it is made.
class PageSpeakers final
{
public:
    PageSpeakers();
    Q_DISABLE_COPY_MOVE(PageSpeakers)

    // The one of that language; of the first language for one that is not spoken.
    PageSpeaker &in(const QByteArray &language);

    const StaticFiles &files() const { return m_files; }

private:
    StaticFiles m_files;
    std::vector<std::unique_ptr<PageSpeaker>> m_speakers;
};

// A template of that language with these fields, UTF-8.
QByteArray rendered(PageSpeaker &speaker, const char *name, const PageFields &fields);
