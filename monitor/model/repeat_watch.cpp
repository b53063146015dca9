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

void RepeatWatch::add(const ChatMessage &message, qint64 nowMs)
{
    if (!isSaid(message) || message.receivedAt < nowMs - window)
        return;
    const QString bare = bareForm(matchForm(message.text));
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
    text.message = message;
    touch(key, text, at);
}

void RepeatWatch::touch(const Key &key, Text &text, qint64 nowMs)
{
    text.stamp = ++m_stamp;
    m_touched.insert(key);
    const Touch touch{key, m_stamp, nowMs};
    m_touches.push_back(touch);
    auto &ofChannel = m_channelTouches[key.first];
    ofChannel.push_back(touch);
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
    m_touched.remove(touch.key);
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

bool RepeatWatch::isRepeated(const Text &text, qint64 nowMs, const AlertSettings &settings) const
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

ChatAlerts RepeatWatch::tick(qint64 nowMs, const AlertSettings &settings)
{
    ChatAlerts changed;
    expire(nowMs);
    for (const Key &key : std::exchange(m_touched, {})) {
        const auto text = m_texts.constFind(key);
        if (text != m_texts.cend() && isRepeated(*text, nowMs, settings))
            begin(key, nowMs, changed);
    }
    follow(nowMs, changed);
    return changed;
}

void RepeatWatch::begin(const Key &key, qint64 nowMs, ChatAlerts &changed)
{
    if (m_active.size() >= alertLimit) {
        const auto oldest =
            std::min_element(m_active.begin(), m_active.end(),
                             [](const Active &a, const Active &b) { return a.lastAt < b.lastAt; });
        oldest->alert.end = nowMs;
        changed.append(oldest->alert);
        m_active.erase(oldest);
        ++m_forgotten;
    }
    const Text text = m_texts.take(key);
    Active active;
    qint64 count = 0;
    for (const Time &time : text.times) {
        if (time.at < nowMs - window)
            continue;
        active.people.insert(time.user);
        active.alert.begin = count == 0 ? time.at : active.alert.begin;
        active.lastAt = time.at;
        ++count;
    }
    ChatAlert &alert = active.alert;
    alert.id = ++m_lastId * alertKindCount + static_cast<qint64>(AlertKind::Repeat);
    alert.kind = AlertKind::Repeat;
    alert.channelId = key.first;
    alert.source = text.message.source;
    alert.channel = text.message.channel;
    alert.count = alert.peak = count;
    alert.people = active.people.size();
    alert.text = text.message.text;
    alert.user = text.message.displayName.isEmpty() ? text.message.user : text.message.displayName;
    alert.messageId = text.message.id;
    alert.sentAt = text.message.sentAt;
    active.toldAt = nowMs;
    active.toldCount = count;
    m_active.insert(key, active);
    changed.append(alert);
}

void RepeatWatch::follow(qint64 nowMs, ChatAlerts &changed)
{
    for (auto active = m_active.begin(); active != m_active.end();) {
        ChatAlert &alert = active->alert;
        const bool isOver = active->lastAt < nowMs - window;
        if (isOver || (alert.count != active->toldCount && nowMs - active->toldAt >= tellEvery)) {
            alert.people = active->people.size();
            alert.peak = alert.count;
            alert.end = isOver ? active->lastAt : 0;
            active->toldCount = alert.count;
            active->toldAt = nowMs;
            changed.append(alert);
        }
        active = isOver ? m_active.erase(active) : std::next(active);
    }
}

ChatAlerts RepeatWatch::reset(qint64 nowMs)
{
    ChatAlerts ended;
    for (Active &active : m_active) {
        active.alert.end = nowMs;
        active.alert.people = active.people.size();
        ended.append(active.alert);
    }
    m_active.clear();
    m_texts.clear();
    m_touches.clear();
    m_channelTouches.clear();
    m_touched.clear();
    return ended;
}

void RepeatWatch::forget(qint64 channelId)
{
    m_texts.removeIf([=](const auto &text) { return text.key().first == channelId; });
    m_active.removeIf([=](const auto &active) { return active.key().first == channelId; });
}
