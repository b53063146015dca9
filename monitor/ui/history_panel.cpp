// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_panel.h"

#include "elided_label.h"
#include "empty_note.h"
#include "filter_chips.h"
#include "flow_layout.h"
#include "history_view.h"
#include "message_model.h"
#include "quiet_label.h"
#include "roomy_style.h"
#include "row_actions.h"
#include "status_words.h"
#include "tab_filter.h"
#include "text_style.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr qsizetype longestName = 40;

QString titleOf(const MessageFilter &filter, const QString &otherwise)
{
    const QString title = tabTitle(filter);
    return title.isEmpty() ? otherwise : title;
}

} // namespace

HistoryPanel::HistoryPanel(AskMessages ask, QWidget *parent)
    : QWidget(parent)
    , m_model(std::move(ask))
    , m_view(new HistoryView(&m_model, this))
    , m_actions(new RowActions(m_view, [this] { return m_view->chosenRows(); }))
    , m_empty(new EmptyNote(m_view))
    , m_head(new ElidedLabel(this))
    , m_note(new QuietLabel(this))
    , m_chips(new FilterChips(this))
    , m_onlyChannel(new QCheckBox(this))
    , m_keep(new QCheckBox(tr("&Keep this tab"), this))
    , m_time(new QDateTimeEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addLayout(makeTools());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(&m_model, &HistoryModel::begun, this, &HistoryPanel::refreshHead);
    connect(&m_model, &HistoryModel::placed, this, &HistoryPanel::refreshNote);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::refreshEmpty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::refreshChannel);
    connect(m_chips, &FilterChips::filterChanged, this, [this] { showHereWith(m_chips->filter()); });
    connect(m_onlyChannel, &QCheckBox::toggled, this, &HistoryPanel::setOnlyChannel);
    connect(m_actions, &RowActions::userRequested, this, &HistoryPanel::userRequested);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const ChatMessage *message = m_model.message(index.row());
        if (message && index.column() == MessageModel::NameColumn)
            Q_EMIT userRequested(QString::fromUtf8(message->source), QString::fromUtf8(message->user));
    });
    m_note->setText(
        tr("The message itself is not here: it was erased, or the filter does not let it through."));
    refreshHead();
    refreshEmpty();
}

