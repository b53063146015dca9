// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// The keys of the main window, read from its actions so that the list cannot lie.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};
