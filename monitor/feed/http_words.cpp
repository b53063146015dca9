// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace {

// The class only gives the strings their context.
struct HttpWords
{
    Q_DECLARE_TR_FUNCTIONS(HttpWords)
};

} // namespace

namespace http_words {

QString noAnswer(const QNetworkReply &reply, const QString &place)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return HttpWords::tr("Nothing answers at %1. Is the server running?").arg(place);
    case QNetworkReply::HostNotFoundError:
        return HttpWords::tr("The host of %1 cannot be found.").arg(place);
    case QNetworkReply::TimeoutError:
        return HttpWords::tr("%1 does not answer.").arg(place);
    case QNetworkReply::SslHandshakeFailedError:
        return HttpWords::tr("No safe connection to %1: its certificate is not trusted.").arg(place);
    case QNetworkReply::RemoteHostClosedError:
        return HttpWords::tr("%1 hung up without an answer.").arg(place);
    default:
        return HttpWords::tr("No connection to %1: %2").arg(place, reply.errorString().left(longestQuote));
    }
}

QString ofServer(const QByteArray &body)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    return error.value("message"_L1).toString().simplified().left(longestQuote);
}

QString quoted(const QString &words, const QString &serverWords)
{
    return serverWords.isEmpty() ? words : words + " ("_L1 + serverWords + u')';
}

} // namespace http_words
