// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/audit_door.h"
#include "http/session_door.h"
#include "page_speakers.h"
#include "page_viewer.h"

// What is around the form that asks for a token.
struct SignInForm
{
    QString problem;       // one sentence of what was wrong with the last try, or empty
    bool isNeeded = false; // another page was asked for, which is for those with a token
    QString next;          // where to go then: a path here
    QByteArray csrf;
};

// Renders the pages of identities: signing in, one's account, the audit log. Main thread only; nothing
// blocks.
class AccountPages final
{
public:
    // The speakers outlive it.
    explicit AccountPages(PageSpeakers &speakers)
        : m_speakers(speakers)
    {}

    // UTF-8 HTML.
    QByteArray signIn(const PageViewer &viewer, const SignInForm &form);

    // `identity`: of the viewer; its session is marked among the others.
    QByteArray account(const PageViewer &viewer, const Identity &identity,
                       const QList<SessionInfo> &sessions);

    // `before`: where an older page starts; 0 for the newest.
    QByteArray audit(const PageViewer &viewer, const AuditPage &page, qint64 before);

private:
    PageSpeakers &m_speakers;
};
