// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_book.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

// Renames and deletes the saved searches. A name is edited in its place (F2). What is done is done at once.
class SavedSearchesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedSearchesDialog)

public:
    // `book` must outlive it.
    explicit SavedSearchesDialog(SearchBook *book, QWidget *parent = nullptr);

    QListWidget *list() { return m_list; }

private:
    void fill();
    void rename(int row);
    void remove();
    void refresh();

    SearchBook *m_book;
    QListWidget *m_list;
    QLabel *m_words;
    QPushButton *m_rename;
    QPushButton *m_delete;
    bool m_filling = false;
};
