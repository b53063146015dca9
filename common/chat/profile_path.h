// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

// Where the profile of a channel or a user is, percent-encoded: "/users/", "alice" and "demo" give
// "/users/alice" and "source=demo".
//
// A name that has no safe place in a path goes into the query: "/users/" and "name=a%5Cb&source=irc". Slashes
// and backslashes (which nicks of IRC may contain, RFC 2812 section 2.3.1) are refused in paths, because not
// everything on the way reads them alike; "." and ".." are taken out of an address by whoever follows it.
struct ProfilePath
{
    Utf8 path;
    Utf8 query; // may be empty; without a source there is no such parameter

    static ProfilePath of(const Utf8 &collection, const Utf8 &name, const Utf8 &source);

    Utf8 text() const { return query.isEmpty() ? path : path + '?' + query; }
};
