// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_rows.h"

#include "base/qt_versions.h"
#include "base/time_text.h"
#include "channel_fields.h"
#include "chat/irc_formatting.h"
#include "chat/profile_path.h"
#include "name_hue.h"

#include <QDateTime>

#include <sstream>

namespace {

using kainjow::mustache::data;

// The values of one row, looked up without a map: a few thousand rows a second are rendered with it.
class RowValues final : public kainjow::mustache::basic_context<std::string>
{
public:
    explicit RowValues(const ChatMessage &message);

    void push(const data *value) override { m_pushed.push_back(value); }
    void pop() override { m_pushed.pop_back(); }
    const data *get_partial(const std::string &) const override { return nullptr; }

    const data *get(const std::string &name) const override
    {
        for (const auto &[key, value] : m_values) {
            if (name == key)
                return &value;
        }
        return nullptr;
    }

private:
    std::vector<std::pair<const char *, data>> m_values;
    std::vector<const data *> m_pushed;
};

RowValues::RowValues(const ChatMessage &message)
{
    const auto add = [this](const char *key, const QByteArray &value) {
        m_values.emplace_back(key, data(value.toStdString()));
    };
    const QByteArray time = toRfc3339(message.sentAt);
    m_values.reserve(17);
    add("id", QByteArray::number(message.id));
    add("sent", QByteArray::number(message.sentAt));
    add("iso", time);
    add("clock", time.mid(11, 8));
    add("date", time.first(10));
    add("source", message.source);
    add("channel", message.channel);
    add("channel_id", QByteArray::number(message.channelId));
    add("channel_link", channelLink(message.channel, message.source));
    add("link", userLink(message.user, message.source));
    add("hue", QByteArray::number(nameHue(message.user)));
    add("name", message.displayName);
    // To whom the text of a deleted message is not for it was taken away before: see hideDeletedText().
    if (message.deletedAt != 0)
        m_values.emplace_back("deleted", data(true));
    if (message.deletedAt != 0 && message.text.isEmpty())
        m_values.emplace_back("hidden", data(true));
    else
        add("text", stripIrcFormatting(message.text));
    if (!message.systemText.isEmpty())
        add("system", stripIrcFormatting(message.systemText));
    if (!message.originChannel.isEmpty())
        m_values.emplace_back("elsewhere", data(true));
    add("kind", kindName(message.kind).toByteArray());
}

} // namespace

std::string MessageRows::render(const ChatMessages &messages)
{
    std::ostringstream out;
    for (const ChatMessage &message : messages) {
        RowValues values(message);
        m_row.render(values, out);
    }
    return out.str();
}

std::string MessageRows::renderWithDays(const ChatMessages &messages, const QLocale &locale)
{
    std::ostringstream out;
    QDate day;
    for (const ChatMessage &message : messages) {
        const QDate sentOn = QDateTime::fromMSecsSinceEpoch(message.sentAt, utc).date();
        if (sentOn != day) {
            day = sentOn;
            const std::string text = locale.toString(day, QLocale::LongFormat).toStdString();
            m_day.render(data("day", text), out);
        }
        RowValues values(message);
        m_row.render(values, out);
    }
    return out.str();
}

Utf8 userLink(const Utf8 &login, const Utf8 &source)
{
    return ProfilePath::of("/users/", login, source).text();
}
