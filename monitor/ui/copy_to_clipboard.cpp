// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_to_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

void copyToClipboard(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}
