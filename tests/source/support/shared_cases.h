// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The shared cases of the IRC community; see WEIR_DATA_DIR in CONTRIBUTING.md.
inline QJsonArray sharedCases(const QString &file)
{
    const QString beside =
        qEnvironmentVariable("WEIR_SOURCE_DIR", QStringLiteral(".")) + QStringLiteral("/../shared/data");
    QFile cases(QDir(qEnvironmentVariable("WEIR_DATA_DIR", beside)).filePath(file));
    if (!cases.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(cases.readAll()).object().value(QLatin1String("tests")).toArray();
}

inline QList<QByteArray> bytesOf(const QJsonArray &strings)
{
    QList<QByteArray> list;
    for (const QJsonValue value : strings)
        list.append(value.toString().toUtf8());
    return list;
}
