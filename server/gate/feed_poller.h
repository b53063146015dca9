// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

// Who has a descriptor in a FeedPoller.
class FeedPollerTarget
{
public:
    virtual ~FeedPollerTarget() = default;

    // May remove itself from the poller, but must not be deleted before control is back in the event loop.
    virtual void onReady(bool readable, bool writable) = 0;
};

// Waits for many descriptors at the price of one: they are in an epoll set (epoll(7)), and Qt's event loop,
// which passes each of its descriptors to ppoll() at every turn, knows that set alone. Lives on the gate's
// thread; nothing blocks.
class FeedPoller final : public QObject
{
    Q_OBJECT

public:
    explicit FeedPoller(QObject *parent = nullptr);
    ~FeedPoller() override;

    // Tells `target` when there is something to read. Returns whether the kernel had room for it.
    bool add(int descriptor, FeedPollerTarget &target);

    // From now on also, or no more, when something can be written.
    void setWriting(int descriptor, FeedPollerTarget &target, bool isWriting);

    // Call before the descriptor is closed.
    void remove(int descriptor);

private:
    void onActivated();

    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
