// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_lines.h"

#include <QDateTime>

#include <cmath>

namespace {

constexpr int vocabulary = 20'000;
constexpr double meanWords = 7;

} // namespace

InventedLines::InventedLines(quint32 seed, int channels, int users)
    : m_random(seed)
    , m_channels(channels)
    , m_users(users)
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

QByteArray InventedLines::next()
{
    m_time += 5;
    const QByteArray time =
        QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    const QByteArray user = "user" + QByteArray::number(zipf(m_users));
    QByteArray text = word();
    std::geometric_distribution<int> more(1 / meanWords);
    for (int n = more(m_random); n > 0; --n)
        text += ' ' + word();
    return "@time=" + time + ";msgid=" + QByteArray::number(m_random(), 36) + '-' +
           QByteArray::number(++m_number, 36) + " :" + user + "!" + user + "@host PRIVMSG #channel" +
           QByteArray::number(zipf(m_channels)) + " :" + text;
}
