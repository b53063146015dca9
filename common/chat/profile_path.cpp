// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat/profile_path.h"

#include <algorithm>

namespace {

bool fitsPath(const Utf8 &name)
{
    const auto isRefused = [](char c) {
        return static_cast<uchar>(c) < 0x20 || c == 0x7f || c == '/' || c == '\\';
    };
    return !name.isEmpty() && name != "." && name != ".." &&
           std::none_of(name.begin(), name.end(), isRefused);
}

} // namespace

ProfilePath ProfilePath::of(const Utf8 &collection, const Utf8 &name, const Utf8 &source)
{
    const Utf8 written = name.toPercentEncoding();
    ProfilePath profile{collection, {}};
    if (fitsPath(name))
        profile.path += written;
    else
        profile.query = "name=" + written;
    if (!source.isEmpty())
        profile.query += (profile.query.isEmpty() ? "source=" : "&source=") + source.toPercentEncoding();
    return profile;
}
