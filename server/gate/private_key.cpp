// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_key.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace {

template <auto function>
struct FreeWith
{
    template <class Object>
    void operator()(Object *object) const
    {
        function(object);
    }
};

using BioPtr = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using X509Ptr = std::unique_ptr<X509, FreeWith<X509_free>>;
using ContextPtr = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;

// There is nobody to ask.
int noteThatAsked(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

X509Ptr toOpenssl(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return X509Ptr(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

bool isKindOfBrowsers(const EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    return kind == EVP_PKEY_RSA || kind == EVP_PKEY_EC;
}

} // namespace

void PrivateKey::Free::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

Expected<PrivateKey> PrivateKey::fromPem(const QByteArray &pem, const QString &file)
{
    const BioPtr bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    bool isEncrypted = false;
    Handle key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noteThatAsked, &isEncrypted));
    ERR_clear_error();
    if (isEncrypted) {
        return failure(
            ErrorCode::InvalidInput,
            u"the key in %1 is encrypted with a passphrase, which is not supported; take it off with "
            "'openssl pkey -in %1 -out NEWFILE' and let only the user of weir-server read that file"_s.arg(
                file));
    }
    if (!key) {
        return failure(
            ErrorCode::InvalidInput,
            u"there is no private key in %1 that can be read; it has to be a PEM file, with the line "
            "-----BEGIN PRIVATE KEY-----"_s.arg(file));
    }
    if (!isKindOfBrowsers(key.get())) {
        return failure(ErrorCode::InvalidInput,
                       u"the key in %1 is neither RSA nor EC, and browsers take no other; have a "
                       "certificate made for a key of one of these kinds"_s.arg(file));
    }
    return PrivateKey(std::move(key));
}

bool PrivateKey::belongsTo(const QSslCertificate &certificate) const
{
    const X509Ptr x509 = toOpenssl(certificate);
    const bool belongs = x509 && X509_check_private_key(x509.get(), m_key.get()) == 1;
    ERR_clear_error();
    return belongs;
}

QString PrivateKey::objectionTo(const QSslCertificate &certificate) const
{
    const ContextPtr context(SSL_CTX_new(TLS_server_method()));
    const X509Ptr x509 = toOpenssl(certificate);
    QString objection;
    if (!context || !x509 || SSL_CTX_use_certificate(context.get(), x509.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context.get(), m_key.get()) != 1) {
        const char *reason = ERR_reason_error_string(ERR_peek_last_error());
        objection = reason ? QString::fromUtf8(reason) : u"for no reason that it tells"_s;
    }
    ERR_clear_error();
    return objection;
}

QSslKey PrivateKey::forQt() const
{
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    const bool isRsa = EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_RSA;
    const QSslKey key(QByteArray::fromRawData(text, size), isRsa ? QSsl::Rsa : QSsl::Ec);
    return key;
}
