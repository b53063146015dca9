// SPDX-License-Identifier: GPL-3.0-or-later
#include "update_builder.h"

#include "feed/server_status_json.h"

namespace {

constexpr qsizetype snapshotMessages = 200;

} // namespace

size_t qHash(const UpdateSpan &span, size_t seed)
{
    return qHashMulti(seed, span.from, span.upTo, span.sinceTick, span.isLast);
}

TextFrame UpdateBuilder::update(const QByteArray &epoch, const UpdateSpan &span, qint64 now)
{
    const auto known = m_frames.constFind(span);
    if (known != m_frames.cend())
        return *known;
    if (m_variant.view == FeedView::Status) {
        const bool isNew = span.isLast && m_reports.changedSince(span.sinceTick);
        const TextFrame frame = isNew ? report({epoch, span.upTo}, span.sinceTick, false) : TextFrame();
        m_frames.insert(span, frame);
        return frame;
    }

    FeedUpdate update;
    update.cursor = {epoch, span.upTo};
    update.messages = m_ring.between(span.from, span.upTo);
    if (m_variant.view == FeedView::Home && update.messages.size() > homeMessages)
        update.messages = update.messages.last(homeMessages);
    // Whoever shows messages alone is told the total with each new one, and nothing in between.
    if (span.isLast && (m_variant.view != FeedView::Messages || !update.messages.isEmpty()))
        update.metrics = m_board.metrics(now);
    if (span.isLast && m_variant.view == FeedView::Monitor)
        update.channelCounts = m_board.channelsChangedSince(span.sinceTick);

    if (span.isLast)
        update.deleted = m_deletions.since(span.sinceTick);

    const bool silent = update.messages.isEmpty() && !update.metrics && update.channelCounts.isEmpty() &&
                        update.deleted.isEmpty();
    const TextFrame frame = silent ? TextFrame() : encode(std::move(update));
    m_frames.insert(span, frame);
    return frame;
}

TextFrame UpdateBuilder::updateWith(const QByteArray &epoch, ChatMessages messages, qint64 upTo, qint64 now)
{
    FeedUpdate update;
    update.cursor = {epoch, upTo};
    update.messages = std::move(messages);
    update.metrics = m_board.metrics(now); // the last frame of a catch-up, if the ring adds nothing to it
    return update.messages.isEmpty() ? TextFrame() : encode(std::move(update));
}

TextFrame UpdateBuilder::snapshot(const QByteArray &epoch, qint64 position, qint64 now)
{
    if (m_variant.view == FeedView::Status)
        return report({epoch, position}, 0, true);
    FeedUpdate update;
    update.cursor = {epoch, position};
    update.snapshot = true;
    update.messages = m_ring.latest(m_variant.view == FeedView::Home ? homeMessages : snapshotMessages);
    update.messages.removeIf([=](const ChatMessage &message) { return message.id > position; });
    if (m_variant.view != FeedView::Messages)
        update.metrics = m_board.metrics(now);
    if (m_variant.view == FeedView::Monitor)
        update.channelCounts = m_board.channelsChangedSince(0);
    return encode(std::move(update));
}

TextFrame UpdateBuilder::report(const Cursor &cursor, quint64 sinceTick, bool snapshot)
{
    FeedUpdate update;
    update.cursor = cursor;
    update.snapshot = snapshot;
    const ServerStatus *current = m_reports.current();
    if (current && m_variant.format == FeedFormat::Html) {
        update.content = m_renderer.render(m_variant.view, m_variant.language,
                                           {{}, {}, {}, current, m_reports.shownAt(sinceTick)});
    } else if (current) {
        update.report = serverStatusToJson(*current);
    }
    return TextFrame(toJson(update));
}

TextFrame UpdateBuilder::encode(FeedUpdate update)
{
    if (m_variant.format == FeedFormat::Html) {
        update.content = m_renderer.render(m_variant.view, m_variant.language,
                                           {update.metrics, update.messages, update.deleted, {}, {}});
        update.metrics.reset();
        update.messages.clear();
        update.deleted.clear();
    }
    return TextFrame(toJson(update));
}
