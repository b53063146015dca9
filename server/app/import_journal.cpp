// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_journal.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headBytes = 65'536;
constexpr qint64 writeEveryMs = 1'000;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Of the first `length` bytes, or as many as there are.
QString headHash(const QString &path, qint64 length)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? hashOf(file.read(std::min(length, headBytes))) : QString();
}

} // namespace

ImportJournal::ImportJournal(const QString &dataDir, const QString &path, const ImportOptions &options,
                             const QByteArray &epoch)
{
    const QFileInfo info(path);
    const QString place = info.canonicalFilePath();
    const QString source = QString::fromUtf8(options.source);
    const int format = static_cast<int>(options.format);
    m_identity = {{u"path"_s, place},
                  {u"source"_s, source},
                  {u"format"_s, format},
                  {u"archive"_s, QString::fromUtf8(epoch)},
                  {u"size"_s, info.size()},
                  {u"modified"_s, info.lastModified().toMSecsSinceEpoch()},
                  {u"head"_s, headHash(place, info.size())}};
    const QString key = u"%1\n%2\n%3"_s.arg(place, source).arg(format);
    m_file = u"%1/import/%2.json"_s.arg(dataDir, hashOf(key.toUtf8()).left(32));
}

bool ImportJournal::isSameFile(const QJsonObject &then) const
{
    for (const auto key : {"path"_L1, "source"_L1, "format"_L1, "archive"_L1}) {
        if (then.value(key) != m_identity.value(key))
            return false;
    }
    const qint64 sizeThen = then.value("size"_L1).toInteger();
    const qint64 sizeNow = m_identity.value("size"_L1).toInteger();
    // What has been added to a log since then is read; what has been written anew is another file.
    if (sizeNow == sizeThen)
        return then.value("modified"_L1) == m_identity.value("modified"_L1) &&
               then.value("head"_L1) == m_identity.value("head"_L1);
    return sizeNow > sizeThen &&
           then.value("head"_L1).toString() == headHash(m_identity.value("path"_L1).toString(), sizeThen);
}

ImportJournal::Position ImportJournal::load() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject then = QJsonDocument::fromJson(file.readAll()).object();
    if (!isSameFile(then))
        return {};
    const bool grown = then.value("size"_L1) != m_identity.value("size"_L1);
    return {then.value("line"_L1).toInteger(), then.value("done"_L1).toBool() && !grown};
}

void ImportJournal::save(Position position, bool now)
{
    m_position = position;
    m_isDirty = true;
    if (now || !m_sinceWrite.isValid() || m_sinceWrite.elapsed() >= writeEveryMs)
        write();
}

void ImportJournal::flush()
{
    if (m_isDirty)
        write();
}

void ImportJournal::write()
{
    QJsonObject object = m_identity;
    object.insert(u"line"_s, m_position.line);
    object.insert(u"done"_s, m_position.done);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written)
        qCWarning(lcApp).noquote() << "the place in the file cannot be kept:" << file.errorString();
    m_isDirty = false;
    m_sinceWrite.start();
}

void ImportJournal::remove()
{
    QFile::remove(m_file);
    m_isDirty = false;
}
