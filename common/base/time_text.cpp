// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"

#include "base/qt_versions.h"

#include <QDateTime>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

// Walks through a time's text; every message of an IRC server with server-time has one, so without
// allocation.
class Reader final
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {}

    // Exactly `digits` digits, and `separator` after them unless it is 0. 'T' stands for 't' and ' ' as well.
    int number(int digits, char separator = 0)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i)
            value = value * 10 + digit();
        if (separator == 'T')
            m_isGood = m_isGood && (accept('T') || accept('t') || accept(' '));
        else if (separator != 0)
            m_isGood = m_isGood && accept(separator);
        return value;
    }

    // Milliseconds of an optional fraction of one to nine digits.
    int fraction()
    {
        if (!accept('.'))
            return 0;
        int ms = 0;
        int scale = 100;
        const qsizetype start = m_at;
        while (m_isGood && m_at < m_text.size() && isDigit(m_text[m_at])) {
            ms += scale * digit();
            scale /= 10;
        }
        m_isGood = m_isGood && m_at > start && m_at - start <= 9;
        return ms;
    }

    // "Z" or an offset; minutes east of UTC.
    std::optional<int> zoneMinutes()
    {
        if (accept('Z') || accept('z'))
            return 0;
        const int sign = accept('+') ? 1 : accept('-') ? -1 : 0;
        const int hours = number(2, ':');
        const int minutes = number(2);
        return sign != 0 && hours < 24 && minutes < 60 ? std::optional(sign * (hours * 60 + minutes))
                                                       : std::nullopt;
    }

    bool isWhole() const { return m_isGood && m_at == m_text.size(); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    int digit()
    {
        m_isGood = m_isGood && m_at < m_text.size() && isDigit(m_text[m_at]);
        return m_isGood ? m_text[m_at++] - '0' : 0;
    }

    bool accept(char c)
    {
        const bool found = m_at < m_text.size() && m_text[m_at] == c;
        m_at += found ? 1 : 0;
        return found;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace

qint64 utcNowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray toRfc3339(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, utc).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'").toLatin1();
}

Expected<qint64> parseRfc3339(QByteArrayView text)
{
    const auto invalid = [&](QLatin1StringView why) {
        return failure(
            ErrorCode::InvalidInput,
            u"'%1' is %2"_s.arg(QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 64))), why));
    };
    Reader reader(text);
    const int year = reader.number(4, '-');
    const int month = reader.number(2, '-');
    const int day = reader.number(2, 'T');
    const int hour = reader.number(2, ':');
    const int minute = reader.number(2, ':');
    const int second = reader.number(2);
    const int ms = reader.fraction();
    const std::optional<int> offset = reader.zoneMinutes();
    if (!reader.isWhole() || !offset)
        return invalid("not an RFC 3339 time with a zone"_L1);

    // A leap second is legal in IRCv3 server-time; QTime has none, so it counts as the second before.
    const QDate date(year, month, day);
    const QTime time(hour, minute, second == 60 ? 59 : second, ms);
    if (!date.isValid() || !time.isValid())
        return invalid("not a date that exists"_L1);
    constexpr qint64 msPerDay = 86'400'000;
    constexpr qint64 msPerMinute = 60'000;
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msPerDay + time.msecsSinceStartOfDay() -
           *offset * msPerMinute;
}
