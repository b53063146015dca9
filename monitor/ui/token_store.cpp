// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_store.h"

#include "base/log.h"

#include <qt6keychain/keychain.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString service()
{
    return u"weir-monitor"_s;
}

// '/' would make groups of the address in the file.
QString fileKey(const QString &server)
{
    return QString::fromLatin1(
        server.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

TokenStore::TokenStore(const QString &folder, Backend backend, QObject *parent)
    : QObject(parent)
    , m_fileName(folder + "/tokens.ini"_L1)
    , m_backend(backend)
{}

void TokenStore::load(const QString &server)
{
    if (m_backend == Backend::FileOnly) {
        Q_EMIT loaded(server, readFile(server));
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(server);
    connect(job, &QKeychain::Job::finished, this, [this, job, server] {
        const bool works = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        if (!works)
            qCInfo(lcMonitor).noquote() << "no keychain:" << job->errorString();
        m_place = works ? Place::Keychain : Place::File;
        const bool found = job->error() == QKeychain::NoError;
        Q_EMIT loaded(server, found ? job->textData() : readFile(server));
    });
    job->start();
}

void TokenStore::save(const QString &server, const QString &token)
{
    if (m_backend == Backend::KeychainFirst)
        saveToKeychain(server, token);
    else
        Q_EMIT saved(server, writeFile(server, token));
}

void TokenStore::saveToKeychain(const QString &server, const QString &token)
{
    QKeychain::Job *job = nullptr;
    if (token.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service(), this);
    } else {
        auto *write = new QKeychain::WritePasswordJob(service(), this);
        write->setTextData(token);
        job = write;
    }
    job->setKey(server);
    connect(job, &QKeychain::Job::finished, this, [this, job, server, token] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
            // What an earlier run without a keychain has left must not outlive the new token.
            const QString problem = QFileInfo::exists(m_fileName) ? writeFile(server, {}) : QString();
            m_place = Place::Keychain;
            Q_EMIT saved(server, problem);
            return;
        }
        qCInfo(lcMonitor).noquote() << "no keychain:" << job->errorString();
        Q_EMIT saved(server, writeFile(server, token));
    });
    job->start();
}

QString TokenStore::readFile(const QString &server)
{
    m_place = m_place == Place::Keychain ? m_place : Place::File;
    if (!QFileInfo::exists(m_fileName))
        return {};
    return QSettings(m_fileName, QSettings::IniFormat).value(fileKey(server)).toString();
}

QString TokenStore::writeFile(const QString &server, const QString &token)
{
    m_place = Place::File;
    if (token.isEmpty() && !QFileInfo::exists(m_fileName))
        return {};
    QDir().mkpath(QFileInfo(m_fileName).absolutePath());
    // Made with its permissions before anything secret is in it.
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadWrite, ownerOnly) || !file.setPermissions(ownerOnly))
        return tr("The token could not be kept: %1").arg(file.errorString());
    file.close();

    QSettings settings(m_fileName, QSettings::IniFormat);
    if (token.isEmpty())
        settings.remove(fileKey(server));
    else
        settings.setValue(fileKey(server), token);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return tr("The token could not be kept: %1 cannot be written.").arg(m_fileName);
    if (QFile::permissions(m_fileName) & (QFile::ReadGroup | QFile::ReadOther))
        QFile::setPermissions(m_fileName, ownerOnly);
    return {};
}
