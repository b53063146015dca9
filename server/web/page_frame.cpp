// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_frame.h"

#include "feed/close_code.h"
#include "page_languages.h"
#include "page_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// The closes after which htmx comes back: those of our table and those a socket has of itself (RFC
// 6455 7.4.1).
QJsonArray reconnectCodes()
{
    QJsonArray codes;
    for (quint16 code = 1000; code <= 1015; ++code) {
        if (shouldReconnect(code))
            codes.append(code);
    }
    for (const CloseCodeInfo &row : closeCodes()) {
        const auto code = static_cast<quint16>(row.code);
        if (row.reconnect && code >= 4000)
            codes.append(code);
    }
    return codes;
}

// live.js sets the delay before each try, so htmx adds no jitter of its own. A hidden tab stays connected: it
// must be complete when it is looked at again.
QByteArray htmxConfig()
{
    const QJsonObject ws{{u"reconnectCodes"_s, reconnectCodes()},
                         {u"reconnectDelay"_s, 500},
                         {u"reconnectMaxDelay"_s, 30'000},
                         {u"reconnectJitter"_s, 0},
                         {u"pauseOnBackground"_s, false}};
    const QJsonObject config{{u"history"_s, false}, {u"includeIndicatorCSS"_s, false}, {u"ws"_s, ws}};
    return QJsonDocument(config).toJson(QJsonDocument::Compact);
}

QString feedUrl(const FeedQuery &feed, const PageWords &words)
{
    FeedQuery query = feed;
    query.language = words.language();
    return u"/live?"_s + query.toUrlQuery().toString(QUrl::FullyEncoded);
}

// Each by its own name, so that it is found by those who read no other.
std::vector<PageFields> languageFields(const QByteArray &shown)
{
    static const auto names = [] {
        QList<std::pair<QByteArray, QString>> all;
        for (const QByteArray &language : pageLanguages()) {
            const PageWords words(language);
            all.append({language, words.text("language.name")});
        }
        return all;
    }();
    std::vector<PageFields> fields;
    for (const auto &[language, name] : names)
        fields.push_back(
            PageFields().text("code", language).text("name", name).flag("is_shown", language == shown));
    return fields;
}

} // namespace

PageFields frameFields(const PageFrame &frame, const PageWords &words, const PageViewer &viewer)
{
    static const QByteArray config = htmxConfig();
    PageFields fields;
    fields.text("lang", words.language())
        .text("view", frame.view)
        .text("title", frame.title)
        .text("version", QByteArray(WEIR_VERSION))
        .text("cursor", frame.feed && frame.feed->cursor ? frame.feed->cursor->toText() : QByteArray())
        .text("searched", frame.searched)
        .flag("is_home", frame.view == "home")
        .flag("is_messages", frame.view == "messages")
        .flag("is_channels", frame.view == "channels" || frame.view == "channel")
        .flag("is_users", frame.view == "users" || frame.view == "user")
        .flag("is_status", frame.view == "status")
        .flag("is_account", frame.view == "account")
        .flag("may_see_status", viewer.maySeeStatus)
        .flag("sees_deleted", viewer.seesDeleted)
        .flag("signed_in", viewer.isSignedIn)
        .text("my_name", viewer.name)
        .text("my_role", words.text("role." + roleName(viewer.role).toByteArray()))
        .flag("has_csrf", !viewer.csrf.isEmpty())
        .text("csrf", viewer.csrf)
        .text("here", viewer.here)
        .list("languages", languageFields(words.language()))
        .flag("live", frame.feed.has_value());
    if (frame.feed) {
        fields.text("htmx_config", config)
            .text("feed_url", feedUrl(*frame.feed, words))
            .text("new_forms", words.forms("new.messages"))
            .text("waiting_forms", words.forms("status.waiting"))
            .text("skipped_forms", words.forms("skip.messages"));
    }
    return fields;
}
