// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_tabs.h"

#include "tab_filter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QByteArray SavedTabs::toBytes() const
{
    QJsonArray array;
    for (const Tab &tab : tabs) {
        QJsonObject object = tabToJson(tab.filter);
        if (tab.isBeside)
            object.insert(u"beside"_s, true);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"tabs"_s, array}, {u"current"_s, current}})
        .toJson(QJsonDocument::Compact);
}

SavedTabs SavedTabs::parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SavedTabs saved;
    saved.current = object.value("current"_L1).toInt();
    for (const QJsonValue value : object.value("tabs"_L1).toArray()) {
        if (const auto filter = tabFromJson(value.toObject()))
            saved.tabs.append({*filter, value.toObject().value("beside"_L1).toBool()});
    }
    return saved;
}
