// SPDX-License-Identifier: GPL-3.0-or-later
#include "alert_store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qint64 fileLimit = qint64{1024} * 1024;

} // namespace

AlertStore::AlertStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder + "/alerts.json"_L1, fileVersion, fileLimit)
{}

QString AlertStore::load()
{
    const auto [object, notice] = m_file.read();
    m_settings = alertSettingsFromJson(object);
    Q_EMIT changed();
    return notice;
}

tl::expected<void, QString> AlertStore::save(const AlertSettings &settings)
{
    if (settings == m_settings)
        return {};
    m_settings = settings;
    const QString problem = m_file.write(alertSettingsToJson(settings));
    Q_EMIT changed();
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return {};
}

tl::expected<void, QString> AlertStore::mute(const QString &channel, qint64 untilMs)
{
    AlertSettings settings = m_settings;
    settings.muted.insert(channel, untilMs);
    if (settings.muted.size() > AlertSettings::mutedLimit) {
        const auto rank = [](qint64 until) {
            return until == 0 ? std::numeric_limits<qint64>::max() : until;
        };
        settings.muted.erase(std::min_element(settings.muted.cbegin(), settings.muted.cend(),
                                              [&](qint64 a, qint64 b) { return rank(a) < rank(b); }));
    }
    return save(settings);
}

tl::expected<void, QString> AlertStore::unmute(const QString &channel)
{
    AlertSettings settings = m_settings;
    settings.muted.remove(channel);
    return save(settings);
}
