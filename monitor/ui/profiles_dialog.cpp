// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles_dialog.h"

#include "empty_note.h"
#include "text_style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

ProfilesDialog::ProfilesDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_connect(addButton(tr("&Connect")))
    , m_add(addButton(tr("&Add…")))
    , m_edit(addButton(tr("&Edit…")))
    , m_remove(addButton(tr("&Remove…")))
{
    setWindowTitle(tr("Servers"));
    m_list->setAccessibleName(tr("Servers"));
    m_list->setUniformItemSizes(true);
    auto *empty = new EmptyNote(m_list);
    empty->setText(tr("No server yet. Add the address of one."));

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_connect, m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(middle);
    layout->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 20);

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProfilesDialog::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT connectRequested(chosen()); });
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(chosen()); });
    connect(m_add, &QPushButton::clicked, this, &ProfilesDialog::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::askToRemove);
    auto *del = new QShortcut(QKeySequence::Delete, m_list);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, [this] {
        if (m_remove->isEnabled())
            askToRemove();
    });
}

QPushButton *ProfilesDialog::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    return button;
}

void ProfilesDialog::setProfiles(const ServerProfiles &profiles, const ServerAddress &current)
{
    const ServerAddress kept = m_profiles.find(chosen()) ? chosen() : current;
    m_profiles = profiles;
    m_current = current;
    m_list->clear();
    for (const ServerProfile &profile : profiles.all()) {
        const bool isWatched = profile.address == current;
        auto *item =
            new QListWidgetItem(isWatched ? tr("%1 – connected").arg(profile.name) : profile.name, m_list);
        item->setToolTip(profile.address.text().toHtmlEscaped());
        item->setData(Qt::UserRole, profile.address.text());
        if (profile.address == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_add->setEnabled(!profiles.isFull());
    m_add->setToolTip(profiles.isFull() ? tr("There are as many servers as the list takes.") : QString());
    refreshButtons();
}

ServerAddress ProfilesDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return {};
    return ServerAddress::parse(item->data(Qt::UserRole).toString()).value_or(ServerAddress());
}

void ProfilesDialog::refreshButtons()
{
    const ServerAddress address = chosen();
    m_connect->setEnabled(!address.isEmpty() && address != m_current);
    m_edit->setEnabled(!address.isEmpty());
    m_remove->setEnabled(!address.isEmpty());
}

void ProfilesDialog::askToRemove()
{
    const ServerAddress address = chosen();
    const ServerProfile *profile = m_profiles.find(address);
    if (!profile)
        return;
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove a server"));
    box->setText(tr("Remove %1 from this list?").arg(profile->name));
    box->setInformativeText(tr("Its token is forgotten, too. Nothing changes on the server."));
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, address] { Q_EMIT removeRequested(address); });
    box->open();
}
