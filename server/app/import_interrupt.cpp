// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_interrupt.h"

#include <csignal>

namespace {

volatile std::sig_atomic_t requested = 0;

void note(int /*signal*/)
{
    requested = 1;
}

void setHandler(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

ImportInterrupt::ImportInterrupt()
{
    requested = 0;
    setHandler(note, static_cast<int>(SA_RESETHAND));
}

ImportInterrupt::~ImportInterrupt()
{
    setHandler(SIG_DFL, 0);
}

bool ImportInterrupt::isRequested()
{
    return requested != 0;
}
