// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_command.h"

#include "archive_schema.h"
#include "token_table.h"

#include <QDir>

using namespace Qt::StringLiterals;

Expected<std::optional<QByteArray>> createToken(const Config &config, const CommandLine &line)
{
    const auto role = roleFromName(line.tokenRole.toUtf8());
    if (!role)
        return tl::unexpected(role.error());
    if (!QDir().mkpath(config.dataDir))
        return failure(ErrorCode::Unavailable, u"cannot make the data folder %1"_s.arg(config.dataDir));
    if (const Outcome usable = checkArchiveFile(config.archivePath()); !usable)
        return tl::unexpected(usable.error());
    const auto connection = SqlConnection::open(config.archivePath(), SqlConnection::Access::Write);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Outcome migrated = migrateArchive(**connection); !migrated)
        return tl::unexpected(migrated.error());
    if (line.onlyIfFirst) {
        const auto exists = token_table::hasAny(**connection, *role);
        if (!exists)
            return tl::unexpected(exists.error());
        if (*exists)
            return std::nullopt;
    }
    auto token = token_table::create(**connection, line.tokenName, *role);
    if (!token)
        return tl::unexpected(token.error());
    return std::optional(*token);
}
