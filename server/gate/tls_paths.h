// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where the certificate and its key are: both, or neither.
struct TlsPaths
{
    QString certificate; // PEM, the server's own first, then those between it and an authority
    QString key;         // PEM, without a passphrase

    bool isSet() const { return !certificate.isEmpty(); }
};
