// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_query.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class TimeField;

// The form of a search: words, channel, user, source, from, to. Says what is wrong with a field beneath the
// fields, as words with a shape, and goes to that field. Searches nothing itself.
class SearchFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchFields)

public:
    // `searches` is the menu of the button beside the words.
    explicit SearchFields(QMenu *searches, QWidget *parent = nullptr);

    SearchQuery query() const;
    void setQuery(const SearchQuery &query);

    void say(const SearchProblem &problem);
    void sayNothing();
    // What is said of a field at the moment; empty when all is well.
    QString said() const;

    void focusWords();

Q_SIGNALS:
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeField(SearchField field, QWidget *input, QWidget *buddy);
    QLineEdit *makeLine(SearchField field, const QString &placeholder, int characters);
    QLayout *makeWordsRow(QMenu *searches);
    QLayout *makeVerdict();
    QWidget *input(SearchField field) const;
    void showShape();

    QLineEdit *m_words;
    QLineEdit *m_channel;
    QLineEdit *m_user;
    QLineEdit *m_source;
    TimeField *m_from;
    TimeField *m_to;
    QLabel *m_shape;
    QLabel *m_verdict;
};
