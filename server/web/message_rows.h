// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"
#include "template_set.h"

#include <QLocale>

// Renders messages as the rows of a list, with the one row template that pages and live fragments share.
// Values are escaped by the template; only numbers made here and percent-encoded links go in as they are.
class MessageRows final
{
public:
    MessageRows(TemplateSet::Template &row, TemplateSet::Template &day)
        : m_row(row)
        , m_day(day)
    {}

    // The rows one after the other, in the order given. Main thread.
    std::string render(const ChatMessages &messages);

    // The same with a row before each day (UTC; the browser moves them to the reader's zone).
    std::string renderWithDays(const ChatMessages &messages, const QLocale &locale);

private:
    TemplateSet::Template &m_row;
    TemplateSet::Template &m_day;
};

// "/users/alice?source=demo"; see ProfilePath.
Utf8 userLink(const Utf8 &login, const Utf8 &source);
