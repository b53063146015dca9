// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class StatusModel;

// A line over the lists that says what is wrong and what can be done about it. Hidden while all is well.
class FeedBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedBanner)

public:
    // `status` must outlive it.
    explicit FeedBanner(StatusModel *status, QWidget *parent = nullptr);

    QString shownText() const;

Q_SIGNALS:
    void reconnectRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    StatusModel *m_status;
    QLabel *m_shape;
    QLabel *m_words;
    QPushButton *m_reconnect;
    QPushButton *m_settings;
};
