// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

// Keeps one token per server address, so that a token never goes to another server: in the desktop's keychain
// (freedesktop Secret Service or KWallet through QtKeychain), and where there is none, in a file that only
// its owner can read. All on the GUI's thread; the keychain is asked without blocking, the file is read at
// once.
class TokenStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenStore)

public:
    enum class Place : quint8 { Unknown, Keychain, File };
    enum class Backend : quint8 { KeychainFirst, FileOnly };

    // The file is `folder`/tokens.ini.
    TokenStore(const QString &folder, Backend backend, QObject *parent = nullptr);

    void load(const QString &server);
    // An empty token is removed.
    void save(const QString &server, const QString &token);

    // Where the last token was kept or looked for.
    Place place() const { return m_place; }
    QString fileName() const { return m_fileName; }

Q_SIGNALS:
    // `token` is empty when there is none.
    void loaded(const QString &server, const QString &token);
    // `problem` is a translated sentence, empty when the token is kept.
    void saved(const QString &server, const QString &problem);

private:
    QString readFile(const QString &server);
    QString writeFile(const QString &server, const QString &token);
    void saveToKeychain(const QString &server, const QString &token);

    QString m_fileName;
    Backend m_backend;
    Place m_place = Place::Unknown;
};
