// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_pages.h"

#include "agent_name.h"
#include "page_frame.h"

using namespace Qt::StringLiterals;

namespace {

PageFields sessionFields(const SessionInfo &session, const Identity &mine, const PageWords &words)
{
    PageFields fields;
    fields.text("id", QByteArray::number(session.id))
        .text("name", session.name)
        .text("address", session.address)
        .text("agent", agentName(session.agent))
        .text("whole_agent", session.agent)
        .flag("is_mine", session.id == mine.sessionId)
        .time("opened", session.createdAt, words)
        .time("used", session.usedAt, words);
    return fields;
}

PageFields entryFields(const AuditEntry &entry, const PageWords &words)
{
    const QString action = words.text("audit." + entry.action);
    const QString role = words.text("role." + entry.role);
    PageFields fields;
    fields.time("at", entry.at, words)
        .text("actor", entry.actor)
        .text("role", role.isEmpty() ? QString::fromUtf8(entry.role) : role)
        .text("address", entry.address)
        .text("action", action.isEmpty() ? QString::fromUtf8(entry.action) : action)
        .text("subject", entry.subject);
    return fields;
}

} // namespace

QByteArray AccountPages::signIn(const PageViewer &viewer, const SignInForm &form)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    PageFields fields = frameFields({"account", one.words.text("title.sign_in"), {}, {}}, one.words, viewer);
    fields.flag("is_needed", form.isNeeded)
        .flag("has_problem", !form.problem.isEmpty())
        .text("problem", form.problem)
        .text("next", form.next)
        .text("form_csrf", form.csrf);
    return rendered(one, "sign_in", fields);
}

QByteArray AccountPages::account(const PageViewer &viewer, const Identity &identity,
                                 const QList<SessionInfo> &sessions)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    PageFields fields = frameFields({"account", viewer.name, {}, {}}, one.words, viewer);
    std::vector<PageFields> rows;
    for (const SessionInfo &session : sessions)
        rows.push_back(sessionFields(session, identity, one.words));
    fields.flag("expires", identity.expiresAt != 0)
        .time("end", identity.expiresAt, one.words)
        .flag("is_admin", identity.role == Role::Admin)
        .list("sessions", rows);
    return rendered(one, "account", fields);
}

QByteArray AccountPages::audit(const PageViewer &viewer, const AuditPage &page, qint64 before)
{
    PageSpeaker &one = m_speakers.in(viewer.language);
    PageFields fields = frameFields({"account", one.words.text("title.audit"), {}, {}}, one.words, viewer);
    std::vector<PageFields> rows;
    for (const AuditEntry &entry : page.entries)
        rows.push_back(entryFields(entry, one.words));
    fields.list("entries", rows)
        .flag("is_empty", page.entries.isEmpty())
        .flag("older_page", before > 0)
        .flag("has_older", page.hasOlder)
        .text("older", QByteArray::number(page.entries.isEmpty() ? 0 : page.entries.last().id));
    return rendered(one, "audit", fields);
}
