// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

#include <openssl/types.h>

// The private key of a server, as OpenSSL reads it: QSslKey says of a key that it cannot take neither why nor
// whether it belongs to a certificate. Owns the key. Nothing blocks.
class PrivateKey final
{
public:
    // The first private key in the text. Error: InvalidInput; `file` is for the sentence.
    static Expected<PrivateKey> fromPem(const QByteArray &pem, const QString &file);

    bool belongsTo(const QSslCertificate &certificate) const;

    // What OpenSSL has against a server with both ("ee key too small"); empty when there is nothing.
    // Connections would find that out one by one.
    QString objectionTo(const QSslCertificate &certificate) const;

    QSslKey forQt() const;

private:
    struct Free
    {
        void operator()(EVP_PKEY *key) const;
    };
    using Handle = std::unique_ptr<EVP_PKEY, Free>;

    explicit PrivateKey(Handle key)
        : m_key(std::move(key))
    {}

    Handle m_key;
};
