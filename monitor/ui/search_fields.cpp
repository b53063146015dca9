// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_fields.h"

#include "flow_layout.h"
#include "quiet_label.h"
#include "roomy_style.h"
#include "state_mark.h"
#include "text_style.h"
#include "time_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int longestTyped = 500; // units; the server's limit is in bytes, and is said in words

QString labelWords(SearchField field)
{
    switch (field) {
    case SearchField::Words:
        return SearchFields::tr("&Words");
    case SearchField::Channel:
        return SearchFields::tr("&Channel");
    case SearchField::User:
        return SearchFields::tr("&User");
    case SearchField::Source:
        return SearchFields::tr("S&ource");
    case SearchField::From:
        return SearchFields::tr("&From");
    case SearchField::To:
        return SearchFields::tr("&To");
    }
    Q_UNREACHABLE();
}

} // namespace

SearchFields::SearchFields(QMenu *searches, QWidget *parent)
    : QWidget(parent)
    , m_words(makeLine(SearchField::Words, tr("words, or \"several in a row\""), 30))
    , m_channel(makeLine(SearchField::Channel, tr("any"), 14))
    , m_user(makeLine(SearchField::User, tr("anybody"), 14))
    , m_source(makeLine(SearchField::Source, tr("any"), 14))
    , m_from(new TimeField(fieldWords(SearchField::From), TimeField::Presets::BeforeNow, this))
    , m_to(new TimeField(fieldWords(SearchField::To), TimeField::Presets::None, this))
    , m_shape(new QLabel(this))
    , m_verdict(plainLabel(this))
{
    setFocusProxy(m_words);
    auto *fields = new FlowLayout(nullptr, 12, 8);
    fields->setLineAlignment(Qt::AlignBottom);
    fields->addWidget(makeField(SearchField::Channel, m_channel, m_channel));
    fields->addWidget(makeField(SearchField::User, m_user, m_user));
    fields->addWidget(makeField(SearchField::Source, m_source, m_source));
    fields->addWidget(makeField(SearchField::From, m_from, m_from->firstField()));
    fields->addWidget(makeField(SearchField::To, m_to, m_to->firstField()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(RoomyStyle::cellMargin, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(makeWordsRow(searches));
    layout->addLayout(fields);
    layout->addLayout(makeVerdict());
    for (TimeField *time : {m_from, m_to}) {
        connect(time, &TimeField::edited, this, &SearchFields::sayNothing);
        connect(time, &TimeField::returnPressed, this, &SearchFields::searchRequested);
    }
    sayNothing();
}

QLineEdit *SearchFields::makeLine(SearchField field, const QString &placeholder, int characters)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(fieldWords(field));
    line->setMaxLength(longestTyped);
    line->setClearButtonEnabled(true);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * characters + 24);
    connect(line, &QLineEdit::returnPressed, this, &SearchFields::searchRequested);
    connect(line, &QLineEdit::textEdited, this, &SearchFields::sayNothing);
    return line;
}

QWidget *SearchFields::makeField(SearchField field, QWidget *input, QWidget *buddy)
{
    auto *both = new QWidget(this);
    auto *label = new QuietLabel(both);
    label->setText(labelWords(field));
    label->setBuddy(buddy);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    // Lines, boxes and fields of time differ by a pixel or two, and their labels would, too.
    input->setMinimumHeight(fontMetrics().height() + 10);
    column->addWidget(label);
    column->addWidget(input);
    return both;
}

QLayout *SearchFields::makeWordsRow(QMenu *searches)
{
    auto *search = new QPushButton(tr("&Search"), this);
    search->setAutoDefault(false);
    connect(search, &QPushButton::clicked, this, &SearchFields::searchRequested);
    auto *book = new QPushButton(tr("Sa&ved"), this);
    book->setAutoDefault(false);
    book->setToolTip(tr("Recent and saved searches"));
    book->setMenu(searches);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(search);
    buttons->addWidget(book);
    auto *row = new FlowLayout(nullptr, 12, 8);
    row->setLineAlignment(Qt::AlignBottom);
    QWidget *words = makeField(SearchField::Words, m_words, m_words);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(words);
    row->addItem(buttons);
    setTabOrder(m_words, search);
    setTabOrder(search, book);
    setTabOrder(book, m_channel);
    return row;
}

QLayout *SearchFields::makeVerdict()
{
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleDescription(tr("What is wrong with the search"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    return row;
}

SearchQuery SearchFields::query() const
{
    return {m_words->text().trimmed(), m_channel->text().trimmed(),
            m_user->text().trimmed(),  m_source->text().trimmed(),
            m_from->choice(),          m_to->choice()};
}

void SearchFields::setQuery(const SearchQuery &query)
{
    m_words->setText(query.words);
    m_channel->setText(query.channel);
    m_user->setText(query.user);
    m_source->setText(query.source);
    m_from->setChoice(query.from);
    m_to->setChoice(query.to);
    sayNothing();
}

QWidget *SearchFields::input(SearchField field) const
{
    switch (field) {
    case SearchField::Words:
        return m_words;
    case SearchField::Channel:
        return m_channel;
    case SearchField::User:
        return m_user;
    case SearchField::Source:
        return m_source;
    case SearchField::From:
        return m_from;
    case SearchField::To:
        return m_to;
    }
    Q_UNREACHABLE();
}

void SearchFields::say(const SearchProblem &problem)
{
    // The server's own words may be in it: both are filled in at once.
    m_verdict->setText(tr("%1: %2").arg(fieldWords(problem.field), problem.words));
    m_verdict->show();
    m_shape->show();
    showShape();
    input(problem.field)->setFocus();
}

void SearchFields::sayNothing()
{
    m_verdict->clear();
    m_verdict->hide();
    m_shape->hide();
}

QString SearchFields::said() const
{
    return m_verdict->text();
}

void SearchFields::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void SearchFields::showShape()
{
    m_shape->setPixmap(healthPixmap(Health::Offline, fontMetrics().height(), palette(), devicePixelRatioF()));
}

void SearchFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The shape is painted for a palette.
    if (event->type() == QEvent::PaletteChange)
        showShape();
}
