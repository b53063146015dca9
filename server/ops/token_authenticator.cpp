// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_authenticator.h"

#include "token_table.h"

QFuture<Expected<Role>> TokenAuthenticator::roleOf(const QByteArray &token)
{
    return m_pool.read<Role>(
        [token](SqlConnection &connection) { return token_table::roleOf(connection, token); });
}
