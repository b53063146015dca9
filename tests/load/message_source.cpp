// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_source.h"

#include "frame_content.h"

#include <algorithm>

void MessageSource::start(EpollLoop::Clock at)
{
    m_startedAt = at;
    m_isRunning = true;
}

int MessageSource::due(EpollLoop::Clock now, int most) const
{
    if (!m_isRunning)
        return 0;
    const double planned = static_cast<double>(now - m_startedAt) / 1e6 * m_settings.perSecond;
    return static_cast<int>(std::clamp<double>(planned - static_cast<double>(m_next), 0, most));
}

MessageSource::Message MessageSource::next(EpollLoop::Clock now)
{
    const int64_t number = m_next++;
    // Spread by two numbers without a common divisor, so that people meet in channels.
    return {number, "load" + std::to_string(number * 7 % m_settings.channels),
            "reader" + std::to_string(number * 31 % m_settings.users),
            loadText(number, now, m_settings.textBytes)};
}

std::string MessageSource::json(int count, EpollLoop::Clock now)
{
    std::string body = "[";
    for (int i = 0; i < count; ++i) {
        const Message message = next(now);
        body += (i == 0 ? R"({"id":"load-)" : R"(,{"id":"load-)") + std::to_string(m_startedAt) + '-' +
                std::to_string(message.number) + R"(","channel":")" + message.channel + R"(","user":")" +
                message.user + R"(","text":")" + message.text + "\"}";
    }
    return body + ']';
}

void MessageSource::acknowledged(std::string_view answer, EpollLoop::Clock now)
{
    static constexpr std::string_view idBegins = "\"id\":";
    std::size_t at = 0;
    while ((at = answer.find(idBegins, at)) != std::string_view::npos) {
        at += idBegins.size();
        if (const int64_t id = leadingNumber(answer.substr(at)); id > 0)
            m_acknowledged.emplace(id, now);
    }
}
