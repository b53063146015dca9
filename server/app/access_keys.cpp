// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_keys.h"

#include "config_number.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown(const QString &value)
{
    return failure(ErrorCode::InvalidInput, u"'%1' is unknown"_s.arg(value));
}

// Ingest is no step on the way from anonymous to admin.
Outcome setRole(std::optional<Role> &target, const QString &value)
{
    for (const Role role : {Role::Anonymous, Role::Reader, Role::Moderator, Role::Admin}) {
        if (roleName(role) == value.toUtf8()) {
            target = role;
            return {};
        }
    }
    return unknown(value);
}

} // namespace

Outcome setReadAccess(Config &config, const QString &value, bool)
{
    if (value == "auto"_L1)
        config.readAccess = ReadAccess::Auto;
    else if (value == "anonymous"_L1)
        config.readAccess = ReadAccess::Anonymous;
    else if (value == "token"_L1)
        config.readAccess = ReadAccess::Token;
    else
        return unknown(value);
    return {};
}

Outcome setStatusAccess(Config &config, const QString &value, bool)
{
    return setRole(config.statusAccess, value);
}

Outcome setMetricsAccess(Config &config, const QString &value, bool)
{
    return setRole(config.metricsAccess, value);
}

Outcome setFeedPerToken(Config &config, const QString &value, bool)
{
    return withNumber(value, 1, 100'000, [&](int number) { config.feedPerToken = number; });
}
