// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

class MainWindow;
class MessageTab;

// The commands of weir-monitor-probe about tabs of messages. N counts tabs and columns from 0, which is all
// messages:
//   tabs               titles and states, and which is in front
//   tab QUERY          opens the tab of a filter, written as in a URL: channel=garden&user=ada&q=words
//   front N, close N, beside N, back N
//   rows N             the rows of its list, with what is missing
//   reading N          whether it follows, and what is unread
//   pause N, end N, unread N, wrap 0|1
//   scroll N PIXELS    from where it is
//   load N ROW         loads what is missing there
//   act N FIRST LAST NAME   selects rows and triggers the action of that name; gives the clipboard
class TabProbe final
{
public:
    explicit TabProbe(MainWindow *window)
        : m_window(window)
    {}

    // None for a command that is none of these.
    std::optional<QJsonObject> run(const QString &line);

private:
    QJsonObject tabs() const;
    QJsonObject open(const QString &query);
    QJsonObject arrange(const QString &command, MessageTab *tab);
    QJsonObject rows(MessageTab *tab) const;
    QJsonObject reading(MessageTab *tab) const;
    QJsonObject act(MessageTab *tab, int first, int last, const QString &name);
    MessageTab *tab(const QString &number) const;

    MainWindow *m_window;
};
