// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_book_menu.h"

#include "message_row.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntry = 60;

// A single '&' would be taken for the sign of a mnemonic, and a tab for the one before a shortcut.
QString entryWords(const QString &words)
{
    QString entry = words.simplified();
    if (entry.size() > longestEntry)
        entry = entry.left(longestEntry) + u'…';
    return entry.replace(u'&', "&&"_L1);
}

} // namespace

SearchBookMenu::SearchBookMenu(SearchBook *book, QWidget *parent)
    : QMenu(parent)
    , m_book(book)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SearchBookMenu::fill);
    fill();
}

void SearchBookMenu::fill()
{
    clear();
    addSection(tr("Saved searches"));
    for (const SavedSearch &search : m_book->saved())
        addSearch(search.name, search.query);
    connect(addAction(tr("&Save this search…")), &QAction::triggered, this, &SearchBookMenu::saveRequested);
    QAction *manage = addAction(tr("&Manage saved searches…"));
    manage->setEnabled(!m_book->saved().isEmpty());
    connect(manage, &QAction::triggered, this, &SearchBookMenu::manageRequested);
    addSection(tr("Recent searches"));
    for (const SearchQuery &query : m_book->recent())
        addSearch(query.inWords(), query);
    QAction *forget = addAction(tr("&Clear recent searches"));
    forget->setEnabled(!m_book->recent().isEmpty());
    connect(forget, &QAction::triggered, m_book, &SearchBook::clearRecent);
}

void SearchBookMenu::addSearch(const QString &words, const SearchQuery &query)
{
    QAction *entry = addAction(entryWords(words));
    entry->setToolTip(plainToolTip(query.inWords()));
    connect(entry, &QAction::triggered, this, [this, query] { Q_EMIT chosen(query); });
}
