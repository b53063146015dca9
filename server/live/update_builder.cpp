// SPDX-License-Identifier: GPL-3.0-or-later
#include "update_builder.h"

#include "feed/server_status_json.h"
#include "view_traits.h"

namespace {

constexpr qsizetype snapshotMessages = 200;

bool isSilent(const FeedUpdate &update)
{
    return update.messages.isEmpty() && !update.metrics && update.channels.isEmpty() &&
           update.users.isEmpty() && !update.channelProfile && !update.userProfile && update.gaps.isEmpty() &&
           update.deleted.isEmpty() && update.erased.isEmpty();
}

} // namespace

size_t qHash(const ReaderPlace &place, size_t seed)
{
    const ShownSince panel = place.panel.value_or(ShownSince());
    return qHashMulti(seed, place.position, place.tick, place.isNewPage, place.panel.has_value(), panel.tick,
                      panel.position);
}

UpdateBuilder::UpdateBuilder(FeedQuery variant, const FeedState &state, const MessageStream &stream,
                             const ViewPanel *panel, FragmentRenderer &renderer)
    : m_variant(std::move(variant))
    , m_state(state)
    , m_stream(stream)
    , m_panel(panel)
    , m_renderer(renderer)
{}

BuiltFrame UpdateBuilder::next(const ReaderPlace &place, qint64 now)
{
    const auto known = m_frames.constFind(place);
    if (known != m_frames.cend())
        return *known;
    const BuiltFrame built = build(place, now);
    m_frames.insert(place, built);
    return built;
}

BuiltFrame UpdateBuilder::build(const ReaderPlace &place, qint64 now)
{
    const qint64 head = m_stream.head();
    if (m_variant.view == FeedView::Status) {
        const bool isNew = m_state.reports.changedSince(place.tick);
        return {isNew ? report({m_state.epoch, head}, place.tick, false) : TextFrame(), head, true};
    }
    FeedUpdate update;
    StreamPart part{{}, head};
    if (m_variant.view == FeedView::Home) {
        // Where rows have gone, the list is filled up again.
        const bool isFill = !m_state.amendments.between(place.position, head).erased.isEmpty() ||
                            (place.tick == 0 ? !place.isNewPage : m_state.latest.refilledAt() > place.tick);
        part.messages = m_state.latest.between(isFill ? 0 : place.position, head);
    } else if (hasMessages(m_variant.view)) {
        part = m_stream.after(place.position,
                              {m_state.settings.messagesPerFrame, m_state.settings.bytesPerFrame});
    }
    update.cursor = {m_state.epoch, part.upTo};
    update.messages = std::move(part.messages);
    addAmendments(update, place.position, part.upTo);
    const bool isLast = part.upTo >= head;
    if (isLast)
        addNumbers(update, place, now);
    return {isSilent(update) ? TextFrame() : encode(std::move(update)), part.upTo, isLast};
}

void UpdateBuilder::addAmendments(FeedUpdate &update, qint64 after, qint64 upTo) const
{
    if (!hasMessages(m_variant.view))
        return;
    auto [deleted, erased] = m_state.amendments.between(after, upTo);
    update.deleted = std::move(deleted);
    update.erased = std::move(erased);
}

void UpdateBuilder::addNumbers(FeedUpdate &update, const ReaderPlace &place, qint64 now) const
{
    // Whoever shows messages alone is told the total with each change, and nothing in between.
    const bool hasChange = !update.messages.isEmpty() || !update.erased.isEmpty();
    const bool isList = m_variant.view == FeedView::Messages;
    if (m_variant.view == FeedView::Home || m_variant.view == FeedView::Monitor ||
        (isList && hasChange && m_variant.filter.isEmpty()))
        update.metrics = m_state.board.metrics(now);
    if (m_variant.view == FeedView::Monitor)
        update.channels.rows = m_state.board.channelsChangedSince(place.tick);
    if (showsGaps(m_variant))
        update.gaps = update.snapshot ? m_state.gaps.newest(m_variant.filter)
                                      : m_state.gaps.changedSince(place.tick, m_variant.filter);
    if (m_panel && place.panel)
        m_panel->addChanges(update, *place.panel);
}

TextFrame UpdateBuilder::updateWith(qint64 position, ChatMessages messages, qint64 upTo, qint64 now)
{
    FeedUpdate update;
    update.cursor = {m_state.epoch, upTo};
    update.messages = std::move(messages);
    addAmendments(update, position, upTo);
    if (isSilent(update))
        return {};
    // The last frame of a catch-up, if the stream adds nothing to it.
    if (m_variant.filter.isEmpty())
        update.metrics = m_state.board.metrics(now);
    return encode(std::move(update));
}

TextFrame UpdateBuilder::snapshot(qint64 position, qint64 now)
{
    if (m_variant.view == FeedView::Status)
        return report({m_state.epoch, position}, 0, true);
    FeedUpdate update;
    update.cursor = {m_state.epoch, position};
    update.snapshot = true;
    if (m_variant.view == FeedView::Home)
        update.messages = m_state.latest.between(0, position);
    else if (hasMessages(m_variant.view))
        update.messages = m_stream.latest(snapshotMessages);
    update.messages.removeIf([=](const ChatMessage &message) { return message.id > position; });
    addNumbers(update, {position, 0, false, ShownSince{0, -1}}, now);
    return encode(std::move(update));
}

TextFrame UpdateBuilder::skip(qint64 from, qint64 to, qint64 count)
{
    FeedSkip skip{{m_state.epoch, to}, from, to, count, {}, {}, {}};
    auto [deleted, erased] = m_state.amendments.between(from, to);
    skip.deleted = std::move(deleted);
    skip.erased = std::move(erased);
    if (m_variant.format == FeedFormat::Html) {
        skip.content = m_renderer.renderSkip(m_variant, skip);
        skip.deleted.clear();
        skip.erased.clear();
    }
    return TextFrame(toJson(skip));
}

TextFrame UpdateBuilder::report(const Cursor &cursor, quint64 sinceTick, bool snapshot)
{
    FeedUpdate update;
    update.cursor = cursor;
    update.snapshot = snapshot;
    const ServerStatus *current = m_state.reports.current();
    if (current && m_variant.format == FeedFormat::Html) {
        FragmentChange change;
        change.report = current;
        change.reportBefore = m_state.reports.shownAt(sinceTick);
        update.content = m_renderer.render(m_variant, change);
    } else if (current) {
        update.report = serverStatusToJson(*current);
    }
    return TextFrame(toJson(update));
}

TextFrame UpdateBuilder::encode(FeedUpdate update)
{
    if (!m_variant.seesDeleted)
        hideDeletedText(update.messages);
    if (m_variant.format == FeedFormat::Json)
        return TextFrame(toJson(update));
    FeedUpdate shown;
    shown.cursor = update.cursor;
    FragmentChange change;
    change.update = &update;
    shown.content = m_renderer.render(m_variant, change);
    return TextFrame(toJson(shown));
}
