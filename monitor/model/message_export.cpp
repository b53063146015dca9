// SPDX-License-Identifier: GPL-3.0-or-later
#include "message_export.h"

#include "feed/message_json.h"
#include "row_copy.h"

#include <QDateTime>
#include <QJsonDocument>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

// "+0100": a file is read in other places and in another season.
QString zoneOf(qint64 utcMs)
{
    const int minutes = QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc() / 60;
    return u"%1%2%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

QByteArray lineOf(const ChatMessage &message, MessageExport::Format format)
{
    if (format == MessageExport::Format::NdJson)
        return QJsonDocument(messageToJson(message)).toJson(QJsonDocument::Compact) + '\n';
    constexpr auto stamp = qsizetype(std::size("2026-11-22 20:14:03")) - 1;
    return (rowsAsText({timelineRow(message)}).insert(stamp, u' ' + zoneOf(message.sentAt)) + u'\n').toUtf8();
}

} // namespace

MessageExport::MessageExport(AskMessages ask, QObject *parent)
    : QObject(parent)
    , m_question(std::move(ask), nullptr)
{}

MessageExport::~MessageExport()
{
    discard();
}

void MessageExport::start(const MessageFilter &filter, const QString &fileName, Format format)
{
    m_question.abort();
    discard();
    m_filter = filter;
    m_fileName = fileName;
    m_format = format;
    m_next.reset();
    m_expected = {};
    m_written = 0;
    m_isWhole = false;
    m_hasServer = true;
    m_file.setFileName(fileName + ".part"_L1);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        fail(tr("The file cannot be written: %1").arg(m_file.errorString()));
        return;
    }
    enter(State::Running);
    ask();
}

void MessageExport::tryAgain()
{
    if (!canTryAgain())
        return;
    if (!m_file.isOpen()) {
        start(m_filter, m_fileName, m_format);
        return;
    }
    enter(State::Running);
    if (m_isWhole)
        finish();
    else
        ask();
}

void MessageExport::keep()
{
    if (m_state == State::Failed)
        finish();
}

void MessageExport::cancel()
{
    if (m_state != State::Running && m_state != State::Failed)
        return;
    m_question.abort();
    discard();
    enter(State::Cancelled);
}

void MessageExport::loseServer()
{
    // A whole one lacks only its name, for which no server is asked.
    if (m_isWhole || (m_state != State::Running && m_state != State::Failed))
        return;
    m_question.abort();
    m_hasServer = false;
    fail(tr("The server was changed, so the export cannot go on."));
}

void MessageExport::ask()
{
    MessagesRequest request;
    request.filter = m_filter;
    request.limit = pageSize;
    if (m_next) {
        request.part = MessagesRequest::Part::Before;
        request.position = *m_next;
    }
    m_question.ask(request, [this](const auto &answer) { take(answer); });
}

void MessageExport::take(const ArchiveAnswer<MessagesAnswer> &answer)
{
    if (!answer) {
        fail(answer.error().words);
        return;
    }
    const auto place = [](const TimelinePosition &position) {
        return std::pair(position.sentAt, position.id);
    };
    if (m_next && answer->next && place(*answer->next) >= place(*m_next)) {
        fail(tr("The server goes on with what it has told already."));
        return;
    }
    if (!write(answer->messages))
        return;
    if (!m_next)
        m_expected = answer->matches;
    m_written += answer->messages.size();
    if (!answer->next || answer->messages.isEmpty()) {
        m_isWhole = true;
        finish();
        return;
    }
    m_next = answer->next;
    Q_EMIT changed();
    ask();
}

// A page is written as a whole or not at all, so that it can be tried again.
bool MessageExport::write(const ChatMessages &messages)
{
    QByteArray lines;
    for (const ChatMessage &message : messages)
        lines += lineOf(message, m_format);
    const qint64 before = m_file.pos();
    if (m_file.write(lines) == lines.size())
        return true;
    const QString reason = m_file.errorString();
    m_file.resize(before);
    m_file.seek(before);
    fail(tr("The file cannot be written: %1").arg(reason));
    return false;
}

void MessageExport::finish()
{
    const auto path = [](const QString &name) {
        return std::filesystem::path(QFile::encodeName(name).toStdString());
    };
    std::error_code error;
    std::filesystem::rename(path(m_file.fileName()), path(m_fileName), error);
    if (error) {
        fail(tr("The file cannot be written: %1").arg(QString::fromLocal8Bit(error.message().c_str())));
        return;
    }
    m_file.close();
    enter(State::Finished);
}

void MessageExport::fail(const QString &words)
{
    m_problem = words;
    enter(State::Failed);
}

void MessageExport::discard()
{
    if (!m_file.isOpen())
        return;
    m_file.close();
    m_file.remove();
}

void MessageExport::enter(State state)
{
    m_state = state;
    if (state != State::Failed)
        m_problem.clear();
    Q_EMIT changed();
}
