// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_expression.h"

#include "chat/search_form.h"

namespace {

constexpr int mostPhrases = 32;

} // namespace

Utf8 searchExpression(const Utf8 &typed)
{
    const Utf8 text = searchForm(typed);
    Utf8 expression;
    Utf8 phrase;
    int phrases = 0;
    bool isQuoted = false;
    const auto endPhrase = [&] {
        if (!phrase.isEmpty() && phrases++ < mostPhrases)
            expression += (expression.isEmpty() ? "\"" : " \"") + phrase + '"';
        phrase.clear();
    };
    for (const char c : text) {
        const bool isSpace = c == ' ' || (c >= '\t' && c <= '\r');
        if (c == '"')
            isQuoted = !isQuoted;
        if (c == '"' || (isSpace && !isQuoted))
            endPhrase();
        else if (c != '\0')
            phrase += c;
    }
    endPhrase();
    return expression.isEmpty() ? "\"\"" : expression;
}
