// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_rows.h"
#include "page_words.h"
#include "template_set.h"

// All that speaks one language: its words, its parsed templates and the row renderer on them.
struct PageSpeaker
{
    PageSpeaker(const QByteArray &language, const QString &templates, const StaticFiles &files)
        : words(language)
        , templateSet(templates, words, files)
        , rows(templateSet.get("row"), templateSet.get("day"))
    {}

    PageWords words;
    TemplateSet templateSet;
    MessageRows rows;
};
