// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_capabilities.h"

namespace {

QList<QByteArray> wordsOf(QByteArrayView text)
{
    const QByteArray simple = text.toByteArray().simplified();
    return simple.isEmpty() ? QList<QByteArray>() : simple.split(' ');
}

// Servers of before 302 mark names with modifiers: '-' disabled, '~' to be acknowledged, '=' cannot be
// disabled.
QByteArray withoutModifiers(QByteArray word)
{
    while (word.startsWith('~') || word.startsWith('='))
        word.remove(0, 1);
    return word;
}

// Of "duration=2592000,port=6697"; 0 where there is none.
quint16 securePortOf(const QByteArray &policy)
{
    const QByteArray key("port=");
    for (const QByteArray &part : policy.split(',')) {
        if (part.startsWith(key))
            return part.sliced(key.size()).toUShort();
    }
    return 0;
}

} // namespace

IrcCapabilities::IrcCapabilities(bool withSasl)
    : m_wanted{"account-tag",       "batch",
               "cap-notify",        "chghost",
               "echo-message",      "message-tags",
               "multi-prefix",      "server-time",
               "setname",           "labeled-response",
               "draft/chathistory", "draft/message-redaction"}
{
    if (withSasl)
        m_wanted.append("sasl");
}

QList<QByteArray> IrcCapabilities::handle(const IrcLine &line)
{
    const QByteArrayView verb = line.param(1);
    const auto is = [verb](QByteArrayView name) { return verb.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("LS") || is("NEW"))
        return takeList(line);
    if (is("NAK"))
        return takeRefusal();
    if (is("ACK"))
        takeEnabled(wordsOf(line.lastParam()));
    else if (is("DEL"))
        takeWithdrawn(wordsOf(line.lastParam()));
    return {};
}

QList<QByteArray> IrcCapabilities::takeList(const IrcLine &line)
{
    for (const QByteArray &word : wordsOf(line.lastParam())) {
        const qsizetype equals = word.indexOf('=');
        const QByteArray name = withoutModifiers(equals < 0 ? word : word.first(equals));
        if (name == "sts" && equals >= 0)
            m_securePort = securePortOf(word.sliced(equals + 1));
        if (!m_wanted.contains(name))
            continue;
        m_offered.insert(name, equals < 0 ? QByteArray() : word.sliced(equals + 1));
        m_refused.removeAll(name);
    }
    // "CAP * LS * :..." says that more lines follow.
    if (line.paramCount > 3 && line.param(2) == QByteArrayView("*"))
        return {};
    m_listed = true;
    return request();
}

// One REQ for all that is offered and neither enabled, refused nor asked for.
QList<QByteArray> IrcCapabilities::request()
{
    QList<QByteArray> names;
    for (const QByteArray &name : m_wanted) {
        const bool asked = std::any_of(m_requests.begin(), m_requests.end(),
                                       [&](const auto &request) { return request.contains(name); });
        if (m_offered.contains(name) && !m_enabled.contains(name) && !m_refused.contains(name) && !asked)
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    m_requests.append(names);
    return {"CAP REQ :" + names.join(' ')};
}

// Answers come in the order of the requests; the names in a NAK may be cut off, so they do not count.
QList<QByteArray> IrcCapabilities::takeRefusal()
{
    if (m_requests.isEmpty())
        return {};
    const QList<QByteArray> names = m_requests.takeFirst();
    if (names.size() == 1) {
        m_refused.append(names);
        return {};
    }
    QList<QByteArray> lines;
    for (const QByteArray &name : names) {
        m_requests.append({name});
        lines.append("CAP REQ :" + name);
    }
    return lines;
}

void IrcCapabilities::takeEnabled(const QList<QByteArray> &words)
{
    for (const QByteArray &word : words) {
        const QByteArray name = withoutModifiers(word);
        if (name.startsWith('-'))
            m_enabled.removeAll(name.sliced(1));
        else if (m_wanted.contains(name) && !m_enabled.contains(name))
            m_enabled.append(name);
        // A long answer may come in several lines.
        for (QList<QByteArray> &request : m_requests)
            request.removeAll(name);
    }
    m_requests.removeAll(QList<QByteArray>());
}

void IrcCapabilities::takeWithdrawn(const QList<QByteArray> &words)
{
    for (const QByteArray &name : words) {
        m_enabled.removeAll(name);
        m_offered.remove(name);
    }
}
