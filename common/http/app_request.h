// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

// An HTTP request as a handler sees it: complete, validated, within the limits, and without any socket.
// Made by the gate, read by web. The path is percent-decoded and free of control characters.
struct AppRequest
{
    using Header = std::pair<QByteArray, QByteArray>;

    QByteArray method; // upper case: "GET", "HEAD", "POST" ...
    Utf8 path;
    QUrlQuery query;       // '+' already stands for a space
    QList<Header> headers; // names in lower case, in the order received
    QByteArray body;
    QString peer;         // the client's address in text; behind a trusted proxy, its client's
    QByteArray peerGroup; // whom it counts for where clients are limited: the address, or its network of IPv6
    bool isSecure = false; // came by TLS, here or to a trusted proxy

    // The first value of a header (name in lower case), or empty.
    QByteArray header(QByteArrayView name) const
    {
        for (const Header &field : headers) {
            if (field.first == name)
                return field.second;
        }
        return {};
    }

    // A query parameter, decoded, or empty.
    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};
