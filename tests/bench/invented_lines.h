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
    InventedLines(quint32 seed, int channels, int users);

    QByteArray next();

private:
    QByteArray word();
    qsizetype zipf(qsizetype count);

    std::mt19937 m_random;
    QList<QByteArray> m_words;
    int m_channels;
    int m_users;
    qint64 m_time = 1'700'000'000'000;
    quint64 m_number = 0;
};
