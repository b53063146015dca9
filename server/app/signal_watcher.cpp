// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal_watcher.h"

#include <sys/signalfd.h>

#include <csignal>

#include <unistd.h>

namespace {

// Blocked for the process before any thread starts, so that only the descriptor reports them.
int openDescriptor()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGINT);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
    return signalfd(-1, &signalSet, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
    , m_descriptor(openDescriptor())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (read(m_descriptor, &info, sizeof info) == sizeof info) {
            // From the kernel it says that the terminal is gone, and who started the server there with it.
            if (info.ssi_signo == SIGHUP && info.ssi_code != SI_KERNEL)
                Q_EMIT reloadRequested();
            else
                Q_EMIT terminationRequested();
        }
    });
}

SignalWatcher::~SignalWatcher()
{
    close(m_descriptor);
}
