// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/chat_message.h"

#include <QStringList>

// What rules look at. Long texts are looked at up to here, so that a rule's time is bounded.
constexpr qsizetype matchFormLimit = 2000;

// The text as rules compare it: without IRC's formatting and without characters that cannot be seen, in
// Unicode's compatibility form (NFKC: fullwidth, mathematical and other look-alike letters become plain
// ones), white space as single spaces, none at the ends, at most `matchFormLimit` UTF-16 units. The case is
// kept.
QString matchForm(const Utf8 &text);

// The same for what a person has typed into a rule.
QString matchForm(const QString &text);

// Of each message: of its text, or of the platform's sentence where it has none.
QStringList matchForms(const ChatMessages &messages);

// Characters of a name or word that count when repeated texts are compared: letters and digits alone, case
// folded.
QString bareForm(const QString &form);
