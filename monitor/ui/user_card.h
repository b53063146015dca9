// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "name_colour.h"

#include <QWidget>

class MessageView;
class QLabel;
class QPushButton;
class QTableWidget;
class UserCardModel;
class UserNote;

// Who somebody is: name and former names, counts, where they say most, what they said last, and a note of
// one's own.
class UserCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserCard)

public:
    static constexpr int mostChannels = 50; // of the table; it says how many more there are

    // `model` must outlive it.
    explicit UserCard(UserCardModel *model, QWidget *parent = nullptr);

    QString shownName() const;
    QString shownFacts() const;
    QTableWidget *channels() { return m_channels; }
    UserNote *note() { return m_note; }

Q_SIGNALS:
    // What follows is asked for of the user who is shown.
    void tabRequested(const QString &source, const QString &login);
    void historyRequested(const QString &source, const QString &login);
    void browserRequested(const QString &source, const QString &login);
    void channelRequested(const QString &source, const QString &channel);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeButtons();
    void setUpChannels();
    void refresh();
    void refreshHead();
    void refreshChannels();

    UserCardModel *m_model;
    NameColours m_colours;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_names;
    QLabel *m_words; // why nothing is shown
    QWidget *m_body;
    UserNote *m_note;
    QTableWidget *m_channels;
    QLabel *m_more;
    MessageView *m_messages;
    QPushButton *m_reload;
};
