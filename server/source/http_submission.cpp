// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_submission.h"

using namespace Qt::StringLiterals;

HttpSubmission::HttpSubmission(std::shared_ptr<HttpLoad> load, qsizetype bytes)
    : m_load(std::move(load))
    , m_bytes(bytes)
{
    m_load->submissions += 1;
    m_load->bytes += m_bytes;
}

HttpSubmission::~HttpSubmission()
{
    answer(failure(ErrorCode::Unavailable, u"the server is stopping"_s));
}

void HttpSubmission::answer(Result result)
{
    if (m_answered)
        return;
    m_answered = true;
    m_load->submissions -= 1;
    m_load->bytes -= m_bytes;
    m_promise.keep(std::move(result));
}
