// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <kainjow/mustache.hpp>

#include <QString>

class PageWords;

// The values of a template under construction: a thin, typed front of the template library's object.
class PageFields final
{
public:
    PageFields &text(const char *key, const QString &value);
    PageFields &text(const char *key, const Utf8 &value);
    PageFields &flag(const char *key, bool value);

    // Markup that was rendered from a template before; named {{{key}}} there.
    PageFields &markup(const char *key, const std::string &rendered);

    // {{key.value}} plain, {{key.text}} grouped for reading.
    PageFields &number(const char *key, qint64 value, const PageWords &words);

    // {{key.iso}} for machines, {{key.text}} in UTC for readers whose browser runs no script.
    PageFields &time(const char *key, qint64 utcMs, const PageWords &words);

    PageFields &object(const char *key, const PageFields &value);
    PageFields &list(const char *key, const std::vector<PageFields> &items);

    const kainjow::mustache::data &data() const { return m_data; }

private:
    kainjow::mustache::data m_data;
};
