// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_lines.h"

#include "base/qt_versions.h"

#include <QDateTime>
#include <QUuid>

#include <cmath>

namespace {

constexpr int vocabulary = 20'000;
constexpr double meanWords = 7;

} // namespace

InventedLines::InventedLines(quint32 seed, int channels, int users, Tags tags)
    : m_random(seed)
    , m_channels(channels)
    , m_users(users)
    , m_tags(tags)
{
    static constexpr const char *syllables[] = {"ka",  "lo", "mi", "ren", "tu", "sa",
                                                "vel", "no", "pi", "gor", "el", "shi"};
    std::uniform_int_distribution<size_t> pick(0, std::size(syllables) - 1);
    std::uniform_int_distribution<int> length(1, 4);
    for (int i = 0; i < vocabulary; ++i) {
        QByteArray word;
        for (int n = length(m_random); n > 0; --n)
            word += syllables[pick(m_random)];
        m_words.append(word);
    }
}

// Ranks with a probability of about 1/rank.
qsizetype InventedLines::zipf(qsizetype count)
{
    const double u = std::uniform_real_distribution<double>(0, 1)(m_random);
    return std::min<qsizetype>(static_cast<qsizetype>(std::pow(static_cast<double>(count), u)), count) - 1;
}

QByteArray InventedLines::word()
{
    return m_words.at(zipf(m_words.size()));
}

QByteArray InventedLines::user()
{
    return "user" + QByteArray::number(zipf(m_users));
}

QByteArray InventedLines::channel()
{
    return "channel" + QByteArray::number(zipf(m_channels));
}

QByteArray InventedLines::messageId()
{
    if (m_tags == Tags::Few)
        return QByteArray::number(m_random(), 36) + '-' + QByteArray::number(++m_number, 36);
    quint32 parts[4];
    for (quint32 &part : parts)
        part = m_random();
    return QUuid(parts[0], static_cast<ushort>(parts[1] >> 16), static_cast<ushort>(parts[1]),
                 static_cast<uchar>(parts[2] >> 24), static_cast<uchar>(parts[2] >> 16),
                 static_cast<uchar>(parts[2] >> 8), static_cast<uchar>(parts[2]),
                 static_cast<uchar>(parts[3] >> 24), static_cast<uchar>(parts[3] >> 16),
                 static_cast<uchar>(parts[3] >> 8), static_cast<uchar>(parts[3]))
        .toByteArray(QUuid::WithoutBraces);
}

// Of a person in a channel always the same; one message in eight has emotes beside.
QByteArray InventedLines::personTags(const QByteArray &user, const QByteArray &channel)
{
    const size_t person = qHash(user, 1);
    const size_t member = qHash(user + channel, 1);
    const QByteArray months = QByteArray::number(static_cast<quint64>(member % 36));
    const bool isSubscriber = member % 5 < 2;
    QByteArray tags = ";color=#" + QByteArray::number(static_cast<quint64>(person & 0xffffff), 16) +
                      ";mod=0;subscriber=" + (isSubscriber ? "1" : "0") + ";turbo=0";
    if (isSubscriber)
        tags += ";badge-info=subscriber/" + months + ";badges=subscriber/" + months + ",premium/1";
    if (m_random() % 8 == 0)
        tags += ";emotes=" + QByteArray::number(m_random() % 400) + ":0-" +
                QByteArray::number(m_random() % 12 + 3);
    return tags;
}

QByteArray InventedLines::next()
{
    m_time += 5;
    const QByteArray time =
        QDateTime::fromMSecsSinceEpoch(m_time, utc).toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray person = user();
    const QByteArray where = channel();
    QByteArray text = word();
    std::geometric_distribution<int> more(1 / meanWords);
    for (int n = more(m_random); n > 0; --n)
        text += ' ' + word();
    const QByteArray tags = m_tags == Tags::Twitch ? personTags(person, where) : QByteArray();
    return "@time=" + time + ";msgid=" + messageId() + tags + " :" + person + "!" + person +
           "@host PRIVMSG #" + where + " :" + text;
}
