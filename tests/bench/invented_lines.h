// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

// Chat that nobody has said, as raw IRC lines with time and msgid: words and people by Zipf's law, as in real
// chat, and the same lines for the same seed. Time goes on by 5 ms a line.
class InventedLines final
{
public:
    enum class Tags : quint8 {
        Few,    // time and msgid alone, of 13 bytes
        Twitch, // ids as long as Twitch's, and badges and colours that belong to the person and the channel
    };

    InventedLines(quint32 seed, int channels, int users, Tags tags = Tags::Few);

    QByteArray next();

    // As often as it is said.
    QByteArray word();
    QByteArray user();
    QByteArray channel();

private:
    qsizetype zipf(qsizetype count);
    QByteArray messageId();
    QByteArray personTags(const QByteArray &user, const QByteArray &channel);

    std::mt19937 m_random;
    QList<QByteArray> m_words;
    int m_channels;
    int m_users;
    Tags m_tags;
    qint64 m_time = 1'700'000'000'000;
    quint64 m_number = 0;
};
