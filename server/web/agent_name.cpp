// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent_name.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Mark
{
    const char *in; // of the User-Agent
    const char *name;
};

// The first that is there counts: each names those below it, too.
constexpr Mark browsers[] = {
    {"Edg/", "Edge"},      {"OPR/", "Opera"},      {"Firefox/", "Firefox"}, {"HeadlessChrome/", "Chrome"},
    {"Chrome/", "Chrome"}, {"Version/", "Safari"},
};

constexpr Mark systems[] = {
    {"Android", "Android"}, {"iPhone", "iOS"},   {"iPad", "iPadOS"},
    {"Windows", "Windows"}, {"Mac OS", "macOS"}, {"Linux", "Linux"},
};

} // namespace

QString agentName(const QString &userAgent)
{
    QString name;
    for (const Mark &browser : browsers) {
        const qsizetype at = userAgent.indexOf(QLatin1StringView(browser.in));
        if (at < 0)
            continue;
        static const QRegularExpression number(u"^[0-9]{1,4}"_s);
        const QString version = userAgent.mid(at + qsizetype(qstrlen(browser.in)), 4);
        name = QString::fromLatin1(browser.name) + u' ' + number.match(version).captured();
        break;
    }
    if (name.isEmpty())
        return userAgent;
    for (const Mark &system : systems) {
        if (userAgent.contains(QLatin1StringView(system.in)))
            return name.trimmed() + u", "_s + QString::fromLatin1(system.name);
    }
    return name.trimmed();
}
