// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_row_view.h"

#include "quiet_label.h"
#include "state_mark.h"
#include "text_style.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace {

constexpr int gap = 8;
constexpr int figureNameChars = 13;

enum Column { ShapeColumn, NameColumn, WordsColumn, SinceColumn, OpenerColumn };

void say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

} // namespace

InspectorRowView::InspectorRowView(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel(this))
    , m_name(plainLabel(this))
    , m_words(plainLabel(this))
    , m_wideWords(plainLabel(this))
    , m_since(new QuietLabel(this))
    , m_note(new QuietLabel(this))
    , m_opener(new QToolButton(this))
    , m_details(new QWidget(this))
    , m_detailRows(new QVBoxLayout(m_details))
{
    layOut();
    connect(m_opener, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT openedOrClosed(m_isOpen);
    });
}

void InspectorRowView::layOut()
{
    for (QLabel *wrapped : {m_wideWords, static_cast<QLabel *>(m_note)}) {
        wrapped->setWordWrap(true);
        wrapped->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel *number : {m_words, m_wideWords, static_cast<QLabel *>(m_since)})
        number->setFont(tabularFont(number->font()));
    m_opener->setAutoRaise(true);
    m_opener->setArrowType(Qt::RightArrow);
    m_opener->setFixedSize(fontMetrics().height() + 4, fontMetrics().height());
    m_detailRows->setContentsMargins(0, 4, 0, 4);
    m_detailRows->setSpacing(4);
    m_details->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(ShapeColumn, fontMetrics().height());
    grid->setColumnStretch(WordsColumn, 1);
    grid->addWidget(m_shape, 0, ShapeColumn, Qt::AlignTop);
    grid->addWidget(m_name, 0, NameColumn, Qt::AlignTop);
    grid->addWidget(m_words, 0, WordsColumn, Qt::AlignTop);
    grid->addWidget(m_since, 0, SinceColumn, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_opener, 0, OpenerColumn, Qt::AlignTop);
    grid->addWidget(m_wideWords, 1, NameColumn, 1, -1);
    grid->addWidget(m_note, 2, NameColumn, 1, -1);
    grid->addWidget(m_details, 3, NameColumn, 1, -1);
}

void InspectorRowView::show(const InspectorRow &row)
{
    m_row = row;
    say(m_since, row.since);
    say(m_note, row.note);
    m_note->setVisible(!row.note.isEmpty());
    m_name->setForegroundRole(QPalette::WindowText);
    m_opener->setVisible(!row.details.isEmpty());
    setAccessibleName(row.name);
    setAccessibleDescription(QStringList{row.words, row.since, row.note}.join(u' ').simplified());
    paintShape();
    arrange();
    showDetails();
}

void InspectorRowView::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    showDetails();
}

// Puts the words beside the name where both fit, else below it, and shortens a name that is too long even
// for itself. The words of figures stand in a column, in which they wrap.
void InspectorRowView::arrange()
{
    const bool isFigure = !m_row.health;
    const int opener = m_row.details.isEmpty() ? 0 : m_opener->sizeHint().width() + gap;
    const int since = m_row.since.isEmpty() ? 0 : m_since->sizeHint().width() + gap;
    const int room = width() - fontMetrics().height() - gap - opener - since;
    const int name = fontMetrics().horizontalAdvance(m_row.name);
    const int words = fontMetrics().horizontalAdvance(m_row.words) + gap;
    const bool isBelow = !isFigure && name + words > room;
    m_name->setMinimumWidth(isFigure ? fontMetrics().averageCharWidth() * figureNameChars : 0);
    m_words->setWordWrap(isFigure);
    say(m_name, fontMetrics().elidedText(m_row.name, Qt::ElideMiddle, std::max(room, 0)));
    say(m_words, isBelow ? QString() : m_row.words);
    say(m_wideWords, isBelow ? m_row.words : QString());
    m_wideWords->setVisible(isBelow && !m_row.words.isEmpty());
}

void InspectorRowView::paintShape()
{
    if (m_row.health)
        m_shape->setPixmap(
            healthPixmap(*m_row.health, fontMetrics().height() - 2, palette(), devicePixelRatioF()));
    else
        m_shape->clear();
    const QColor name = m_row.health ? palette().color(QPalette::WindowText) : secondaryText(palette());
    if (m_name->palette().color(QPalette::WindowText) != name) {
        QPalette own = palette();
        own.setColor(QPalette::WindowText, name);
        m_name->setPalette(own);
    }
}

// Made when they are looked at, and kept as long as they are.
void InspectorRowView::showDetails()
{
    const bool isShown = m_isOpen && !m_row.details.isEmpty();
    const QString name = isShown ? tr("Hide the details of %1") : tr("Show the details of %1");
    m_opener->setArrowType(isShown ? Qt::DownArrow : Qt::RightArrow);
    m_opener->setAccessibleName(name.arg(m_row.name));
    const qsizetype wanted = isShown ? m_row.details.size() : 0;
    while (m_detailRows->count() > wanted)
        delete m_detailRows->itemAt(m_detailRows->count() - 1)->widget(); // and its place in the layout
    while (m_detailRows->count() < wanted)
        m_detailRows->addWidget(new InspectorRowView(m_details));
    for (int i = 0; i < m_detailRows->count(); ++i) {
        auto *view = static_cast<InspectorRowView *>(m_detailRows->itemAt(i)->widget());
        if (view->row() != m_row.details.at(i) || view->accessibleName().isEmpty())
            view->show(m_row.details.at(i));
    }
    m_details->setVisible(isShown);
}

void InspectorRowView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InspectorRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintShape();
}
