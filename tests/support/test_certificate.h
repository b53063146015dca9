// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

// A self-made certificate in a temporary folder, by the openssl program.
class TestCertificate final
{
public:
    // `subjectAltName` as openssl writes it: "IP:127.0.0.1" or "DNS:irc.example.org". It ends in so many
    // `days`; negative: it has ended.
    explicit TestCertificate(const QString &subjectAltName, int days = 2);

    bool isValid() const { return !m_configuration.isNull(); }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }

    // For a server that shows it.
    QSslConfiguration configuration() const { return m_configuration; }

    // For a client that trusts it and nothing else.
    QSslConfiguration trust() const;

private:
    QTemporaryDir m_folder;
    QSslConfiguration m_configuration;
};
