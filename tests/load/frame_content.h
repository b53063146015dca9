// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What a frame of the feed says, as far as it matters for what is lost, late or out of order.
struct FrameContent
{
    enum class Type : uint8_t { Other, Hello, Update, Snapshot, Skip };

    Type type = Type::Other;
    std::string cursor;
    int64_t position = 0;     // of the cursor
    std::string resume;       // of a hello: fresh, complete or reset
    std::vector<int64_t> ids; // of its messages, ascending
    std::vector<int64_t>
        sentAt;            // when each was sent, microseconds; 0 where the text does not say. As in `ids`
    bool isInOrder = true; // JSON: the ids came ascending, and none twice; HTML: none twice
    int64_t from = 0;      // of a skip: it stands for the messages with from < id <= to
    int64_t to = 0;
    int64_t count = 0;

    bool operator==(const FrameContent &) const = default;

    static FrameContent parse(std::string_view payload);
};

// A message's text: its number and when it was sent, then what fills it up to `bytes`.
std::string loadText(int64_t number, int64_t sentAt, int bytes);

// The integer at the beginning of `text`; 0 where there is none.
int64_t leadingNumber(std::string_view text);
