// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_strip.h"

#include "plain_text.h"

#include <QMouseEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

// Tabs with and without a button are equally high, so that nothing below moves when the first of the others
// comes.
class EvenTabBar final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize tabSizeHint(int index) const override
    {
        const QSize hint = QTabBar::tabSizeHint(index);
        return {hint.width(), std::max(hint.height(), fontMetrics().height() + 2 * rowPadding)};
    }

private:
    static constexpr int rowPadding = 9;
};

QString withoutMnemonics(const QString &title)
{
    return QString(title).replace(u'&', "&&"_L1);
}

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new EvenTabBar(this));
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setUsesScrollButtons(true);
    tabBar()->setExpanding(false);
    tabBar()->setElideMode(Qt::ElideRight);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeRequested(widget(index)); });
}

int TabStrip::add(QWidget *widget, const QString &title, bool closable)
{
    const int index = addTab(widget, withoutMnemonics(title));
    if (!closable) {
        QWidget *button = tabBar()->tabButton(index, QTabBar::RightSide);
        tabBar()->setTabButton(index, QTabBar::RightSide, nullptr);
        delete button; // Qt only hides it
    }
    setTitle(widget, title, {});
    return index;
}

void TabStrip::setTitle(QWidget *widget, const QString &title, const QString &toolTip)
{
    const int index = indexOf(widget);
    if (index < 0)
        return;
    setTabText(index, withoutMnemonics(title));
    setTabToolTip(index, toolTip.isEmpty() ? QString() : plainToolTip(toolTip));
    if (QWidget *button = tabBar()->tabButton(index, QTabBar::RightSide))
        button->setAccessibleName(tr("Close %1").arg(title));
}

void TabStrip::step(int by)
{
    show((currentIndex() + by + count()) % count());
}

void TabStrip::show(int index)
{
    if (index < 0 || index >= count())
        return;
    setCurrentIndex(index);
    currentWidget()->setFocus();
}

bool TabStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            Q_EMIT closeRequested(widget(index));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}
