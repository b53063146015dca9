// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages_question.h"

#include <QFile>

// Writes all messages of a filter into a file, the newest first, a page at a time as it comes: what waits in
// memory is one page. The file gets its name only when it is whole or kept; until then it is called
// NAME.part. Owns the file. On the GUI's thread; writes a page (some 300 KiB) at a time.
class MessageExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageExport)

public:
    enum class Format : quint8 { Text, NdJson };
    enum class State : quint8 {
        Idle,
        Running,
        Failed,    // stands still: problem() says why, tryAgain() goes on, keep() ends it here
        Finished,  // the file is there, whole or kept
        Cancelled, // there is no file
    };

    static constexpr int pageSize = 1'000;

    explicit MessageExport(AskMessages ask, QObject *parent = nullptr);
    ~MessageExport() override;

    // Cancels what is under way and begins.
    void start(const MessageFilter &filter, const QString &fileName, Format format);
    // After a failure: goes on where it stopped; nothing where it cannot.
    void tryAgain();
    // After a failure: what was written is the file.
    void keep();
    void cancel();
    // Who is asked is another server from now on, which does not know the rest: what is not whole has failed
    // for good.
    void loseServer();

    State state() const { return m_state; }
    qint64 written() const { return m_written; }
    // Of the filter, as the server counts; `isMore` where it has not counted to the end.
    const MatchCount &expected() const { return m_expected; }
    const QString &problem() const { return m_problem; }
    const QString &fileName() const { return m_fileName; }
    bool isWhole() const { return m_isWhole; }
    bool canTryAgain() const { return m_state == State::Failed && m_hasServer; }

Q_SIGNALS:
    // Anything of the above is another.
    void changed();

private:
    void ask();
    void take(const ArchiveAnswer<MessagesAnswer> &answer);
    bool write(const ChatMessages &messages);
    void finish();
    void fail(const QString &words);
    void discard();
    void enter(State state);

    MessagesQuestion m_question;
    MessageFilter m_filter;
    Format m_format = Format::Text;
    QString m_fileName;
    QFile m_file;
    std::optional<TimelinePosition> m_next;
    MatchCount m_expected;
    QString m_problem;
    qint64 m_written = 0;
    State m_state = State::Idle;
    bool m_isWhole = false;
    bool m_hasServer = true; // that which was asked for the first page
};
