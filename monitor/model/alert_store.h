// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert_settings.h"
#include "json_file.h"

#include <QObject>

#include <tl/expected.hpp>

// When alerts are raised: kept in `folder`/alerts.json. On the GUI's thread; blocks for the file.
class AlertStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertStore)

public:
    explicit AlertStore(const QString &folder, QObject *parent = nullptr);

    // Reads the file. Empty, or a translated notice for a person: it was set aside.
    QString load();

    const AlertSettings &settings() const { return m_settings; }

    // Error: a translated sentence; the settings hold until the program ends all the same.
    tl::expected<void, QString> save(const AlertSettings &settings);
    // `untilMs` 0: for good. At AlertSettings::mutedLimit the one that is over soonest makes room.
    tl::expected<void, QString> mute(const QString &channel, qint64 untilMs);
    tl::expected<void, QString> unmute(const QString &channel);

Q_SIGNALS:
    void changed();

private:
    JsonFile m_file;
    AlertSettings m_settings;
};
