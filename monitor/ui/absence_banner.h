// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class AbsenceModel;
class QLabel;
class QPushButton;

// A line over the lists: how much was archived while the monitor was closed, and a button that reads on from
// there. Hidden while nothing was missed.
class AbsenceBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbsenceBanner)

public:
    // `model` must outlive it.
    explicit AbsenceBanner(AbsenceModel *model, QWidget *parent = nullptr);

    QString shownText() const;

Q_SIGNALS:
    // The archive from the last message that was seen.
    void readRequested();

private:
    void refresh();

    AbsenceModel *m_model;
    QLabel *m_words;
    QPushButton *m_read;
};
