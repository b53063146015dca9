// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_model.h"
#include "server_address.h"

#include <QWidget>

class ElidedLabel;
class EmptyNote;
class FilterChips;
class HistoryView;
class QCheckBox;
class QDateTimeEdit;
class QLabel;
class RowActions;

// Reads the archive around a message or a moment, with a filter: what is shown and of which time, buttons to
// go on, the list. Several may be open; each has one question under way at most. Loads through `ask` alone;
// asks for everything else by signals.
class HistoryPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)

public:
    explicit HistoryPanel(AskMessages ask, QWidget *parent = nullptr);

    // Brings the message at this position into view, marked, among those around it that the filter lets
    // through. Of a position without an id the time alone counts.
    void showAround(const TimelinePosition &position, const MessageFilter &filter);
    void showNewest(const MessageFilter &filter);
    // Reads the same place anew: it may have changed in ways that nobody has told.
    void again();

    // For links. What was shown of another server is taken away.
    void setServer(const ServerAddress &server);
    // The address of the current message on the server's pages; empty without one.
    QString permalink() const;
    // Of the current message; where the panel began without one.
    std::optional<TimelinePosition> position() const;

    // For a tab: "#garden 20:14".
    QString title() const;

    // Whether what is looked up next is to have another panel.
    bool isKept() const;

    HistoryModel *model() { return &m_model; }
    HistoryView *view() { return m_view; }
    const MessageFilter &filter() const { return m_model.filter(); }

Q_SIGNALS:
    void titleChanged(const QString &title);
    void userRequested(const QString &source, const QString &login);

protected:
    // Return in the field of the time jumps.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeTools();
    void refreshHead();
    void refreshNote();
    void refreshEmpty();
    void refreshChannel();
    void showHereWith(const MessageFilter &filter);
    void setOnlyChannel(bool only);
    void jump();

    HistoryModel m_model;
    HistoryView *m_view;
    RowActions *m_actions;
    EmptyNote *m_empty;
    ElidedLabel *m_head;
    QLabel *m_note;
    FilterChips *m_chips;
    QCheckBox *m_onlyChannel;
    QCheckBox *m_keep;
    QDateTimeEdit *m_time;
};
