// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_expression.h"

#include "chat/search_form.h"
#include "message_filter_sql.h"

namespace {

constexpr int mostPhrases = 32;

using Row = FilterRows::Row;

QByteArray wordOf(char kind, const Row &row)
{
    return kind + QByteArray::number(row.id);
}

// The words of `who` that a filter's names mean, of which a message has one; see migration 4.
QByteArrayList whoWords(const FilterRows &rows)
{
    QByteArrayList words;
    if (rows.users.isEmpty()) {
        for (const Row &channel : rows.channels)
            words.append(wordOf('c', channel));
    }
    for (const Row &user : rows.users) {
        if (rows.channels.isEmpty())
            words.append(wordOf('u', user));
        for (const Row &channel : rows.channels) {
            if (channel.source == user.source)
                words.append(wordOf('c', channel) + wordOf('u', user));
        }
    }
    return words;
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
    if (const QByteArrayList who = whoWords(rows); !who.isEmpty())
        parts.append("{who} : (\"" + who.join("\" OR \"") + "\")");
    return parts.join(" AND ");
}
