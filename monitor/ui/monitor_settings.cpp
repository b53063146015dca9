// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

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

QByteArray MonitorSettings::layout(const QString &part) const
{
    return m_settings.value("layout/"_L1 + part).toByteArray();
}

void MonitorSettings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue("layout/"_L1 + part, state);
}

QString MonitorSettings::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
}
