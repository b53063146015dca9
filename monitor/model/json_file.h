// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLockFile>
#include <QString>

#include <tl/expected.hpp>

#include <atomic>
#include <memory>

// A JSON object with a version in a file of the settings folder. Written whole or not at all, readable only
// by its owner. What cannot be read is never written over: it is set aside first, and where that fails the
// file is left alone. Two monitors may share it: who changes what it holds takes lock(), reads it anew, and
// writes it with that change. Blocks for the file; all may be called on different threads, but not at once.
class JsonFile final
{
public:
    // A file of a later `version`, or of more than `byteLimit`, counts as one that cannot be read.
    JsonFile(QString path, int version, qint64 byteLimit);
    Q_DISABLE_COPY_MOVE(JsonFile)

    struct Contents
    {
        QJsonObject object; // empty when there is none
        QString notice;     // translated sentence when something had to be set aside
    };

    // Keeps the file from everybody else who asks for this, as long as it is held; waits for `lockPatience`.
    // Error: a translated sentence.
    static constexpr std::chrono::milliseconds lockPatience{500};
    using Lock = std::unique_ptr<QLockFile>;
    tl::expected<Lock, QString> lock() const;

    Contents read();
    // Empty when it is written, else a translated sentence.
    QString write(const QJsonObject &object);

    // Keeps a copy of the file as it is now, for what read() gave but could not be understood. Returns the
    // copy's name, empty when it could not be made (and nothing will be written then).
    QString keepCopy();

    const QString &path() const { return m_path; }

private:
    QString asideName() const;
    Contents setAside(const QString &why);

    QString m_path;
    int m_version;
    qint64 m_byteLimit;
    std::atomic<bool> m_untouchable = false; // holds something that could be lost
};
