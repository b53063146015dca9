// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <QList>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

// The desktop's own notifications: org.freedesktop.Notifications on the session bus, which works without a
// tray, too. (QSystemTrayIcon asks it only where the tray itself is one of D-Bus, and paints a balloon of its
// own at other trays.) Where nobody serves it, `fallback` shows the notice. Asks without blocking, once it is
// connected to the bus.
//
// Bounds: `mostWaiting` notices wait for the server to say what it can; the oldest go. The last `mostKnown`
// ids are remembered for their clicks.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    using Fallback = std::function<void(const Notice &)>;

    static constexpr qsizetype mostWaiting = 5;
    static constexpr qsizetype mostKnown = 20;

    explicit DesktopNotifier(Fallback fallback, QObject *parent = nullptr);

    void notify(const Notice &notice) override;

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    void askCapabilities();
    void send(const Notice &notice);

    Fallback m_fallback;
    std::optional<bool> m_readsMarkup; // none: not asked yet
    bool m_isAsking = false;
    QList<Notice> m_waiting;
    QList<uint> m_known; // ids of notices of ours
};
