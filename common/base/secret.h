// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Secrets that this program makes: 256 bits from the system's random numbers, which nobody can guess, so that
// fast hashes keep them. Thread-safe.
namespace secret {

// 43 characters of base64url.
QByteArray make();

// What is stored in place of a secret: SHA-256 in hex.
QString hashOf(const QByteArray &secret);

// Another secret, of which `secret` cannot be told, and which nobody without it can make.
QByteArray derived(const QByteArray &secret, const QByteArray &purpose);

// Takes as long whatever they have in common.
bool isEqual(const QByteArray &one, const QByteArray &other);

} // namespace secret
