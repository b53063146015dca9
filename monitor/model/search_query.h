// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chat/message_filter.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

enum class SearchField : quint8 { Words, Channel, User, Source, From, To };

// Where a search begins or ends in time: nowhere, at a moment, or before now, which is another moment each
// time.
struct TimeChoice
{
    enum class Kind : quint8 { Any, Today, LastDay, LastWeek, At };

    Kind kind = Kind::Any;
    QDateTime at; // of At

    // ms UTC; 0 for Any.
    qint64 resolved(const QDateTime &now) const;
    bool operator==(const TimeChoice &) const = default;
};

// What the archive is asked by the search form. A value; may be kept for another day.
struct SearchQuery
{
    QString words;
    QString channel;
    QString user;
    QString source;
    TimeChoice from;
    TimeChoice to;

    bool isEmpty() const { return *this == SearchQuery(); }
    bool operator==(const SearchQuery &) const = default;

    // As one line of translated words: "“red tomatoes” in #garden by ada, last 7 days". Bounded.
    QString inWords() const;

    QJsonObject toJson() const;
    // Members that are missing or of another kind have their default.
    static SearchQuery fromJson(const QJsonObject &object);
};

// Why a search cannot be made, and in which field.
struct SearchProblem
{
    SearchField field = SearchField::Words;
    QString words; // translated sentence
};

// The filter that a query means at the time `now`, or what is wrong with it: what the server would refuse
// (docs/api.md) is said before it is asked.
tl::expected<MessageFilter, SearchProblem> toFilter(const SearchQuery &query, const QDateTime &now);

// A query that means the same as a filter.
SearchQuery toQuery(const MessageFilter &filter);

// The words for a field, as its label has them.
QString fieldWords(SearchField field);

// The words for times that are before now: "last 7 days".
QString choiceWords(TimeChoice::Kind kind);

// The field that a refusal of the server names at its beginning ("from '1' is no time"), if it does.
std::optional<SearchField> refusedField(const QString &serverWords);
