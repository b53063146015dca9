// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts_dialog.h"

#include "text_style.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || !action->isVisible())
            continue;
        auto *keys = plainLabel(this);
        keys->setText(action->shortcut().toString(QKeySequence::NativeText));
        auto *words = plainLabel(this);
        words->setText(action->iconText());
        grid->addWidget(keys, row, 0);
        grid->addWidget(words, row, 1);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(20);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}
