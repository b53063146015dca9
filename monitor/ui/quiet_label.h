// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// A label whose text recedes, but stays readable in every palette (the placeholder colour of some is too
// faint). Plain text only.
class QuietLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietLabel)

public:
    explicit QuietLabel(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();
};
