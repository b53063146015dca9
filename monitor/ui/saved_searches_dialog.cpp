// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_searches_dialog.h"

#include "text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace {

constexpr int nameRole = Qt::UserRole; // under which the book knows it

} // namespace

SavedSearchesDialog::SavedSearchesDialog(SearchBook *book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QListWidget(this))
    , m_words(plainLabel(this))
    , m_rename(new QPushButton(tr("&Rename"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Saved searches"));
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_words->setWordWrap(true);
    m_words->setAccessibleDescription(tr("What the search looks for"));
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *close = new QPushButton(tr("&Close"), this);
    for (QPushButton *button : {m_rename, m_delete, close})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 70, 380);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &SavedSearchesDialog::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedSearchesDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { rename(m_list->row(item)); });
    fill();
}

void SavedSearchesDialog::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    m_list->clear();
    for (const SavedSearch &search : m_book->saved()) {
        auto *item = new QListWidgetItem(search.name, m_list);
        item->setData(nameRole, search.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    refresh();
}

void SavedSearchesDialog::rename(int row)
{
    if (m_filling)
        return;
    const QListWidgetItem *item = m_list->item(row);
    const QString name = item->text();
    const auto renamed = m_book->rename(item->data(nameRole).toString(), name);
    fill();
    if (!renamed) {
        m_words->setText(renamed.error());
        return;
    }
    const auto found = m_list->findItems(name.simplified(), Qt::MatchFixedString);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.first());
}

void SavedSearchesDialog::remove()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const int row = m_list->currentRow();
        m_book->remove(item->data(nameRole).toString());
        fill();
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
}

void SavedSearchesDialog::refresh()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_book->saved().size();
    m_words->setText(any ? m_book->saved().at(row).query.inWords() : tr("There are no saved searches."));
    m_rename->setEnabled(any);
    m_delete->setEnabled(any);
}
