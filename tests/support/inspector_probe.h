// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector_model.h"
#include "inspector_window.h"
#include "report_watch.h"

#include <QJsonObject>

#include <optional>

class FeedModels;

// The connection inspector of weir-monitor-probe, as it stands at the tray icon. Its commands:
//   inspector              shows it
//   inspected              all that it says, a line for each row
//   inspector-shot FILE    saves a picture of it
class InspectorProbe final
{
public:
    InspectorProbe(FeedClient *client, FeedModels *models);

    // None for a command that is none of these.
    std::optional<QJsonObject> run(const QString &line);

private:
    QJsonObject inspected() const;

    ReportWatch m_report;
    InspectorModel m_model;
    InspectorWindow m_window;
};
