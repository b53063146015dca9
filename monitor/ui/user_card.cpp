// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_card.h"

#include "bar_delegate.h"
#include "message_view.h"
#include "plain_text.h"
#include "quiet_label.h"
#include "roomy_style.h"
#include "status_words.h"
#include "text_style.h"
#include "user_card_model.h"
#include "user_note.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 12;

QString formerNames(const FeedUserProfile &profile)
{
    QStringList names;
    for (const UserName &name : profile.names) {
        const QString shown = oneLine(name.displayName.isEmpty() ? name.login : name.displayName);
        if (name.login != profile.user.count.login && !names.contains(shown))
            names.append(shown);
    }
    return names.mid(0, 10).join(", "_L1);
}

} // namespace

UserCard::UserCard(UserCardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_name(plainLabel(this))
    , m_facts(plainLabel(this))
    , m_names(new QuietLabel(this))
    , m_words(new QuietLabel(this))
    , m_body(new QWidget(this))
    , m_note(new UserNote(model, m_body))
    , m_channels(new QTableWidget(m_body))
    , m_more(new QuietLabel(m_body))
    , m_messages(new MessageView(model->messages(), m_body))
    , m_reload(new QPushButton(tr("&Try again"), this))
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_name->setFont(large);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_facts, m_names, m_words})
        label->setWordWrap(true);
    setUpChannels();
    m_messages->setColumnHidden(MessageModel::NameColumn, true);
    m_messages->setAccessibleName(tr("Newest messages of this user"));
    auto *newest = plainLabel(m_body);
    newest->setText(tr("Newest &messages"));
    newest->setBuddy(m_messages);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_note);
    body->addWidget(m_channels);
    body->addWidget(m_more);
    body->addWidget(newest);
    body->addWidget(m_messages, 1);
    body->addLayout(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_names);
    layout->addWidget(m_words);
    layout->addWidget(m_reload, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addWidget(m_body, 1);
    layout->addStretch(0);
    setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    connect(m_reload, &QPushButton::clicked, model, &UserCardModel::reload);
    connect(model, &UserCardModel::changed, this, &UserCard::refresh);
    refresh();
}

void UserCard::setUpChannels()
{
    m_channels->setColumnCount(2);
    m_channels->setHorizontalHeaderLabels({tr("Channel"), tr("Messages")});
    m_channels->setAccessibleName(tr("Activity by channel"));
    m_channels->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_channels->setSelectionMode(QAbstractItemView::SingleSelection);
    m_channels->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_channels->setShowGrid(false);
    m_channels->setTabKeyNavigation(false);
    m_channels->setFrameShape(QFrame::NoFrame);
    RoomyStyle::apply(m_channels);
    m_channels->verticalHeader()->hide();
    m_channels->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_channels->horizontalHeader()->setHighlightSections(false);
    m_channels->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_channels->horizontalHeader()->setStretchLastSection(true);
    m_channels->setColumnWidth(0, fontMetrics().averageCharWidth() * 20);
    m_channels->setItemDelegateForColumn(1, new BarDelegate(m_channels));
    connect(m_channels, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem *item) {
        const auto &activity = m_model->user().profile.channels.value(item->row());
        Q_EMIT channelRequested(QString::fromUtf8(activity.source), QString::fromUtf8(activity.channel));
    });
}

QLayout *UserCard::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, void (UserCard::*signal)(const QString &, const QString &)) {
        auto *button = new QPushButton(text, m_body);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            Q_EMIT(this->*signal)(QString::fromUtf8(m_model->source()), QString::fromUtf8(m_model->login()));
        });
        row->addWidget(button);
    };
    add(tr("&Open in a tab"), &UserCard::tabRequested);
    add(tr("&History"), &UserCard::historyRequested);
    add(tr("&Browser"), &UserCard::browserRequested);
    row->addStretch(1);
    return row;
}

QString UserCard::shownName() const
{
    return m_name->text();
}

QString UserCard::shownFacts() const
{
    return m_facts->text();
}

void UserCard::refresh()
{
    using State = UserCardModel::State;
    const State state = m_model->state();
    const bool isKnown = !m_model->user().profile.user.count.login.isEmpty();
    QString words = m_model->problem();
    if (state == State::Empty)
        words = tr("Choose a name in a list of messages to see here who it is.");
    else if (state == State::Loading)
        words = tr("Asking the archive …");
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_reload->setVisible(!m_model->problem().isEmpty());
    m_body->setVisible(isKnown);
    refreshHead();
    refreshChannels();
}

void UserCard::refreshHead()
{
    const FeedUserProfile &profile = m_model->user().profile;
    const UserCount &count = profile.user.count;
    const bool isKnown = !count.login.isEmpty();
    const QString name = oneLine(count.displayName.isEmpty() ? count.login : count.displayName);
    m_name->setText(isKnown ? name : oneLine(m_model->login()));
    m_name->setVisible(!m_name->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     m_colours.colour(oneLine(m_model->login()), palette().color(QPalette::Window)));
    m_name->setPalette(colours);
    m_facts->setVisible(isKnown);
    m_names->setVisible(isKnown);
    if (!isKnown)
        return;
    m_facts->setText(tr("%n message(s), first seen %1, last seen %2.", nullptr,
                        static_cast<int>(std::min<qint64>(count.messageCount, INT_MAX)))
                         .arg(momentWords(profile.user.firstSeenAt), momentWords(count.lastSeenAt)));
    QStringList lines{name == oneLine(count.login)
                          ? oneLine(count.source)
                          : tr("%1 at %2").arg(oneLine(count.login), oneLine(count.source))};
    if (const QString former = formerNames(profile); !former.isEmpty())
        lines.append(tr("formerly %1").arg(former));
    if (!m_model->user().elsewhere.isEmpty()) {
        QStringList sources;
        for (const Utf8 &source : m_model->user().elsewhere.mid(0, 5))
            sources.append(oneLine(source));
        lines.append(tr("the same name is known at %1, too").arg(sources.join(", "_L1)));
    }
    m_names->setText(lines.join(u'\n'));
}

void UserCard::refreshChannels()
{
    const QList<UserChannelActivity> &channels = m_model->user().profile.channels;
    const int shown = static_cast<int>(std::min<qsizetype>(channels.size(), mostChannels));
    m_channels->setRowCount(shown);
    const qint64 most = channels.isEmpty() ? 1 : std::max<qint64>(1, channels.first().messageCount);
    for (int row = 0; row < shown; ++row) {
        auto *name = new QTableWidgetItem(u'#' + oneLine(channels[row].channel));
        name->setToolTip(oneLine(channels[row].source).toHtmlEscaped());
        auto *count = new QTableWidgetItem(QLocale().toString(channels[row].messageCount));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setData(BarDelegate::ShareRole,
                       static_cast<double>(channels[row].messageCount) / static_cast<double>(most));
        m_channels->setItem(row, 0, name);
        m_channels->setItem(row, 1, count);
    }
    const int rows = std::clamp(shown, 1, 6);
    m_channels->setFixedHeight(m_channels->horizontalHeader()->sizeHint().height() +
                               rows * m_channels->verticalHeader()->defaultSectionSize() + 2);
    m_more->setVisible(channels.size() > shown);
    m_more->setText(tr("and %n more channel(s)", nullptr, static_cast<int>(channels.size() - shown)));
}

void UserCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshHead();
}
