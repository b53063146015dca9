// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_names.h"

namespace {

constexpr qsizetype maxLabelBytes = 63;
constexpr qsizetype maxHostBytes = 253;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLabel(QByteArrayView label)
{
    if (label.isEmpty() || label.size() > maxLabelBytes || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

} // namespace

bool matchesIrcMask(QByteArrayView rawMask, QByteArrayView rawName, IrcCaseMapping mapping)
{
    const Utf8 mask = foldIrcName(mapping, rawMask);
    const Utf8 name = foldIrcName(mapping, rawName);
    qsizetype m = 0;
    qsizetype n = 0;
    qsizetype star = -1;    // the last '*' in the mask
    qsizetype resumeAt = 0; // where in the name what follows it is tried next
    while (n < name.size()) {
        if (m < mask.size() && mask[m] == '*') {
            star = m++;
            resumeAt = n;
        } else if (m < mask.size() && (mask[m] == '?' || mask[m] == name[n])) {
            ++m;
            ++n;
        } else if (star >= 0) {
            m = star + 1;
            n = ++resumeAt;
        } else {
            return false;
        }
    }
    while (m < mask.size() && mask[m] == '*')
        ++m;
    return m == mask.size();
}

bool isIrcHostname(QByteArrayView host)
{
    if (host.size() > maxHostBytes)
        return false;
    QByteArrayView rest = host;
    for (qsizetype dot = 0; (dot = rest.indexOf('.')) >= 0; rest = rest.sliced(dot + 1)) {
        if (!isLabel(rest.first(dot)))
            return false;
    }
    const bool hasDot = rest.size() < host.size();
    return hasDot && (rest.isEmpty() || isLabel(rest));
}
