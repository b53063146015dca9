// SPDX-License-Identifier: GPL-3.0-or-later
#include "token_table.h"

#include "base/time_text.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// A random 256-bit token needs no slow hash: there is nothing to guess.
QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

QByteArray randomToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return "weir_" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

namespace token_table {

Expected<QByteArray> create(SqlConnection &connection, const QString &name, Role role)
{
    const bool usable = !name.isEmpty() && name.size() <= 64 &&
                        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (!usable)
        return failure(ErrorCode::InvalidInput, u"the name of a token is 1 to 64 printable characters"_s);
    const QByteArray token = randomToken();
    return connection.transaction([&]() -> Expected<QByteArray> {
        auto taken = connection.run(u"tokens/name_count"_s, {name});
        if (!taken)
            return tl::unexpected(taken.error());
        if (taken->next() && taken->integer(0) > 0)
            return failure(ErrorCode::Conflict,
                           u"there is a token named '%1' already; choose another name"_s.arg(name));
        const auto inserted = connection.run(
            u"tokens/insert"_s, {name, QString::fromLatin1(roleName(role)), hashOf(token), utcNowMs()});
        if (!inserted)
            return tl::unexpected(inserted.error());
        return token;
    });
}

Expected<bool> hasAny(SqlConnection &connection, Role role)
{
    auto rows = connection.run(u"tokens/role_count"_s, {QString::fromLatin1(roleName(role))});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() && rows->integer(0) > 0;
}

Expected<Role> roleOf(SqlConnection &connection, const QByteArray &token)
{
    auto rows = connection.run(u"tokens/role_of_hash"_s, {hashOf(token)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return failure(ErrorCode::Unauthorized, u"the token is unknown or was revoked"_s);
    return roleFromName(rows->text(0));
}

} // namespace token_table
