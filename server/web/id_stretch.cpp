// SPDX-License-Identifier: GPL-3.0-or-later
#include "id_stretch.h"

using namespace Qt::StringLiterals;

Expected<qint64> idParameter(const AppRequest &request, const QString &name)
{
    const QString given = request.parameter(name);
    bool isNumber = false;
    const qint64 value = given.toLongLong(&isNumber);
    if (isNumber && value >= 0)
        return value;
    return failure(ErrorCode::InvalidInput,
                   u"%1 '%2' is no id, which is a number from 0 on"_s.arg(name, given.left(64)));
}

Expected<IdStretch> IdStretch::of(const AppRequest &request)
{
    const auto after = idParameter(request, u"after"_s);
    if (!after)
        return tl::unexpected(after.error());
    const auto upTo = idParameter(request, u"up_to"_s);
    if (!upTo)
        return tl::unexpected(upTo.error());
    return IdStretch{*after, *upTo};
}
