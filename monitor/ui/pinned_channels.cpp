// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinned_channels.h"

#include "monitor_settings.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString part()
{
    return u"pinned"_s;
}

} // namespace

PinnedChannels::PinnedChannels(MonitorSettings *settings)
    : m_settings(settings)
{
    for (const QJsonValue value : QJsonDocument::fromJson(settings->layout(part())).array()) {
        const QJsonArray place = value.toArray();
        if (place.size() == 2 && m_places.size() < most)
            m_places.insert({place[0].toString(), place[1].toString()});
    }
}

bool PinnedChannels::set(const ChannelModel::Place &place, bool isPinned)
{
    if (isPinned && !m_places.contains(place) && m_places.size() >= most)
        return false;
    if (isPinned)
        m_places.insert(place);
    else
        m_places.remove(place);
    QJsonArray kept;
    for (const auto &[source, name] : std::as_const(m_places))
        kept.append(QJsonArray{source, name});
    m_settings->setLayout(part(), QJsonDocument(kept).toJson(QJsonDocument::Compact));
    return true;
}
