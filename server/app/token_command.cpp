// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_command.h"

#include "archive_schema.h"
#include "audit_table.h"
#include "base/time_text.h"
#include "token_table.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

using Connection = std::unique_ptr<SqlConnection>;

Expected<Connection> openArchive(const Config &config)
{
    if (const Outcome usable = checkArchiveFile(config.archivePath()); !usable)
        return tl::unexpected(usable.error());
    auto connection = SqlConnection::open(config.archivePath(), SqlConnection::Access::Write);
    if (!connection)
        return connection;
    if (const Outcome migrated = migrateArchive(**connection); !migrated)
        return tl::unexpected(migrated.error());
    return connection;
}

Expected<Connection> openExisting(const Config &config)
{
    if (!QFileInfo::exists(config.archivePath()))
        return failure(ErrorCode::NotFound,
                       u"there is no archive in %1; choose its folder with --data-dir"_s.arg(config.dataDir));
    return openArchive(config);
}

Outcome note(SqlConnection &connection, const QByteArray &action, const QString &subject)
{
    return audit_table::add(connection, {0, utcNowMs(), u"command line"_s, "admin", {}, action, subject});
}

QByteArray timeText(qint64 utcMs)
{
    return utcMs == 0 ? QByteArray("never") : toRfc3339(utcMs).first(16).replace('T', ' ');
}

} // namespace

namespace token_command {

Expected<QByteArray> create(const Config &config, const CommandLine &line)
{
    const auto role = roleFromName(line.tokenRole.toUtf8());
    if (!role)
        return tl::unexpected(role.error());
    if (!QDir().mkpath(config.dataDir))
        return failure(ErrorCode::Unavailable, u"cannot make the data folder %1"_s.arg(config.dataDir));
    const auto connection = openArchive(config);
    if (!connection)
        return tl::unexpected(connection.error());
    if (line.onlyIfFirst) {
        const auto exists = token_table::hasAny(**connection, *role);
        if (!exists)
            return tl::unexpected(exists.error());
        if (*exists)
            return QByteArray();
    }
    const qint64 expiresAt = line.tokenDays == 0 ? 0 : utcNowMs() + line.tokenDays * dayMs;
    // Both or none: a token whose entry in the audit log failed would be there, and nobody would know it.
    return (*connection)->transaction([&] {
        return token_table::create(**connection, line.tokenName, *role, expiresAt)
            .and_then([&](const QByteArray &token) {
                return note(**connection, "token.create", u"%1 (%2)"_s.arg(line.tokenName, line.tokenRole))
                    .map([&] { return token + '\n'; });
            });
    });
}

Expected<QByteArray> list(const Config &config)
{
    const auto connection = openExisting(config);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto tokens = token_table::list(**connection);
    if (!tokens)
        return tl::unexpected(tokens.error());
    if (tokens->isEmpty())
        return QByteArray("there are no tokens; weir-server token create makes one\n");
    QByteArray text = "ROLE       CREATED (UTC)     LAST USED         EXPIRES           NAME\n";
    for (const TokenRow &token : *tokens) {
        text += roleName(token.role).toByteArray().leftJustified(11) +
                timeText(token.createdAt).leftJustified(18) + timeText(token.lastUsedAt).leftJustified(18) +
                timeText(token.expiresAt).leftJustified(18) + token.name.toUtf8() + '\n';
    }
    return text;
}

Expected<QByteArray> revoke(const Config &config, const CommandLine &line)
{
    const auto connection = openExisting(config);
    if (!connection)
        return tl::unexpected(connection.error());
    const Outcome revoked = (*connection)->transaction([&] {
        return token_table::revoke(**connection, line.tokenName).and_then([&] {
            return note(**connection, "token.revoke", line.tokenName);
        });
    });
    return revoked.map([] { return QByteArray(); });
}

} // namespace token_command
