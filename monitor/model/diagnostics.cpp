// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

// One that is shorter is no secret, and would be found in any text.
constexpr qsizetype shortestSecret = 4;

QString lineOf(const InspectorRow &row)
{
    QString line = row.name;
    if (!row.words.isEmpty())
        line += (line.isEmpty() ? QString() : u": "_s) + row.words;
    if (!row.since.isEmpty())
        line += " ("_L1 + row.since + u')';
    if (!row.note.isEmpty())
        line += u" – "_s + row.note;
    return line;
}

void append(QStringList &lines, const InspectorGroup &group)
{
    lines.append(QString());
    lines.append(group.title);
    for (const InspectorRow &row : group.rows) {
        lines.append("  "_L1 + lineOf(row));
        for (const InspectorRow &detail : row.details)
            lines.append("    "_L1 + lineOf(detail));
    }
    if (!group.note.isEmpty())
        lines.append("  "_L1 + group.note);
}

void append(QStringList &lines, const QString &title, const QStringList &rest)
{
    if (rest.isEmpty())
        return;
    lines.append(QString());
    lines.append(title);
    for (const QString &line : rest)
        lines.append("  "_L1 + line);
}

} // namespace

// In English but for what the inspector shows: whoever reads an issue must find the parts.
QString Diagnostics::text() const
{
    QStringList lines{u"weir-monitor %1"_s.arg(QStringLiteral(WEIR_VERSION)),
                      u"Qt %1, %2, %3 (%4), platform %5, %6"_s.arg(
                          QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                          QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
                          QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName(),
                          QLocale().name()),
                      QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    append(lines, u"Settings"_s, settings);
    append(lines, feed);
    append(lines, sources);
    append(lines, archive);
    append(lines, u"Log"_s, log);
    return withoutSecrets(lines.join(u'\n') + u'\n', secret);
}

QString withoutSecrets(const QString &text, const QByteArray &secret)
{
    static const QRegularExpression bearer(u"(Bearer\\s+)\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(://)[^/\\s@]*@"_s);
    QString clean = text;
    if (secret.size() >= shortestSecret)
        clean.replace(QString::fromUtf8(secret), u"[token]"_s);
    clean.replace(bearer, u"\\1[token]"_s);
    clean.replace(userInfo, u"\\1"_s);
    return clean;
}
