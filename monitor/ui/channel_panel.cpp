// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel_panel.h"

#include "channel_model.h"
#include "empty_note.h"
#include "quiet_label.h"
#include "roomy_style.h"
#include "text_style.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChannelPanel::ChannelPanel(ChannelModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_note(new QuietLabel(this))
{
    m_note->setContentsMargins(RoomyStyle::cellMargin, 4, 8, 4);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);

    setUpTable();
    refreshNote();
    auto *empty = new EmptyNote(m_table);
    empty->setText(tr("Channels appear here with their first message."));
    connect(model, &QAbstractItemModel::rowsInserted, this, &ChannelPanel::refreshNote);
    connect(model, &QAbstractItemModel::modelReset, this, &ChannelPanel::refreshNote);
    // The first rows of a server are sorted at once; nobody has looked at them yet.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (first == 0)
            settleOrder();
    });
    connect(&m_sortTimer, &QTimer::timeout, this, &ChannelPanel::settleOrder);
    m_sortTimer.start(std::chrono::seconds(2));
}

void ChannelPanel::setUpTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ChannelModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setDynamicSortFilter(false);

    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Channels"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    RoomyStyle::apply(m_table);
    m_table->setFont(tabularFont(m_table->font()));

    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(metrics.averageCharWidth() * 4);
    header->setSectionResizeMode(ChannelModel::NameColumn, QHeaderView::Stretch);
    // Room for the widest value and for the head, which is the wider one in some languages.
    const auto fit = [&](ChannelModel::Column column, const QString &widest, int arrow = 0) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int text = std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(head) + arrow);
        m_table->setColumnWidth(column, text + 2 * RoomyStyle::cellMargin + 4);
    };
    fit(ChannelModel::SourceColumn, u"irc.example.org"_s);
    fit(ChannelModel::CountColumn, u"1,000,000"_s);
    fit(ChannelModel::RateColumn, u"10,000"_s, 3 * RoomyStyle::cellMargin + 4);
    fit(ChannelModel::LastColumn, u"00:00:00"_s);
    // Most servers have one source, and the name's tooltip tells it; View > Channel columns brings it back.
    m_table->setColumnHidden(ChannelModel::SourceColumn, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ChannelModel::RateColumn, Qt::DescendingOrder);
}

void ChannelPanel::refreshNote()
{
    m_note->setVisible(m_model->hidden() != 0);
    m_note->setText(m_model->hidden() == 0
                        ? QString()
                        : tr("%1 more are not shown").arg(QLocale().toString(m_model->hidden())));
}

// In a narrow window the names need the room more than the time of the last message does.
void ChannelPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int enough = fontMetrics().averageCharWidth() * 60;
    const bool was = event->oldSize().width() < 0 || event->oldSize().width() >= enough;
    const bool is = width() >= enough;
    if (was != is)
        m_table->setColumnHidden(ChannelModel::LastColumn, !is);
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
    m_sorted->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}
