// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeat_watch.h"

#include "match_form.h"

namespace {

quint64 userOf(const ChatMessage &message)
{
    return message.userId != 0 ? static_cast<quint64>(message.userId)
                               : qHash(message.source + '/' + message.user);
}

bool isSaid(const ChatMessage &message)
{
    return message.kind == MessageKind::Message || message.kind == MessageKind::Action;
}

} // namespace

void RepeatWatch::add(const ChatMessage &message, const QString &form, qint64 nowMs,
                      const AlertSettings &settings)
{
    if (!isSaid(message) || message.receivedAt < nowMs - window)
        return;
    const QString bare = bareForm(form);
    if (bare.isEmpty())
        return;
    const Key key(message.channelId, qHash(bare));
    const qint64 at = std::min(message.receivedAt, nowMs);
    if (const auto active = m_active.find(key); active != m_active.end()) {
        ++active->alert.count;
        active->lastAt = std::max(active->lastAt, at);
        if (active->people.size() < peopleLimit)
            active->people.insert(userOf(message));
        return;
    }
    Text &text = m_texts[key];
    if (text.times.size() == timesLimit)
        text.times.removeFirst();
    text.times.append({at, userOf(message)});
    text.length = bare.size();
    if (isRepeated(text, nowMs, settings))
        begin(key, message, nowMs);
    else
        touch(key, text, at);
}

void RepeatWatch::touch(const Key &key, Text &text, qint64 at)
{
    text.stamp = ++m_stamp;
    const Touch touch{key, m_stamp, at};
    m_touches.push_back(touch);
    auto &ofChannel = m_channelTouches[key.first];
    ofChannel.push_back(touch);
    // What is dropped here may be any text but the one just touched, so that nothing is used after it.
    if (ofChannel.size() > static_cast<size_t>(textsPerChannel)) {
        const Touch oldest = ofChannel.front();
        ofChannel.pop_front();
        drop(oldest, true);
    }
    if (m_touches.size() > static_cast<size_t>(textLimit)) {
        drop(m_touches.front(), true);
        m_touches.pop_front();
    }
}

// Forgets the text unless it was said again since.
void RepeatWatch::drop(const Touch &touch, bool isEarly)
{
    const auto text = m_texts.constFind(touch.key);
    if (text == m_texts.cend() || text->stamp != touch.stamp)
        return;
    m_texts.erase(text);
    m_forgotten += isEarly ? 1 : 0;
}

void RepeatWatch::expire(qint64 nowMs)
{
    while (!m_touches.empty() && m_touches.front().at < nowMs - window) {
        drop(m_touches.front(), false);
        m_touches.pop_front();
    }
    for (auto channel = m_channelTouches.begin(); channel != m_channelTouches.end();) {
        while (!channel->empty() && channel->front().at < nowMs - window)
            channel->pop_front();
        channel = channel->empty() ? m_channelTouches.erase(channel) : std::next(channel);
    }
}

bool RepeatWatch::isRepeated(const Text &text, qint64 nowMs, const AlertSettings &settings)
{
    if (text.times.size() < std::min(settings.repeatPeople, settings.repeatTimes))
        return false;
    QHash<quint64, int> byUser;
    int most = 0;
    for (const Time &time : text.times) {
        if (time.at >= nowMs - window)
            most = std::max(most, ++byUser[time.user]);
    }
    const bool isByMany = byUser.size() >= settings.repeatPeople && text.length >= settings.repeatLength;
    return isByMany || most >= settings.repeatTimes;
}

void RepeatWatch::begin(const Key &key, const ChatMessage &message, qint64 nowMs)
{
    if (m_active.size() >= alertLimit) {
        const auto oldest =
            std::min_element(m_active.begin(), m_active.end(),
                             [](const Active &a, const Active &b) { return a.lastAt < b.lastAt; });
        oldest->alert.end = nowMs;
        if (oldest->toldAt != 0)
            m_pushedOut.append(oldest->alert);
        m_active.erase(oldest);
        ++m_forgotten;
    }
    Active active;
    ChatAlert &alert = active.alert;
    for (const Time &time : m_texts.take(key).times) {
        if (time.at < nowMs - window)
            continue;
        active.people.insert(time.user);
        alert.begin = alert.count == 0 ? time.at : alert.begin;
        active.lastAt = time.at;
        ++alert.count;
    }
    alert.id = ++m_lastId * alertKindCount + static_cast<qint64>(AlertKind::Repeat);
    alert.kind = AlertKind::Repeat;
    alert.channelId = key.first;
    alert.source = message.source;
    alert.channel = message.channel;
    alert.text = message.text;
    alert.user = message.displayName.isEmpty() ? message.user : message.displayName;
    alert.messageId = message.id;
    alert.sentAt = message.sentAt;
    m_active.insert(key, active);
}

ChatAlerts RepeatWatch::tick(qint64 nowMs)
{
    expire(nowMs);
    ChatAlerts changed = std::exchange(m_pushedOut, {});
    for (auto active = m_active.begin(); active != m_active.end();) {
        ChatAlert &alert = active->alert;
        const bool isOver = active->lastAt < nowMs - window;
        const bool isDue =
            active->toldAt == 0 || (alert.count != active->toldCount && nowMs - active->toldAt >= tellEvery);
        if (isOver || isDue) {
            alert.people = active->people.size();
            alert.peak = alert.count;
            alert.end = isOver ? active->lastAt : 0;
            active->toldCount = alert.count;
            active->toldAt = nowMs;
            changed.append(alert);
        }
        active = isOver ? m_active.erase(active) : std::next(active);
    }
    return changed;
}

ChatAlerts RepeatWatch::reset(qint64 nowMs)
{
    ChatAlerts ended = std::exchange(m_pushedOut, {});
    for (Active &active : m_active) {
        active.alert.end = nowMs;
        active.alert.people = active.people.size();
        ended.append(active.alert);
    }
    m_active.clear();
    m_texts.clear();
    m_touches.clear();
    m_channelTouches.clear();
    return ended;
}

void RepeatWatch::forget(qint64 channelId)
{
    m_texts.removeIf([=](const auto &text) { return text.key().first == channelId; });
    m_active.removeIf([=](const auto &active) { return active.key().first == channelId; });
}
