// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace secret {

namespace {

QByteArray printable(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray make()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return printable(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

QString hashOf(const QByteArray &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex());
}

QByteArray derived(const QByteArray &secret, const QByteArray &purpose)
{
    return printable(QMessageAuthenticationCode::hash(purpose, secret, QCryptographicHash::Sha256));
}

bool isEqual(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    uint difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= static_cast<uchar>(one.at(i)) ^ static_cast<uint>(static_cast<uchar>(other.at(i)));
    return difference == 0;
}

} // namespace secret
