// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class TriageModel;

// A line over the lists while something is going on in a channel that nobody has looked at: the newest alert,
// and how many more. Hidden while there is none.
class AlertBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertBanner)

public:
    // `triage` must outlive it.
    explicit AlertBanner(TriageModel *triage, QWidget *parent = nullptr);

    QString shownText() const;

Q_SIGNALS:
    void showRequested(qint64 key); // of the triage list

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TriageModel *m_triage;
    QLabel *m_shape;
    QLabel *m_words;
    qint64 m_key = 0; // of the alert that is shown
};
