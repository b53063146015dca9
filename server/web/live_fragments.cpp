// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_fragments.h"

#include "channel_fields.h"
#include "report_fragments.h"
#include "sparkline.h"
#include "timeline_order.h"
#include "user_fields.h"

namespace {

std::vector<PageFields> idFields(const QList<qint64> &ids)
{
    std::vector<PageFields> fields;
    for (const qint64 id : ids)
        fields.push_back(PageFields().text("id", QByteArray::number(id)));
    return fields;
}

void addFigures(PageFields &fields, const FeedQuery &variant, const FeedUpdate &update,
                const PageWords &words)
{
    const bool isList = variant.view == FeedView::Messages;
    const bool hasMetrics = update.metrics && variant.view == FeedView::Home;
    const bool hasTotal = update.metrics && isList && variant.filter.isEmpty();
    fields.flag("has_metrics", hasMetrics).flag("has_total", hasTotal);
    if (hasMetrics)
        addMetrics(fields, *update.metrics, words);
    if (hasTotal) {
        fields.text("total", QByteArray::number(update.metrics->messages))
            .text("count", words.count("count.messages", update.metrics->messages));
    }
    // What a filter lets through is counted by the page: it knows the number at its cursor.
    const bool hasMore = isList && !variant.filter.isEmpty() && !update.messages.isEmpty();
    fields.flag("has_more", hasMore).text("more", QByteArray::number(update.messages.size()));
}

void addRows(PageFields &fields, const FeedQuery &variant, const FeedUpdate &update, PageSpeaker &speaker)
{
    const bool isHome = variant.view == FeedView::Home;
    const int most = isHome ? LiveFragments::homeRows : LiveFragments::messagesRows;
    fields.text("target", QByteArray(isHome ? "latest" : "messages"))
        .flag("has_rows", !update.messages.isEmpty())
        .markup("rows", speaker.rows.render(newestFirst(update.messages, most)))
        .flag("has_deleted", !update.deleted.isEmpty())
        .list("deleted", idFields(update.deleted))
        .flag("has_erased", !update.erased.isEmpty())
        .list("erased", idFields(update.erased));
}

template <class Row, class ToFields>
void addTable(PageFields &fields, const char *rowsKey, const FeedTable<Row> &table, const char *countKey,
              const PageWords &words, ToFields toFields)
{
    std::vector<PageFields> rows;
    for (const Row &row : table.rows)
        rows.push_back(toFields(row, words));
    fields.list(rowsKey, rows);
    fields.flag("has_table_total", table.total.has_value()).flag("has_order", table.order.has_value());
    if (table.total) {
        fields.text("table_total", QByteArray::number(*table.total))
            .text("table_count", words.count(countKey, *table.total));
    }
    QByteArrayList order;
    for (const qint64 id : table.order.value_or(QList<qint64>()))
        order.append(QByteArray::number(id));
    fields.text("order", order.join(','));
}

void addTables(PageFields &fields, const FeedQuery &variant, const FeedUpdate &update, const PageWords &words)
{
    fields.flag("has_channels", !update.channels.rows.isEmpty())
        .flag("has_users", !update.users.rows.isEmpty());
    if (variant.view == FeedView::Channels) {
        fields.text("table", QByteArray("channels"));
        addTable(fields, "channel_rows", update.channels, "count.channels", words, channelFields);
    } else if (variant.view == FeedView::Users) {
        fields.text("table", QByteArray("users"));
        addTable(fields, "users", update.users, "count.people", words, userFields);
    }
}

void addProfiles(PageFields &fields, const FeedUpdate &update, const PageWords &words)
{
    const auto &channel = update.channelProfile;
    const auto &user = update.userProfile;
    fields.flag("gone", (channel && channel->gone) || (user && user->gone));
    if (channel && !channel->gone)
        fields.object("channel", channelProfileFields(*channel, words));
    if (user && !user->gone)
        fields.object("person", userProfileFields(*user, words));
}

void addSkip(PageFields &fields, const FeedSkip &skip, const PageWords &words)
{
    fields.text("from", QByteArray::number(skip.from))
        .text("to", QByteArray::number(skip.to))
        .text("skipped", words.count("skip.messages", skip.count))
        .text("skipped_forms", words.forms("skip.messages"));
}

} // namespace

Utf8 LiveFragments::render(const FeedQuery &variant, const FragmentChange &change)
{
    PageSpeaker &speaker = m_speakers.in(variant.language);
    if (variant.view == FeedView::Status)
        return change.report ? reportFragments(speaker, *change.report, change.reportBefore) : Utf8();
    PageFields fields;
    fields.flag("skipped_part", false);
    addFigures(fields, variant, *change.update, speaker.words);
    addRows(fields, variant, *change.update, speaker);
    addTables(fields, variant, *change.update, speaker.words);
    addProfiles(fields, *change.update, speaker.words);
    return rendered(speaker, "live", fields).trimmed();
}

Utf8 LiveFragments::renderSkip(const FeedQuery &variant, const FeedSkip &skip)
{
    PageSpeaker &speaker = m_speakers.in(variant.language);
    FeedUpdate amended;
    amended.deleted = skip.deleted;
    amended.erased = skip.erased;
    PageFields fields;
    addFigures(fields, variant, amended, speaker.words);
    addRows(fields, variant, amended, speaker);
    addTables(fields, variant, amended, speaker.words);
    addProfiles(fields, amended, speaker.words);
    addSkip(fields, skip, speaker.words);
    const bool isCounted = variant.view == FeedView::Messages && !variant.filter.isEmpty();
    fields.flag("skipped_part", true)
        .flag("has_more", isCounted)
        .text("more", QByteArray::number(skip.count));
    return rendered(speaker, "live", fields).trimmed();
}

Utf8 LiveFragments::renderSkipped(const QByteArray &language, const ChatMessages &messages,
                                  const FeedSkip &left)
{
    PageSpeaker &speaker = m_speakers.in(language);
    Utf8 html = Utf8::fromStdString(speaker.rows.render(newestFirst(messages, messagesRows)));
    if (left.count == 0)
        return html;
    PageFields fields;
    addSkip(fields, left, speaker.words);
    return html + rendered(speaker, "skip_row", fields);
}
