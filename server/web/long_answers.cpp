// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_answers.h"

#include <QPromise>

using namespace Qt::StringLiterals;

WebAnswer LongAnswers::make(const Maker &maker)
{
    if (m_started < atOnce)
        return start(maker);
    if (m_waiting.size() >= mostWaiting) {
        ++m_refused;
        return answered(failure(ErrorCode::Busy, u"too many long answers are waiting; try again"_s));
    }
    auto promise = std::make_shared<QPromise<Expected<AppResponse>>>();
    promise->start();
    m_waiting.emplace_back([this, maker, promise] {
        start(maker).then(m_context, [promise](Expected<AppResponse> answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        });
    });
    return promise->future();
}

WebAnswer LongAnswers::start(const Maker &maker)
{
    ++m_started;
    return maker().then(m_context, [this](Expected<AppResponse> answer) {
        --m_started;
        startNext();
        return answer;
    });
}

void LongAnswers::startNext()
{
    if (m_waiting.empty())
        return;
    const auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
}
