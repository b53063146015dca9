// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_probe.h"

#include "feed_models.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

InspectorProbe::InspectorProbe(FeedClient *client, FeedModels *models)
    : m_report(client)
    , m_model(client, models->status(), &m_report)
    , m_window(&m_model, [] { return QString(); })
{}

std::optional<QJsonObject> InspectorProbe::run(const QString &line)
{
    const QString command = line.section(u' ', 0, 0);
    if (command == "inspected"_L1)
        return inspected();
    if (command == "inspector-shot"_L1)
        return QJsonObject{{u"saved"_s, m_window.grab().save(line.section(u' ', 1).trimmed())}};
    if (command != "inspector"_L1)
        return {};
    m_window.toggleAt({});
    return QJsonObject{{u"visible"_s, m_window.isVisible()}};
}

QJsonObject InspectorProbe::inspected() const
{
    QJsonArray lines;
    for (const InspectorGroup *group : {&m_model.feed(), &m_model.sources(), &m_model.archive()}) {
        for (const InspectorRow &row : group->rows)
            lines.append(QStringList{row.name, row.words, row.since, row.note}.join(u' ').simplified());
    }
    return {{u"lines"_s, lines}};
}
