// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_problem.h"

#include <array>

QByteArray problemKey(int status, QByteArrayView part)
{
    constexpr std::array worded{400, 403, 404, 405, 503};
    if (status == 429) // as it is for whoever waits
        status = 503;
    const bool known = std::find(worded.begin(), worded.end(), status) != worded.end();
    return "problem." + QByteArray::number(known ? status : 500) + '.' + part.toByteArray();
}
