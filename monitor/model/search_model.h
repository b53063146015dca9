// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages_question.h"
#include "search_words.h"
#include "timeline_row.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

// What the archive has found, the newest first, page by page. Columns and roles are those of MessageModel,
// the time with its date. One question at a time: another search overtakes the one before. All on the GUI's
// thread; nothing blocks.
//
// Bound: `rowLimit` rows; then isFull(), and what is further can be had by a narrower search or an export.
class SearchModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchModel)

public:
    enum Role { FoundRole = Qt::UserRole + 100 }; // QList<TextRange>, of the text column

    enum class State : quint8 {
        Idle,       // nothing was searched
        Searching,  // the first page is on its way
        Found,      // there are results, maybe none
        Continuing, // a further page is on its way
        Failed,     // there are no results; problem() says why
        Cancelled,  // somebody gave up before there were results
    };

    static constexpr qsizetype rowLimit = 5'000;
    static constexpr int pageSize = 200;

    explicit SearchModel(AskMessages ask, QObject *parent = nullptr);

    void search(const MessageFilter &filter);
    // The next page; nothing where there is none or the table is full.
    void searchOn();
    void cancel();
    // Asks anew for what is shown: it may have changed in ways that nobody has told.
    void again();
    void clear();

    State state() const { return m_state; }
    bool isUnderWay() const { return m_state == State::Searching || m_state == State::Continuing; }
    const MessageFilter &filter() const { return m_filter; }
    const MatchCount &matches() const { return m_matches; }
    bool hasMore() const { return m_next.has_value(); }
    bool isFull() const { return m_rows.size() >= rowLimit; }
    // Why the last question has no answer; none when it has.
    const std::optional<ArchiveProblem> &problem() const { return m_problem; }
    // From the question for the first page to its answer.
    qint64 elapsedMs() const { return m_elapsedMs; }

    const ChatMessage &message(int row) const { return m_rows.at(row).message.message; }
    const TimelineRow &timelineRow(int row) const { return m_rows.at(row).message; }

    // What moderators have done since it was found, as in HistoryModel.
    void markDeleted(const QList<qint64> &ids);
    void setSeesDeleted(bool sees) { m_seesDeleted = sees; }
    void eraseChannels(const QList<qint64> &channelIds);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Row
    {
        TimelineRow message;
        QList<TextRange> found; // in what the text column says
    };

    void ask();
    void take(const ArchiveAnswer<MessagesAnswer> &answer);
    Row makeRow(const ChatMessage &message) const;
    void enter(State state);
    void reset();

    MessagesQuestion m_question;
    MessageFilter m_filter;
    SearchWords m_words;
    QList<Row> m_rows;
    MatchCount m_matches;
    std::optional<TimelinePosition> m_next;
    std::optional<ArchiveProblem> m_problem;
    QElapsedTimer m_clock;
    qint64 m_elapsedMs = 0;
    State m_state = State::Idle;
    bool m_seesDeleted = false;
};

Q_DECLARE_METATYPE(QList<TextRange>)
