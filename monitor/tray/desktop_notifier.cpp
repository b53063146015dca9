// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_notifier.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(Fallback fallback, QObject *parent)
    : Notifier(parent)
    , m_fallback(std::move(fallback))
{
    QDBusConnection::sessionBus().connect(service, path, service, u"ActionInvoked"_s, this,
                                          SLOT(onAction(uint, QString)));
}

void DesktopNotifier::notify(const Notice &notice)
{
    if (m_readsMarkup) {
        send(notice);
        return;
    }
    if (m_waiting.size() == mostWaiting)
        m_waiting.removeFirst();
    m_waiting.append(notice);
    askCapabilities();
}

// Asked again for every notice as long as nobody answers: a server may be started later.
void DesktopNotifier::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callTo(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            m_readsMarkup = reply.value().contains("body-markup"_L1);
        else
            qCInfo(lcMonitor).noquote() << "no notification server:" << reply.error().message();
        for (const Notice &notice : std::exchange(m_waiting, {})) {
            if (reply.isError())
                m_fallback(notice);
            else
                send(notice);
        }
    });
}

void DesktopNotifier::send(const Notice &notice)
{
    QDBusMessage call = callTo(u"Notify"_s);
    const QString icon = notice.isGood ? u"dialog-information"_s : u"dialog-warning"_s;
    const QStringList actions{u"default"_s, tr("Open")};
    const QVariantMap hints{{u"desktop-entry"_s, u"weir-monitor"_s}};
    call << u"weir-monitor"_s << 0U << icon << notice.title
         << (*m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError()) {
            m_readsMarkup.reset(); // another server may come
            m_fallback(notice);
            return;
        }
        if (m_known.size() == mostKnown)
            m_known.removeFirst();
        m_known.append(reply.value());
    });
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    if (action == "default"_L1 && m_known.contains(id))
        Q_EMIT activated();
}
