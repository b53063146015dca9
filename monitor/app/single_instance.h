// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

// One monitor a person and desktop: the first one listens on a local socket that only its user can open, and
// a later start hands its wish (a link, or nothing but "show yourself") to it and ends. On the GUI's thread;
// tell() blocks for at most two seconds.
//
// Bounds: a wish of `longestWish` bytes, and two seconds for it to come.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    static constexpr qint64 longestWish = 8'192;

    enum class Claim : quint8 {
        First, // this is the one that others talk to
        Later, // another one runs and can be told
        Alone, // there is no place for a socket; this one runs without being found
    };

    // `folder` is the user's own runtime folder.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    Claim claim();

    // To the one that runs. False when it did not take it.
    bool tell(const QString &wish);

Q_SIGNALS:
    // A later start was made with this wish; empty: it is to show itself.
    void told(const QString &wish);

private:
    void onConnection();

    QString m_place;
    QLockFile m_lock; // says who is the first, also when two start at once
    QLocalServer m_server;
};
