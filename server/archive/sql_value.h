// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QString>

// A value for a parameter of a statement: NULL, an integer, or text. Text is shared, not copied.
struct SqlValue
{
    enum class Type : quint8 { Null, Integer, Text };

    SqlValue() = default;
    SqlValue(int value)
        : type(Type::Integer)
        , integer(value)
    {}
    SqlValue(qint64 value)
        : type(Type::Integer)
        , integer(value)
    {}
    SqlValue(const QString &value)
        : type(Type::Text)
        , text(value.toUtf8())
    {}

    Type type = Type::Null;
    qint64 integer = 0;
    Utf8 text;
};

using SqlValues = QList<SqlValue>;

// Text, or NULL for an empty one when `emptyIsNull`.
inline SqlValue sqlValue(const Utf8 &text, bool emptyIsNull = false)
{
    SqlValue value;
    if (text.isEmpty() && emptyIsNull)
        return value;
    value.type = SqlValue::Type::Text;
    value.text = text;
    return value;
}
