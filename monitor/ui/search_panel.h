// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message_export.h"
#include "search_book.h"
#include "search_model.h"
#include "server_address.h"

#include <QPointer>
#include <QWidget>

class EmptyNote;
class ExportBar;
class MessageColumns;
class QFileDialog;
class QTableView;
class RowActions;
class SearchBookMenu;
class SearchFields;
class SearchStatus;

// Searches the archive: a form, the results in a table, and what can be done with them. Loads through `ask`
// alone, one question at a time and one for an export; asks for everything else by signals.
class SearchPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPanel)

public:
    explicit SearchPanel(AskMessages ask, QWidget *parent = nullptr);

    // Fills the form and searches.
    void search(const SearchQuery &query);
    // For a search that somebody is about to type.
    void focusWords();
    // Writes all that the search that is shown finds.
    void exportTo(const QString &fileName, MessageExport::Format format);
    // For links. What was found on another server is taken away, and its export ends.
    void setServer(const ServerAddress &server);

    SearchBook *book() { return &m_book; }
    SearchModel *model() { return &m_model; }
    QTableView *table() { return m_table; }
    SearchFields *fields() { return m_fields; }
    SearchStatus *status() { return m_status; }
    ExportBar *exportBar() { return m_exportBar; }

Q_SIGNALS:
    // A result is to be read among what was said around it in its channel.
    void contextRequested(const TimelinePosition &position, const MessageFilter &filter);
    // What the search finds from now on.
    void tabRequested(const MessageFilter &filter);
    void userRequested(const QString &source, const QString &login);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTableView *makeTable();
    void setUpTable();
    void searchForm();
    void searchOnAtEnd();
    void openContext(int row);
    QList<TimelineRow> chosenRows() const;
    void fitToFont();
    void onStateChanged();
    void askForFile();
    void saveSearch();
    void manageSearches();

    SearchBook m_book;
    SearchModel m_model;
    MessageExport m_export;
    SearchQuery m_searched;
    SearchBookMenu *m_menu;
    SearchFields *m_fields;
    SearchStatus *m_status;
    QTableView *m_table;
    MessageColumns *m_columns = nullptr;
    EmptyNote *m_empty = nullptr;
    ExportBar *m_exportBar = nullptr;
    RowActions *m_actions = nullptr;
    QPointer<QFileDialog> m_fileDialog;
};
