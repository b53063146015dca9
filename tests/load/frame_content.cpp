// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_content.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <optional>

namespace {

constexpr std::string_view textBegins = "w#"; // of loadText()

// The value behind `"name":"` up to the next quote. The names are known to stand but once in what is
// searched.
std::string_view textOf(std::string_view json, std::string_view name)
{
    const auto at = json.find(name);
    if (at == std::string_view::npos)
        return {};
    const auto begin = at + name.size();
    return json.substr(begin, json.find('"', begin) - begin);
}

std::optional<int64_t> numberOf(std::string_view json, std::string_view name)
{
    const auto at = json.find(name);
    if (at == std::string_view::npos)
        return {};
    return leadingNumber(json.substr(at + name.size()));
}

// "w#NUMBER TIME ...", where it is.
int64_t timeIn(std::string_view text)
{
    const auto blank = text.find(' ');
    return blank == std::string_view::npos ? 0 : leadingNumber(text.substr(blank + 1));
}

// The messages of an update, found by what stands before each id and each text.
void readMessages(std::string_view payload, FrameContent &content, std::string_view idBegins,
                  std::string_view textAt)
{
    std::size_t at = 0;
    while ((at = payload.find(idBegins, at)) != std::string_view::npos) {
        at += idBegins.size();
        const auto next = payload.find(idBegins, at);
        const std::string_view message = payload.substr(at, next - at);
        content.ids.push_back(leadingNumber(message));
        const auto text = message.find(textAt);
        content.sentAt.push_back(
            text == std::string_view::npos ? 0 : timeIn(message.substr(text + textAt.size())));
    }
}

// By id, and says whether one is there twice.
bool sortById(FrameContent &content)
{
    std::vector<std::size_t> order(content.ids.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return content.ids[a] < content.ids[b]; });
    FrameContent sorted;
    for (const std::size_t index : order) {
        sorted.ids.push_back(content.ids[index]);
        sorted.sentAt.push_back(content.sentAt[index]);
    }
    content.ids = std::move(sorted.ids);
    content.sentAt = std::move(sorted.sentAt);
    return std::adjacent_find(content.ids.begin(), content.ids.end()) == content.ids.end();
}

} // namespace

int64_t leadingNumber(std::string_view text)
{
    int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

FrameContent FrameContent::parse(std::string_view payload)
{
    FrameContent content;
    // Members stand in the order of their names, so the type is the last.
    const auto typeAt = payload.rfind("\"type\":\"");
    const std::string_view type =
        typeAt == std::string_view::npos ? std::string_view() : textOf(payload.substr(typeAt), "\"type\":\"");
    const bool isHtml = payload.starts_with("{\"content\":");
    // In HTML the content, which has quotes escaped, stands before the cursor.
    content.cursor = textOf(payload, "\"cursor\":\"");
    const auto dash = content.cursor.rfind('-');
    content.position =
        dash == std::string::npos ? 0 : leadingNumber(std::string_view(content.cursor).substr(dash + 1));
    if (type == "hello") {
        content.type = Type::Hello;
        content.resume = textOf(payload, "\"resume\":\"");
    } else if (type == "skip") {
        content.type = Type::Skip;
        content.from = numberOf(payload, "\"from\":").value_or(0);
        content.to = numberOf(payload, "\"to\":").value_or(0);
        content.count = numberOf(payload, "\"count\":").value_or(0);
    } else if (type == "update") {
        content.type =
            payload.find("\"snapshot\":true") != std::string_view::npos ? Type::Snapshot : Type::Update;
        const auto list = payload.find("\"messages\":[");
        if (isHtml)
            readMessages(payload, content, " data-id=\\\"", textBegins);
        else if (list != std::string_view::npos)
            readMessages(payload.substr(list), content, "\"id\":", textBegins);
        const bool wasAscending = std::is_sorted(content.ids.begin(), content.ids.end());
        content.isInOrder = sortById(content) && (isHtml || wasAscending);
    }
    return content;
}

std::string loadText(int64_t number, int64_t sentAt, int bytes)
{
    std::string text = std::string(textBegins) + std::to_string(number) + ' ' + std::to_string(sentAt) + ' ';
    static constexpr std::string_view filling = "the quick brown fox jumps over a lazy dog and ";
    while (text.size() < static_cast<std::size_t>(bytes))
        text += filling.substr(0, std::min(filling.size(), static_cast<std::size_t>(bytes) - text.size()));
    return text;
}
