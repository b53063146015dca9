// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_panel.h"

#include "empty_note.h"
#include "export_bar.h"
#include "message_columns.h"
#include "message_model.h"
#include "row_actions.h"
#include "saved_searches_dialog.h"
#include "search_book_menu.h"
#include "search_delegate.h"
#include "search_fields.h"
#include "search_status.h"
#include "search_words.h"
#include "time_words.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMessageBox>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ahead = 20; // rows before the end at which the next page is asked for

QString widestStamp()
{
    // Wide digits, and a day and a month of two of them.
    return stampWords(QDateTime(QDate(2026, 12, 28), QTime(20, 48, 48)).toMSecsSinceEpoch());
}

} // namespace

SearchPanel::SearchPanel(AskMessages ask, QWidget *parent)
    : QWidget(parent)
    , m_model(ask)
    , m_export(std::move(ask))
    , m_menu(new SearchBookMenu(&m_book, this))
    , m_fields(new SearchFields(m_menu, this))
    , m_status(new SearchStatus(&m_model, this))
    , m_table(makeTable())
    , m_empty(new EmptyNote(m_table))
    , m_exportBar(new ExportBar(&m_export, this))
    , m_actions(new RowActions(m_table, [this] { return chosenRows(); }))
{
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fields);
    layout->addWidget(m_status);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_exportBar);
    setFocusProxy(m_fields);

    connect(m_fields, &SearchFields::searchRequested, this, &SearchPanel::searchForm);
    connect(m_menu, &SearchBookMenu::chosen, this, &SearchPanel::search);
    connect(m_menu, &SearchBookMenu::saveRequested, this, &SearchPanel::saveSearch);
    connect(m_menu, &SearchBookMenu::manageRequested, this, &SearchPanel::manageSearches);
    connect(m_status, &SearchStatus::exportRequested, this, &SearchPanel::askForFile);
    connect(m_status, &SearchStatus::liveRequested, this, [this] { Q_EMIT tabRequested(m_model.filter()); });
    connect(m_status, &SearchStatus::againRequested, this, [this] {
        if (m_model.rowCount() > 0)
            m_model.searchOn();
        else
            searchForm();
    });
    connect(&m_model, &SearchModel::stateChanged, this, &SearchPanel::onStateChanged);
    connect(m_actions, &RowActions::userRequested, this, &SearchPanel::userRequested);
    QAction *context = m_actions->addFirst(tr("Show in conte&xt"), u"Ctrl+H"_s);
    connect(context, &QAction::triggered, this, [this] { openContext(m_table->currentIndex().row()); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &at) { openContext(at.row()); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPanel::searchOnAtEnd);
    onStateChanged();
}

QTableView *SearchPanel::makeTable()
{
    auto *table = new QTableView(this);
    table->setModel(&m_model);
    return table;
}

void SearchPanel::setUpTable()
{
    m_table->setItemDelegate(new SearchDelegate(m_table));
    m_table->setAccessibleName(tr("Results of the search"));
    m_columns = new MessageColumns(m_table, widestStamp());
    m_table->viewport()->installEventFilter(this);
    fitToFont();
}

void SearchPanel::fitToFont()
{
    m_table->verticalHeader()->setDefaultSectionSize(MessageDelegate::lineHeight(m_table->fontMetrics()));
    m_columns->reset();
}

void SearchPanel::search(const SearchQuery &query)
{
    m_fields->setQuery(query);
    searchForm();
}

void SearchPanel::focusWords()
{
    m_fields->focusWords();
}

void SearchPanel::searchForm()
{
    m_searched = m_fields->query();
    const auto filter = toFilter(m_searched, QDateTime::currentDateTime());
    if (!filter) {
        m_model.cancel();
        if (m_model.state() != SearchModel::State::Found)
            m_model.clear();
        m_fields->say(filter.error());
        return;
    }
    m_fields->sayNothing();
    m_book.remember(m_searched);
    m_table->setColumnHidden(MessageModel::ChannelColumn, !filter->channel.isEmpty());
    m_model.search(*filter);
}

void SearchPanel::setServer(const ServerAddress &server)
{
    if (!m_actions->server().isEmpty() && m_actions->server() != server) {
        m_model.clear();
        m_export.loseServer();
        delete m_fileDialog; // the search that its file was to be of is gone
    }
    m_actions->setServer(server);
}

void SearchPanel::onStateChanged()
{
    const bool hasSigns = !m_searched.words.isEmpty() && SearchWords(m_searched.words).isEmpty();
    switch (m_model.state()) {
    case SearchModel::State::Idle:
        m_empty->setText(tr("Look for words: all of them occur in what is found.\n"
                            "\"red tomatoes\" in quotes stand in a row.\n"
                            "A channel or a user alone finds everything said there or by them."));
        break;
    case SearchModel::State::Found:
        m_empty->setText(
            hasSigns ? tr("Nothing was found: what is looked for are words, and signs are none.")
                     : tr("Nothing was found. Whole words are looked for, in any case of letters; fewer "
                          "words or a longer time find more."));
        break;
    default:
        m_empty->setText({});
    }
    // What the server refuses is said where it was typed.
    if (const auto &problem = m_model.problem(); problem && problem->status == 400) {
        if (const auto field = refusedField(problem->words))
            m_fields->say({*field, tr("the server does not take this: %1").arg(problem->words)});
    }
    if (m_model.state() == SearchModel::State::Found)
        searchOnAtEnd();
}

// Only where there is something to scroll: a page is more than a window is high.
void SearchPanel::searchOnAtEnd()
{
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const bool isNear = bottom >= m_model.rowCount() - ahead;
    if (isNear && m_table->isVisible() && m_model.hasMore() && !m_model.problem())
        m_model.searchOn();
}

void SearchPanel::openContext(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const ChatMessage &message = m_model.message(row);
    MessageFilter filter;
    filter.channel = message.channel;
    filter.source = message.source;
    Q_EMIT contextRequested({message.sentAt, message.id}, filter);
}

QList<TimelineRow> SearchPanel::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>()); // the oldest first, as it was said
    QList<TimelineRow> chosen;
    for (const int row : rows)
        chosen.append(m_model.timelineRow(row));
    return chosen;
}

void SearchPanel::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export all results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_fileDialog = dialog;
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString text = tr("Lines of text (*.txt)");
    dialog->setNameFilters({text, tr("Lines of JSON (*.ndjson)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"weir-search.txt"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString &filter) {
        dialog->setDefaultSuffix(filter == text ? u"txt"_s : u"ndjson"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, text](const QString &fileName) {
        const bool isText = dialog->selectedNameFilter() == text && !fileName.endsWith(".ndjson"_L1);
        exportTo(fileName, isText ? MessageExport::Format::Text : MessageExport::Format::NdJson);
    });
    dialog->open();
}

void SearchPanel::exportTo(const QString &fileName, MessageExport::Format format)
{
    m_export.start(m_model.filter(), fileName, format);
}

void SearchPanel::saveSearch()
{
    const SearchQuery query = m_fields->query();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(query.inWords().left(SearchBook::longestName));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, query](const QString &name) {
        const auto saved = m_book.save(name, query);
        if (saved)
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Search not saved"), saved.error(),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->open();
    });
    dialog->open();
}

void SearchPanel::manageSearches()
{
    auto *dialog = new SavedSearchesDialog(&m_book, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        m_columns->fit();
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_model.isUnderWay())
        m_model.cancel();
    else
        QWidget::keyPressEvent(event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToFont();
}
