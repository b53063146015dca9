// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/authenticator.h"
#include "reader_pool.h"

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
