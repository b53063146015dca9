// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/role.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Role, const char *> roleNames[] = {
    {Role::Anonymous, "anonymous"}, {Role::Reader, "reader"}, {Role::Moderator, "moderator"},
    {Role::Ingest, "ingest"},       {Role::Admin, "admin"},
};

} // namespace

bool allows(Role held, Role needed)
{
    if (needed == Role::Anonymous || held == Role::Admin)
        return true;
    if (held == Role::Ingest || needed == Role::Ingest)
        return held == needed;
    return held >= needed;
}

QByteArrayView roleName(Role role)
{
    for (const auto &[value, name] : roleNames) {
        if (value == role)
            return name;
    }
    Q_UNREACHABLE();
}

Expected<Role> roleFromName(QByteArrayView text)
{
    for (const auto &[value, name] : roleNames) {
        if (value != Role::Anonymous && text == QByteArrayView(name))
            return value;
    }
    return failure(ErrorCode::InvalidInput,
                   u"role '%1' is unknown; allowed are: ingest, reader, moderator, admin"_s.arg(
                       QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 64)))));
}
