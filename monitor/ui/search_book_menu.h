// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_book.h"

#include <QMenu>

// The recent and the saved searches as a menu, made anew each time it opens, and what can be done with them:
// keep the search that is in the form, delete or rename kept ones, forget the recent ones.
class SearchBookMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBookMenu)

public:
    // `book` must outlive it.
    explicit SearchBookMenu(SearchBook *book, QWidget *parent = nullptr);

    // The entries as they are now, for who does not open it.
    void fill();

Q_SIGNALS:
    void chosen(const SearchQuery &query);
    void saveRequested();
    void manageRequested();

private:
    void addSearch(const QString &words, const SearchQuery &query);

    SearchBook *m_book;
};
