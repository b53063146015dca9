// SPDX-License-Identifier: GPL-3.0-or-later
#include "posted_chat.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 2'000; // below the limits of a body

QJsonArray toJson(const ChatMessages &messages)
{
    QJsonArray array;
    for (const ChatMessage &message : messages) {
        array.append(QJsonObject{{u"channel"_s, QString::fromUtf8(message.channel)},
                                 {u"user"_s, QString::fromUtf8(message.user)},
                                 {u"text"_s, QString::fromUtf8(message.text)},
                                 {u"kind"_s, QString::fromLatin1(kindName(message.kind))},
                                 {u"sent_at"_s, message.sentAt}});
    }
    return array;
}

} // namespace

ChatMessages postedChat(const QString &address, const QByteArray &ingestToken, ChatMessages messages)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(address + "/api/v1/messages"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + ingestToken);
    for (qsizetype first = 0; first < messages.size(); first += atOnce) {
        const ChatMessages part = messages.mid(first, atOnce);
        QNetworkReply *reply =
            network.post(request, QJsonDocument(toJson(part)).toJson(QJsonDocument::Compact));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray body = reply->readAll();
        reply->deleteLater();
        const QJsonArray items = QJsonDocument::fromJson(body).object().value("items"_L1).toArray();
        for (qsizetype i = 0; i < part.size(); ++i) {
            const QJsonObject item = items.at(i).toObject();
            if (item.value("outcome"_L1).toString() != "accepted"_L1) {
                qWarning("not taken: %s", body.left(300).constData());
                return {};
            }
            messages[first + i].id = item.value("id"_L1).toInteger();
        }
    }
    return messages;
}
