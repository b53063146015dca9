// SPDX-License-Identifier: GPL-3.0-or-later
#include "quit_signals.h"

#include <sys/eventfd.h>

#include <atomic>
#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace {

constexpr int kinds[] = {SIGTERM, SIGINT, SIGHUP};

std::atomic<int> toTell = -1; // the descriptor
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void onQuitSignal(int)
{
    const int before = errno;
    const quint64 one = 1;
    static_cast<void>(!write(toTell, &one, sizeof one));
    errno = before;
}

void handle(int kind, void (*handler)(int))
{
    struct sigaction now
    {};
    if (sigaction(kind, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
        return;
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(kind, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
    , m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    toTell = m_descriptor;
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        if (read(m_descriptor, &count, sizeof count) == sizeof count)
            Q_EMIT received();
    });
    for (const int kind : kinds)
        handle(kind, onQuitSignal);
}

QuitSignals::~QuitSignals()
{
    for (const int kind : kinds)
        handle(kind, SIG_DFL);
    toTell = -1;
    close(m_descriptor);
}