QLayout *HistoryPanel::makeHead()
{
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    m_head->setMinimumHeight(panelHeadHeight(this));
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto *older = new QPushButton(tr("&Older"), this);
    auto *newer = new QPushButton(tr("&Newer"), this);
    auto *newest = new QPushButton(tr("To the ne&west"), this);
    older->setToolTip(tr("A page up (Page Up)"));
    newer->setToolTip(tr("A page down (Page Down)"));
    newest->setToolTip(tr("The end of the archive as it is now"));
    connect(older, &QPushButton::clicked, m_view, &HistoryView::pageOlder);
    connect(newer, &QPushButton::clicked, m_view, &HistoryView::pageNewer);
    connect(newest, &QPushButton::clicked, this, [this] { showNewest(filter()); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addWidget(older);
    buttons->addWidget(newer);
    buttons->addWidget(newest);
    auto *row = new FlowLayout(nullptr, 16, 4);
    row->setContentsMargins(RoomyStyle::cellMargin, 4, gap, 0);
    row->addWidget(m_head);
    row->addItem(buttons);
    return row;
}

QLayout *HistoryPanel::makeTools()
{
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + " HH:mm"_L1);
    m_time->setDateTime(QDateTime::currentDateTime());
    m_time->setAccessibleName(tr("Time to jump to"));
    m_time->installEventFilter(this);
    m_keep->setToolTip(tr("What you look up next gets a tab of its own"));
    auto *label = plainLabel(this);
    label->setText(tr("&Jump to:"));
    label->setBuddy(m_time);
    auto *go = new QPushButton(tr("&Go"), this);
    go->setToolTip(tr("Show the messages around this time"));
    connect(go, &QPushButton::clicked, this, &HistoryPanel::jump);

    auto *time = new QHBoxLayout;
    time->setSpacing(gap);
    time->addWidget(label);
    time->addWidget(m_time);
    time->addWidget(go);
    auto *tools = new FlowLayout(nullptr, 16, 4);
    tools->setContentsMargins(RoomyStyle::cellMargin, 4, gap, gap);
    tools->addItem(time);
    tools->addWidget(m_onlyChannel);
    tools->addWidget(m_keep);
    tools->addWidget(m_chips);
    tools->addWidget(m_note);
    return tools;
}

void HistoryPanel::showAround(const TimelinePosition &position, const MessageFilter &filter)
{
    m_model.showAround(position, filter);
}

void HistoryPanel::showNewest(const MessageFilter &filter)
{
    m_model.showNewest(filter);
}

void HistoryPanel::again()
{
    if (m_model.rowCount() > 0)
        showHereWith(filter());
}

void HistoryPanel::setServer(const ServerAddress &server)
{
    if (!m_actions->server().isEmpty() && m_actions->server() != server)
        m_model.clear();
    m_actions->setServer(server);
}

bool HistoryPanel::isKept() const
{
    return m_keep->isChecked();
}

QString HistoryPanel::permalink() const
{
    const ChatMessage *message = m_view->currentMessage();
    return message ? m_actions->permalink(*message) : QString();
}

std::optional<TimelinePosition> HistoryPanel::position() const
{
    if (const ChatMessage *message = m_view->currentMessage())
        return TimelinePosition{message->sentAt, message->id};
    return m_model.around();
}

QString HistoryPanel::title() const
{
    const QString place = titleOf(filter(), tr("History"));
    return m_model.around() && m_model.around()->sentAt > 0
               ? place + u' ' + momentWords(m_model.around()->sentAt)
               : place;
}

void HistoryPanel::showHereWith(const MessageFilter &filter)
{
    if (const auto here = position())
        showAround(*here, filter);
    else
        showNewest(filter);
}

void HistoryPanel::setOnlyChannel(bool only)
{
    MessageFilter wanted = filter();
    const ChatMessage *message = m_view->currentMessage();
    if (only && message) {
        wanted.channel = message->channel;
        wanted.source = message->source;
    } else {
        wanted.channel.clear();
        if (wanted.user.isEmpty())
            wanted.source.clear(); // which stands only with one of the two
    }
    showHereWith(wanted);
}

void HistoryPanel::jump()
{
    showAround({m_time->dateTime().toMSecsSinceEpoch(), 0}, filter());
    m_view->setFocus();
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_time && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_time->interpretText();
            jump();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::refreshHead()
{
    const QString place = titleOf(filter(), tr("All channels"));
    const auto &around = m_model.around();
    // The one placeholder's text may hold the other's: both are filled in at once.
    m_head->setText(!m_model.hasBegun()   ? tr("History")
                    : !around             ? tr("%1: the newest").arg(place)
                    : around->sentAt <= 0 ? tr("%1: the beginning").arg(place)
                                          : tr("%1 around %2").arg(place, momentWords(around->sentAt)));
    if (around && around->sentAt > 0)
        m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(around->sentAt));
    m_view->setColumnHidden(MessageModel::ChannelColumn, !filter().channel.isEmpty());
    m_chips->setFilter(filter());
    refreshChannel();
    refreshNote();
    Q_EMIT titleChanged(title());
}

void HistoryPanel::refreshEmpty()
{
    m_empty->setText(m_model.isBare() ? tr("No message of the archive fits the filter.")
                                      : tr("What you look up in the archive is shown here."));
}

// Said once when the beginning is there: later the message may have been left behind.
void HistoryPanel::refreshNote()
{
    const auto &around = m_model.around();
    if (m_model.isBeginning())
        m_note->hide();
    else if (around && around->id > 0 && m_model.edge(TimelineSide::Older).state != EdgeState::Failed)
        m_note->setVisible(m_model.messageCount() > 0 && !m_model.holdsAskedFor());
}

void HistoryPanel::refreshChannel()
{
    const ChatMessage *message = m_view->currentMessage();
    const bool isOnly = !filter().channel.isEmpty();
    const Utf8 channel = isOnly ? filter().channel : message ? message->channel : Utf8();
    const QString name = u'#' + oneLine(channel, longestName).replace(u'&', "&&"_L1);
    m_onlyChannel->setText(channel.isEmpty() ? tr("Onl&y this channel") : tr("Onl&y %1").arg(name));
    const QSignalBlocker blocker(m_onlyChannel); // it is not asked for again
    m_onlyChannel->setChecked(isOnly);
    m_onlyChannel->setEnabled(!channel.isEmpty());
}
