// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention_pacer.h"

#include <QCoreApplication>

namespace {

// The class only gives the strings their context.
struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(AttentionWords)
};

} // namespace

void AttentionPacer::add(const QString &title, const QString &text)
{
    m_newest = {title.left(textLimit), text.size() > textLimit ? text.left(textLimit) + u'…' : text};
    ++m_waiting;
}

std::optional<Attention> AttentionPacer::take(qint64 steadyMs)
{
    if (m_waiting == 0 || (m_shownAt && steadyMs - *m_shownAt < pause))
        return {};
    m_shownAt = steadyMs;
    Attention shown = m_newest;
    if (m_waiting > 1) {
        shown.text = shown.title + u'\n' + shown.text;
        shown.title = AttentionWords::tr("%n things to look at", nullptr, m_waiting);
    }
    m_waiting = 0;
    return shown;
}
