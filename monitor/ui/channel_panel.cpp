// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_panel.h"

#include "channel_model.h"
#include "channel_order.h"
#include "channel_table.h"
#include "empty_note.h"
#include "quiet_label.h"
#include "roomy_style.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

ChannelPanel::ChannelPanel(ChannelModel *model, MonitorSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pinned(settings)
    , m_order(new ChannelOrder(model, this))
    , m_filter(new QLineEdit(this))
    , m_table(new ChannelTable(m_order, this))
    , m_empty(new EmptyNote(m_table))
    , m_note(new QuietLabel(this))
{
    model->setPinned(m_pinned.all());
    setUpFilter();
    m_note->setContentsMargins(RoomyStyle::cellMargin, 4, 8, 4);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 6);
    head->addWidget(m_filter);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    refreshNote();
    refreshEmpty();

    connect(model, &QAbstractItemModel::rowsInserted, this, &ChannelPanel::refreshNote);
    connect(model, &QAbstractItemModel::modelReset, this, &ChannelPanel::refreshNote);
    // The first rows of a server are sorted at once; nobody has looked at them yet.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            settleOrder();
    });
    connect(m_table, &QAbstractItemView::activated, this, &ChannelPanel::activate);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ChannelPanel::showMenu);
    auto *pin = new QShortcut(Qt::Key_P, m_table);
    pin->setContext(Qt::WidgetShortcut);
    connect(pin, &QShortcut::activated, this, &ChannelPanel::togglePin);
    connect(&m_sortTimer, &QTimer::timeout, this, &ChannelPanel::settleOrder);
    m_sortTimer.start(std::chrono::seconds(2));
}

void ChannelPanel::setUpFilter()
{
    m_filter->setPlaceholderText(tr("Filter channels"));
    m_filter->setAccessibleName(tr("Filter channels"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    for (auto *button : m_filter->findChildren<QAbstractButton *>())
        button->setAccessibleName(tr("Clear the filter"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_order->setWords(words);
        refreshEmpty();
    });
    // From the field straight into the list.
    auto *down = new QShortcut(Qt::Key_Down, m_filter);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_table->setFocus();
        m_table->selectRow(0);
    });
    auto *clear = new QShortcut(Qt::Key_Escape, m_filter);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_table->selectRow(0);
        activate();
    });
}

void ChannelPanel::refreshNote()
{
    m_note->setVisible(m_model->hidden() != 0);
    m_note->setText(m_model->hidden() == 0
                        ? QString()
                        : tr("%1 more are not shown").arg(QLocale().toString(m_model->hidden())));
}

void ChannelPanel::refreshEmpty()
{
    m_empty->setText(m_filter->text().isEmpty() ? tr("Channels appear here with their first message.")
                                                : tr("No channel is called so."));
}

bool ChannelPanel::isInUse() const
{
    return m_table->hasFocus() || m_table->underMouse();
}

void ChannelPanel::settleOrder()
{
    if (isInUse())
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    m_order->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

ChannelModel::Place ChannelPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return {index.data(ChannelModel::SourceRole).toString(),
            index.data(ChannelModel::ChannelRole).toString()};
}

void ChannelPanel::activate()
{
    const auto [source, channel] = current();
    if (!channel.isEmpty())
        Q_EMIT channelActivated(source, channel);
}

void ChannelPanel::togglePin()
{
    const ChannelModel::Place place = current();
    if (place.second.isEmpty() || !m_pinned.set(place, !m_pinned.contains(place)))
        return;
    m_model->setPinned(m_pinned.all());
    const QHeaderView *header = m_table->horizontalHeader();
    m_order->sort(header->sortIndicatorSection(), header->sortIndicatorOrder()); // its user has just said so
}

void ChannelPanel::showMenu(const QPoint &position)
{
    const auto [source, channel] = current();
    if (channel.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open in a tab")), &QAction::triggered, this, &ChannelPanel::activate);
    QAction *pin =
        menu->addAction(m_pinned.contains({source, channel}) ? tr("Un&pin") : tr("&Pin to the top"));
    pin->setShortcut(Qt::Key_P);
    connect(pin, &QAction::triggered, this, &ChannelPanel::togglePin);
    Q_EMIT menuRequested(menu, source, channel);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}
