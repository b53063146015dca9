// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/worker_thread.h"

WorkerThread::WorkerThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    stop();
}

void WorkerThread::stop()
{
    if (!m_thread.isRunning())
        return;
    QThread *const owner = QThread::currentThread();
    run([this, owner] {
        while (!m_objects.isEmpty())
            delete m_objects.takeLast();
        m_context.moveToThread(owner);
    });
    m_thread.quit();
    m_thread.wait();
}
