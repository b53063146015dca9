// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

class Lookout;

// The commands of weir-monitor-probe about what calls a moderator:
//   rule WORD ...    highlights messages with one of these words, from here on
//   triage           the entries of the triage list, as they stand there
class TriageProbe final
{
public:
    explicit TriageProbe(Lookout *lookout)
        : m_lookout(lookout)
    {}

    // None for a command that is none of these.
    std::optional<QJsonObject> run(const QString &line);

private:
    QJsonObject addRule(const QStringList &words);
    QJsonObject triage();

    Lookout *m_lookout;
};
