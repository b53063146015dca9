// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/cursor.h"

using namespace Qt::StringLiterals;

namespace {

bool isEpoch(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
}

} // namespace

Expected<Cursor> Cursor::parse(QByteArrayView text)
{
    const auto invalid = [&] {
        return failure(ErrorCode::InvalidInput,
                       u"cursor '%1' is not of the form EPOCH-ID, for example 'k3v9x1-1204'"_s.arg(
                           QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 64)))));
    };
    const qsizetype dash = text.indexOf('-');
    if (dash < 0 || !isEpoch(text.first(dash)))
        return invalid();
    const QByteArrayView digits = text.sliced(dash + 1);
    const bool plainDigits = !digits.isEmpty() && std::all_of(digits.begin(), digits.end(),
                                                              [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 id = digits.toLongLong(&fits);
    if (!plainDigits || !fits)
        return invalid();
    return Cursor{text.first(dash).toByteArray(), id};
}
