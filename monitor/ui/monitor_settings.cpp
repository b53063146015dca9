// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

// '/' would make groups of an address in the file.
QString keyOf(const ServerAddress &server)
{
    return QString::fromLatin1(
        server.text().toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString markGroup(const QString &key)
{
    return "marks/"_L1 + key + u'/';
}

} // namespace

MonitorSettings::MonitorSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"weir"_s, u"monitor"_s)
{}

MonitorSettings::MonitorSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

QString MonitorSettings::server() const
{
    return m_settings.value(u"server"_s).toString();
}

void MonitorSettings::setServer(const QString &address)
{
    m_settings.setValue(u"server"_s, address);
}

ServerProfiles MonitorSettings::profiles() const
{
    QList<ServerProfile> stored;
    const int count = m_settings.beginReadArray(u"servers"_s);
    for (int i = 0; i < count && i < ServerProfiles::most; ++i) {
        m_settings.setArrayIndex(i);
        const auto address = ServerAddress::parse(m_settings.value(u"address"_s).toString());
        if (address)
            stored.append({m_settings.value(u"name"_s).toString(), *address});
    }
    m_settings.endArray();
    ServerProfiles profiles(stored);
    if (const auto last = ServerAddress::parse(server()); last && stored.isEmpty())
        profiles.put({{}, *last});
    return profiles;
}

void MonitorSettings::setProfiles(const ServerProfiles &profiles)
{
    m_settings.remove(u"servers"_s);
    m_settings.beginWriteArray(u"servers"_s, static_cast<int>(profiles.all().size()));
    int index = 0;
    for (const ServerProfile &profile : profiles.all()) {
        m_settings.setArrayIndex(index++);
        m_settings.setValue(u"name"_s, profile.name);
        m_settings.setValue(u"address"_s, profile.address.text());
    }
    m_settings.endArray();
    forgetOtherMarks(profiles);
}

void MonitorSettings::forgetOtherMarks(const ServerProfiles &profiles)
{
    m_settings.beginGroup(u"marks"_s);
    QStringList stale = m_settings.childGroups();
    m_settings.endGroup();
    for (const ServerProfile &profile : profiles.all())
        stale.removeAll(keyOf(profile.address));
    for (const QString &key : std::as_const(stale))
        m_settings.remove("marks/"_L1 + key);
}

std::optional<WatchMark> MonitorSettings::mark(const ServerAddress &server) const
{
    const QString group = markGroup(keyOf(server));
    const auto cursor = Cursor::parse(m_settings.value(group + "cursor"_L1).toByteArray());
    if (!cursor)
        return {};
    return WatchMark{*cursor, m_settings.value(group + "messages"_L1).toLongLong(),
                     m_settings.value(group + "last_sent_at"_L1).toLongLong(),
                     m_settings.value(group + "at"_L1).toLongLong()};
}

void MonitorSettings::setMark(const ServerAddress &server, const WatchMark &mark)
{
    const QString group = markGroup(keyOf(server));
    m_settings.setValue(group + "cursor"_L1, QString::fromLatin1(mark.cursor.toText()));
    m_settings.setValue(group + "messages"_L1, mark.messages);
    m_settings.setValue(group + "last_sent_at"_L1, mark.lastSentAt);
    m_settings.setValue(group + "at"_L1, mark.at);
}

QByteArray MonitorSettings::layout(const QString &part) const
{
    return m_settings.value("layout/"_L1 + part).toByteArray();
}

void MonitorSettings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue("layout/"_L1 + part, state);
}

bool MonitorSettings::wasTold(const QString &what) const
{
    return m_settings.value("told/"_L1 + what).toBool();
}

void MonitorSettings::setTold(const QString &what)
{
    m_settings.setValue("told/"_L1 + what, true);
}

QuietHours MonitorSettings::quietHours() const
{
    return QuietHours::fromText(m_settings.value(u"notifications/quiet"_s).toString());
}

void MonitorSettings::setQuietHours(const QuietHours &hours)
{
    m_settings.setValue(u"notifications/quiet"_s, hours.toText());
}

QDateTime MonitorSettings::pausedUntil() const
{
    return m_settings.value(u"notifications/paused_until"_s).toDateTime();
}

void MonitorSettings::setPausedUntil(const QDateTime &end)
{
    if (end.isValid())
        m_settings.setValue(u"notifications/paused_until"_s, end);
    else
        m_settings.remove(u"notifications/paused_until"_s);
}

QString MonitorSettings::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}
