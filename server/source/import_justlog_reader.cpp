// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_justlog_reader.h"

#include <QDate>
#include <QTime>

using namespace Qt::StringLiterals;

namespace {

auto bad(const QString &why)
{
    return failure(ErrorCode::InvalidInput, why);
}

// Walks through a line from left to right.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {}

    bool accept(char c)
    {
        const bool found = m_rest.startsWith(c);
        if (found)
            m_rest = m_rest.sliced(1);
        return found;
    }

    // A number of `least` to `most` digits; -1 when there is none.
    int number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        while (digits < most && digits < m_rest.size() && m_rest[digits] >= '0' && m_rest[digits] <= '9')
            value = value * 10 + (m_rest[digits++] - '0');
        m_rest = m_rest.sliced(digits);
        return digits < least ? -1 : value;
    }

    // What stands before the next space, which is passed.
    QByteArrayView word()
    {
        const qsizetype end = m_rest.indexOf(' ');
        const QByteArrayView word = end < 0 ? m_rest : m_rest.first(end);
        m_rest = m_rest.sliced(std::min(m_rest.size(), word.size() + 1));
        return word;
    }

    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

// "[2006-01-2 15:04:05] " in ms UTC.
std::optional<qint64> readTime(Scanner &scanner)
{
    if (!scanner.accept('['))
        return std::nullopt;
    const int year = scanner.number(4, 4);
    bool good = scanner.accept('-');
    const int month = scanner.number(1, 2);
    good = scanner.accept('-') && good;
    const int day = scanner.number(1, 2);
    good = scanner.accept(' ') && good;
    const int hour = scanner.number(2, 2);
    good = scanner.accept(':') && good;
    const int minute = scanner.number(2, 2);
    good = scanner.accept(':') && good;
    const int second = scanner.number(2, 2);
    good = scanner.accept(']') && scanner.accept(' ') && good;
    const QDate date(year, month, day);
    const QTime time(hour, minute, second);
    if (!good || !date.isValid() || !time.isValid())
        return std::nullopt;
    constexpr qint64 msPerDay = 86'400'000;
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msPerDay + time.msecsSinceStartOfDay();
}

Utf8 toUtf8(QByteArrayView bytes)
{
    return toValidUtf8(bytes.toByteArray());
}

// The number in "<prefix>NUMBER<suffix>", or -1.
qint64 numberBetween(QByteArrayView text, QByteArrayView prefix, QByteArrayView suffix)
{
    if (text.size() <= prefix.size() + suffix.size() || !text.startsWith(prefix) || !text.endsWith(suffix))
        return -1;
    bool isNumber = false;
    const auto number = text.sliced(prefix.size()).chopped(suffix.size()).toByteArray().toUInt(&isNumber);
    return isNumber ? qint64(number) : -1;
}

// Whose raid it is: "15 raiders from ann have joined!".
QByteArrayView raider(QByteArrayView sentence)
{
    constexpr QByteArrayView middle(" raiders from ");
    constexpr QByteArrayView end(" have joined!");
    const qsizetype at = sentence.indexOf(middle);
    if (at <= 0 || !sentence.endsWith(end) || sentence.size() <= at + middle.size() + end.size())
        return {};
    return sentence.sliced(at + middle.size()).chopped(end.size());
}

bool isSubscription(QByteArrayView rest)
{
    return rest.startsWith("subscribed ") || rest.startsWith("gifted ") || rest.startsWith("is gifting ");
}

} // namespace

ImportReader::Result ImportJustlogReader::read(QByteArrayView line, qint64 now)
{
    Scanner scanner(line);
    const auto at = readTime(scanner);
    if (!at)
        return bad(u"the line does not begin with [YYYY-MM-D hh:mm:ss]"_s);
    QByteArrayView channel = scanner.word();
    if (channel.startsWith('#'))
        channel = channel.sliced(1);
    if (channel.isEmpty() || scanner.rest().isEmpty())
        return bad(u"after the time comes #channel, and what was said"_s);
    const Place place{toUtf8(channel), *at};
    const QByteArrayView said = scanner.rest();
    const QByteArrayView user = scanner.word();
    if (user.size() < 2 || !user.endsWith(':'))
        return readSentence(place, said, now);
    if (scanner.rest().isEmpty())
        return bad(u"there is no text"_s);
    ChatMessage chat = message(place, user.chopped(1), now);
    chat.text = toUtf8(scanner.rest());
    return chat;
}

ChatMessage ImportJustlogReader::message(const Place &place, QByteArrayView user, qint64 now) const
{
    ChatMessage message;
    message.source = m_source;
    message.channel = place.channel;
    message.channelIdentity = place.channel.toLower();
    message.user = toUtf8(user);
    message.userIdentity = message.user.toLower();
    message.displayName = message.user;
    message.sentAt = place.at;
    message.receivedAt = now;
    return message;
}

ModerationEvent ImportJustlogReader::moderation(const Place &place, QByteArrayView user, qint64 now) const
{
    ModerationEvent event;
    event.source = m_source;
    event.channel = place.channel;
    event.channelIdentity = place.channel.toLower();
    event.user = toUtf8(user);
    event.userIdentity = event.user.toLower();
    event.at = place.at;
    event.receivedAt = now;
    return event;
}

std::optional<ModerationEvent> ImportJustlogReader::readModeration(const Place &place,
                                                                   QByteArrayView sentence, qint64 now) const
{
    if (sentence == QByteArrayView("chat has been cleared")) {
        ModerationEvent event = moderation(place, {}, now);
        event.kind = ModerationKind::Clear;
        return event;
    }
    Scanner scanner(sentence);
    ModerationEvent event = moderation(place, scanner.word(), now);
    if (scanner.rest() == QByteArrayView("has been banned")) {
        event.kind = ModerationKind::Ban;
        return event;
    }
    const qint64 seconds = numberBetween(scanner.rest(), "has been timed out for ", " seconds");
    if (seconds < 0)
        return std::nullopt;
    constexpr qint64 msPerSecond = 1000;
    event.kind = ModerationKind::Timeout;
    event.durationMs = seconds * msPerSecond;
    return event;
}

ImportReader::Result ImportJustlogReader::readSentence(const Place &place, QByteArrayView sentence,
                                                       qint64 now) const
{
    if (auto event = readModeration(place, sentence, now))
        return std::move(*event);
    Scanner scanner(sentence);
    const QByteArrayView first = scanner.word();
    if (first.isEmpty())
        return bad(u"there is no user"_s);
    const QByteArrayView whose = raider(sentence);
    ChatMessage told = message(place, whose.isEmpty() ? first : whose, now);
    told.user = told.userIdentity; // the sentence has the display name
    told.kind = !whose.isEmpty()                 ? MessageKind::Raid
                : isSubscription(scanner.rest()) ? MessageKind::Subscription
                                                 : MessageKind::Event;
    told.systemText = toUtf8(sentence);
    return told;
}
