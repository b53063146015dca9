// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_plan.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIrcName = 64;
constexpr qsizetype longestTwitchName = 25;

QString shown(const Utf8 &text)
{
    return QString::fromUtf8(text.left(longestIrcName)).simplified();
}

auto invalid(const QString &message)
{
    return failure(ErrorCode::InvalidInput, message);
}

// RFC 2812 section 1.3; which of the first characters a server takes, it says itself when it is asked to
// join.
Expected<Utf8> ircName(const Utf8 &text)
{
    constexpr QByteArrayView types = "#&+!";
    const auto forbidden = [](char c) { return (c >= 0 && c <= ' ') || c == ',' || c == 0x7f; };
    const Utf8 name = text.isEmpty() || types.contains(text[0]) ? text : '#' + text;
    if (name.size() < 2 || name.size() > longestIrcName || std::any_of(name.begin(), name.end(), forbidden))
        return invalid(u"channel '%1' must be 1 to %2 bytes without spaces, commas and control characters, "
                       "with one of #&+! before it or none"_s.arg(shown(text))
                           .arg(longestIrcName - 1));
    return name;
}

Expected<Utf8> twitchName(const Utf8 &text)
{
    const Utf8 name = (text.startsWith('#') ? text.mid(1) : text).toLower();
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (name.isEmpty() || name.size() > longestTwitchName || !std::all_of(name.begin(), name.end(), allowed))
        return invalid(u"channel '%1' must be 1 to %2 letters, digits or _, as in the channel's address"_s
                           .arg(shown(text))
                           .arg(longestTwitchName));
    return name;
}

Wanted wantedOf(const Utf8 &state)
{
    if (state == "paused")
        return Wanted::Paused;
    if (state == "erasing")
        return Wanted::Erasing;
    // A state of a later version is not one to listen under.
    return state == "listening" ? Wanted::Listening : Wanted::Removed;
}

} // namespace

Utf8 channelKey(const Utf8 &name)
{
    return (name.startsWith('#') ? name.mid(1) : name).toLower();
}

Utf8 wantedState(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Listening:
        return "listening";
    case Wanted::Paused:
        return "paused";
    case Wanted::Removed:
        return "removed";
    case Wanted::Erasing:
        return "erasing";
    }
    Q_UNREACHABLE();
}

ChannelPlan::ChannelPlan(const QList<PlannedSource> &sources, const QList<ListeningRow> &rows)
    : m_sources(sources)
{
    for (const PlannedSource &source : m_sources) {
        for (const Utf8 &name : source.configured)
            m_channels[source.name].append({name, Wanted::Listening, true, 0});
    }
    for (const ListeningRow &row : rows) {
        if (findSource(row.source))
            decide(wantedOf(row.state), row.source, row.channel, row.changedAt);
    }
}

const PlannedSource *ChannelPlan::findSource(const Utf8 &name) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&](const PlannedSource &source) { return source.name == name; });
    return found == m_sources.end() ? nullptr : &*found;
}

Expected<Utf8> ChannelPlan::nameOf(const Utf8 &source, const Utf8 &text) const
{
    const PlannedSource *planned = findSource(source);
    if (!planned) {
        QStringList names;
        for (const PlannedSource &one : m_sources)
            names.append(QString::fromUtf8(one.name));
        return failure(ErrorCode::NotFound,
                       u"no source '%1' has channels to manage; there are: %2"_s.arg(
                           shown(source), names.isEmpty() ? u"none"_s : names.join(u", "_s)));
    }
    const Expected<Utf8> name = planned->kind == "twitch" ? twitchName(text) : ircName(text);
    if (!name)
        return name;
    const PlannedChannel *known = find(source, *name);
    return known ? known->name : *name;
}

const PlannedChannel *ChannelPlan::find(const Utf8 &source, const Utf8 &name) const
{
    const QList<PlannedChannel> &all = channels(source);
    const auto found =
        std::find_if(all.begin(), all.end(), [key = channelKey(name)](const PlannedChannel &one) {
            return channelKey(one.name) == key;
        });
    return found == all.end() ? nullptr : &*found;
}

Outcome ChannelPlan::mayBecome(Wanted wanted, const Utf8 &source, const Utf8 &name) const
{
    const PlannedChannel *known = find(source, name);
    const auto refuse = [&](ErrorCode code, const QString &why) {
        return failure(code, u"channel '%1' of '%2' %3"_s.arg(shown(name), shown(source), why));
    };
    const bool isThere = known && (known->wanted == Wanted::Listening || known->wanted == Wanted::Paused);
    if (known && known->wanted == Wanted::Erasing)
        return refuse(ErrorCode::Conflict, u"is being deleted; wait until that is done"_s);
    // A history that was kept can be deleted later.
    if (!isThere &&
        (wanted == Wanted::Paused || wanted == Wanted::Removed || (wanted == Wanted::Erasing && !known)))
        return refuse(ErrorCode::NotFound, u"is not listened to"_s);
    if (isThere && wanted == known->wanted)
        return refuse(ErrorCode::Conflict,
                      wanted == Wanted::Paused ? u"is paused already"_s : u"is listened to already"_s);
    if (!known && channels(source).size() >= mostChannels)
        return failure(
            ErrorCode::TooLarge,
            u"source '%1' has %2 channels, and no more are possible"_s.arg(shown(source)).arg(mostChannels));
    return {};
}

void ChannelPlan::decide(Wanted wanted, const Utf8 &source, const Utf8 &name, qint64 at)
{
    QList<PlannedChannel> &all = m_channels[source];
    for (PlannedChannel &channel : all) {
        if (channelKey(channel.name) == channelKey(name)) {
            channel.wanted = wanted;
            channel.changedAt = at;
            return;
        }
    }
    all.append({name, wanted, false, at});
}

const QList<PlannedChannel> &ChannelPlan::channels(const Utf8 &source) const
{
    static const QList<PlannedChannel> none;
    const auto found = m_channels.constFind(source);
    return found == m_channels.constEnd() ? none : *found;
}

QList<WantedChannel> ChannelPlan::wanted(const Utf8 &source) const
{
    QList<WantedChannel> wanted;
    for (const PlannedChannel &channel : channels(source)) {
        if (channel.wanted == Wanted::Listening || channel.wanted == Wanted::Paused)
            wanted.append({channel.name, channel.wanted == Wanted::Paused});
    }
    return wanted;
}
