// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_file.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct JsonFileWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonFileWords)
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

JsonFile::JsonFile(QString path, int version, qint64 byteLimit)
    : m_path(std::move(path))
    , m_version(version)
    , m_byteLimit(byteLimit)
{}

tl::expected<JsonFile::Lock, QString> JsonFile::lock() const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    auto lock = std::make_unique<QLockFile>(m_path + ".lock"_L1);
    if (lock->tryLock(static_cast<int>(lockPatience.count())))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return tl::unexpected(JsonFileWords::tr("%1 is being written by another monitor.").arg(m_path));
    return tl::unexpected(JsonFileWords::tr("%1 cannot be written: %2")
                              .arg(m_path, JsonFileWords::tr("no lock file can be made beside it")));
}

JsonFile::Contents JsonFile::read()
{
    m_untouchable = false;
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_untouchable = true;
        return {
            {},
            JsonFileWords::tr("%1 cannot be read (%2), so it is left as it is and nothing new is kept there.")
                .arg(m_path, file.errorString())};
    }
    if (file.size() > m_byteLimit)
        return setAside(JsonFileWords::tr("it is too large"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (!document.isObject()) {
        return setAside(error.error == QJsonParseError::NoError
                            ? JsonFileWords::tr("it is no JSON object")
                            : JsonFileWords::tr("at byte %1: %2").arg(error.offset).arg(error.errorString()));
    }
    const QJsonValue version = document.object().value("version"_L1);
    if (!version.isDouble())
        return setAside(JsonFileWords::tr("it has no version"));
    if (version.toInt() > m_version)
        return setAside(JsonFileWords::tr("it was written by a later version of Weir"));
    return {document.object(), {}};
}

QString JsonFile::write(const QJsonObject &object)
{
    if (m_untouchable)
        return JsonFileWords::tr("%1 is left as it is, because what it holds could be lost.").arg(m_path);
    QJsonObject versioned = object;
    versioned["version"_L1] = m_version;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                           file.write(QJsonDocument(versioned).toJson()) >= 0 && file.commit();
    if (isWritten)
        return {};
    qCWarning(lcMonitor).noquote() << m_path << "cannot be written:" << file.errorString();
    return JsonFileWords::tr("%1 cannot be written: %2").arg(m_path, file.errorString());
}

QString JsonFile::keepCopy()
{
    const QString aside = asideName();
    if (QFile::copy(m_path, aside))
        return aside;
    m_untouchable = true;
    return {};
}

QString JsonFile::asideName() const
{
    const QString stem = m_path + ".broken-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss");
    QString name = stem;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

JsonFile::Contents JsonFile::setAside(const QString &why)
{
    const QString aside = asideName();
    qCWarning(lcMonitor).noquote() << m_path << "cannot be understood:" << why;
    if (QFile::rename(m_path, aside)) {
        return {{},
                JsonFileWords::tr("%1 cannot be understood: %2. It was set aside as %3.")
                    .arg(QFileInfo(m_path).fileName(), why, aside)};
    }
    m_untouchable = true;
    return {{},
            JsonFileWords::tr(
                "%1 cannot be understood: %2. It could not be set aside, so it is left as it is and "
                "nothing new is kept there.")
                .arg(m_path, why)};
}
