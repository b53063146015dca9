// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

// Whether the desktop starts the monitor when its user signs in: an entry in the autostart folder of the XDG
// specification (https://specifications.freedesktop.org/autostart-spec/). Blocks for the file.
class Autostart final
{
public:
    // `folder`: usually ~/.config/autostart. `program`: the path of this program.
    Autostart(const QString &folder, QString program);

    // Those of this user and program.
    static Autostart ofThisUser();

    bool isOn() const;
    // Error: the file cannot be written or removed, and why.
    Outcome set(bool on) const;

    const QString &fileName() const { return m_fileName; }

private:
    QString m_fileName;
    QString m_program;
};
