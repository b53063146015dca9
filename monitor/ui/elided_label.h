// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// A label in one line that takes as much room as there is and ends in "…" where that is not enough; the
// tooltip has all of it then. Plain text only.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    // Quiet: its colour recedes.
    explicit ElidedLabel(QWidget *parent, bool quiet = false);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_quiet;
};
