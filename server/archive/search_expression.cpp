// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_expression.h"

#include "chat/search_form.h"
#include "message_filter_sql.h"

namespace {

constexpr int mostPhrases = 32;

// Any of the rows.
Utf8 whoExpression(char kind, const QList<FilterRows::Row> &rows)
{
    QByteArrayList words;
    for (const FilterRows::Row &row : rows)
        words.append('"' + (kind + QByteArray::number(row.id)) + '"');
    return "{who} : (" + words.join(" OR ") + ')';
}

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

Utf8 matchExpression(const Utf8 &text, const FilterRows &rows)
{
    QByteArrayList parts;
    if (!text.isEmpty())
        parts.append("{text} : (" + searchExpression(text) + ')');
    if (!rows.channels.isEmpty())
        parts.append(whoExpression('c', rows.channels));
    if (!rows.users.isEmpty())
        parts.append(whoExpression('u', rows.users));
    return parts.join(" AND ");
}
