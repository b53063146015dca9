// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "http/app_request.h"

// A stretch of the stream of messages, as a request names it: after < id <= up_to.
struct IdStretch
{
    qint64 after = 0;
    qint64 upTo = 0;

    // By ?after and ?up_to. Error: InvalidInput, naming the one that is missing or no id.
    static Expected<IdStretch> of(const AppRequest &request);
};

// A parameter that is a number from 0 on. Error: InvalidInput.
Expected<qint64> idParameter(const AppRequest &request, const QString &name);
