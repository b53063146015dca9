// SPDX-License-Identifier: GPL-3.0-or-later
#include "request_from_head.h"

#include "address_key.h"

using namespace Qt::StringLiterals;

AppRequest requestFromHead(const HttpHead &head, const ClientAddress &client, const QByteArray &body)
{
    AppRequest request;
    request.method = head.method;
    request.path = head.path;
    const qsizetype query = head.target.indexOf('?');
    if (query >= 0)
        request.query = QUrlQuery(QString::fromUtf8(head.target.sliced(query + 1)).replace(u'+', u"%20"_s));
    request.headers = head.fields;
    request.body = body;
    request.peer = client.address.toString();
    request.peerGroup = AddressKey(client.address).toText();
    request.isSecure = client.isSecure;
    return request;
}
