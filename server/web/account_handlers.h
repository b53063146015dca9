// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_pages.h"
#include "web_route.h"

class QObject;

// Signing in and out, the account with its sessions, and the audit log. Made on the main thread; the handlers
// are called there and answer there, through `context`. All references outlive the handlers.
class AccountHandlers final
{
public:
    AccountHandlers(SessionDoor &sessions, AuditDoor &audit, AccountPages &pages, QObject *context)
        : m_sessions(sessions)
        , m_audit(audit)
        , m_pages(pages)
        , m_context(context)
    {}

    // GET /login[?next=PATH]: the form.
    WebHandler form() const;

    // POST /login with token, next and csrf: 303 to `next` with a session, or the form again with what is
    // wrong.
    WebHandler signIn() const;

    // POST /logout with csrf: ends the session, 303 to the home page.
    WebHandler signOut() const;

    // GET /account: who one is, and where one is signed in.
    WebHandler account() const;

    // POST /account/end with id and csrf: ends that session, 303 back.
    WebHandler endSession() const;

    // GET /audit[?before=ID].
    WebHandler audit() const;

    // The form in place of a page that is for those with a token: 401.
    AppResponse needed(const AppRequest &request, const PageViewer &viewer, const QString &problem) const;

private:
    AppResponse formAnswer(const AppRequest &request, const PageViewer &viewer, int status,
                           SignInForm form) const;

    SessionDoor &m_sessions;
    AuditDoor &m_audit;
    AccountPages &m_pages;
    QObject *m_context;
};
