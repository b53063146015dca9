// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"
#include "irc_line.h"

#include <optional>

// Which letters a network takes for the same: https://modern.ircdocs.horse/#casemapping-parameter
enum class IrcCaseMapping : quint8 {
    Ascii,
    Rfc1459,       // {}|^ are the lower case of []\~
    Rfc1459Strict, // the same without ^ and ~
};

// `name` in the lower case of that mapping. Bytes beyond ASCII stay as they are.
Utf8 foldIrcName(IrcCaseMapping mapping, QByteArrayView name);

// What a server says about itself in numeric 005, as far as it matters for reading chat. Pure; one per
// connection, with the defaults of RFC 1459 until told otherwise.
class IrcIsupport final
{
public:
    IrcIsupport() = default;

    // For a connection to a network that had this mapping before: it is expected to have it still.
    explicit IrcIsupport(IrcCaseMapping mapping)
        : m_caseMapping(mapping)
    {}

    // Takes one 005 line: "005 nick TOKEN=value -TOKEN ... :are supported by this server".
    void apply(const IrcLine &line);

    IrcCaseMapping caseMapping() const { return m_caseMapping; }
    Utf8 fold(QByteArrayView name) const { return foldIrcName(m_caseMapping, name); }

    bool isChannel(QByteArrayView target) const;

    // The channel a message goes to: `target` itself, or what stands behind a STATUSMSG prefix ("@#weir" is
    // for the operators of #weir). Empty when it is none.
    QByteArrayView channelOf(QByteArrayView target) const;

    // CHATHISTORY: how many lines a request may ask for, 0 for any number; nothing when the server does not
    // know it.
    std::optional<int> historyLimit() const { return m_historyLimit; }

private:
    void applyToken(QByteArrayView key, QByteArrayView value);
    void withdraw(QByteArrayView key);

    IrcCaseMapping m_caseMapping = IrcCaseMapping::Rfc1459;
    QByteArray m_channelTypes = "#&+!";
    QByteArray m_statusPrefixes;
    std::optional<int> m_historyLimit;
};
