// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

// What kind of failure it is; the edge (web, gate, main) maps it once to an HTTP status or an exit code.
enum class ErrorCode {
    InvalidInput, // the caller sent something wrong; the message names what and where
    Unauthorized, // no or a wrong credential
    Forbidden,    // a valid credential without the right
    NotFound,     // what was asked for does not exist
    Conflict,     // it exists already, or is in another state than expected
    TooLarge,     // over a documented limit
    Throttled,    // this caller has too much under way; trying again later helps
    Busy,         // a bounded queue is full; trying again later helps
    Unavailable,  // something needed is down at the moment; trying again later helps
    Incompatible, // a file or peer of another kind or a newer version; trying again does not help
    Internal,     // a defect of ours or of the ground we stand on
};

// Failures are values inside the program. `message` is one English sentence for the person who can act on it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
};

template <class T>
using Expected = tl::expected<T, Error>;

// The outcome of something that returns nothing when it works.
using Outcome = Expected<void>;

inline tl::unexpected<Error> failure(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}
