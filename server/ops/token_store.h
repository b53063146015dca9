// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/authenticator.h"
#include "reader_pool.h"

#include <QString>

// Makes tokens in an archive. The functions block on the disk.
namespace token_store {

// A new token of 256 random bits, "weir_" and 43 characters of base64url. It is stored as its hash only, so
// this is the one time it can be seen. Error: Conflict when the name is taken, InvalidInput for an unusable
// name.
Expected<QByteArray> create(SqlConnection &connection, const QString &name, Role role);

Expected<bool> hasAny(SqlConnection &connection, Role role);

} // namespace token_store

// Looks tokens up in the archive, each time, so that a token that was revoked is refused at once.
// Thread-safe.
class TokenAuthenticator final : public Authenticator
{
public:
    explicit TokenAuthenticator(ReaderPool &pool)
        : m_pool(pool)
    {}

    QFuture<Expected<Role>> roleOf(const QByteArray &token) override;

private:
    ReaderPool &m_pool;
};
