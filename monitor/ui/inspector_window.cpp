// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector_window.h"

#include "popup_place.h"
#include "state_mark.h"
#include "text_style.h"

#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace {

// The press of the mouse that takes the focus away is the beginning of the click that would show it again.
constexpr qint64 sameClickMs = 300;
// Of the screen's height; the rest is scrolled.
constexpr double tallest = 0.85;

QScreen *screenOf(const QPoint &point)
{
    QScreen *screen = QGuiApplication::screenAt(point);
    return screen ? screen : QGuiApplication::primaryScreen();
}

} // namespace

InspectorWindow::InspectorWindow(InspectorModel *model, std::function<QString()> diagnostics)
    : m_panel(new InspectorPanel(model, std::move(diagnostics), InspectorPanel::Place::AtTray, this))
    , m_head(new QWidget(this))
    , m_pin(new QPushButton(tr("&Keep open"), this))
{
    setWindowTitle(tr("Connection – weir"));
    setWindowIcon(weirIcon());
    // Closing the main window may end the program though this one is open.
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *title = plainLabel(m_head);
    title->setText(tr("Connection"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    title->setFont(large);
    m_pin->setToolTip(tr("As a window that stays when you go on elsewhere"));
    connect(m_pin, &QPushButton::clicked, this, &InspectorWindow::showPinned);
    connect(m_panel, &InspectorPanel::contentChanged, this, &InspectorWindow::fit);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 12, 8, 0);
    head->addWidget(title, 1);
    head->addWidget(m_pin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_panel, 1);
    setPinned(false);
}

void InspectorWindow::setPinned(bool isPinned)
{
    m_isPinned = isPinned;
    m_head->setVisible(!isPinned);
    setWindowFlags(isPinned ? Qt::WindowFlags(Qt::Window)
                            : Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
}

void InspectorWindow::toggleAt(const QRect &icon)
{
    const bool isSameClick = m_sinceFocusLost.isValid() && m_sinceFocusLost.elapsed() < sameClickMs;
    m_sinceFocusLost.invalidate();
    if (isVisible()) {
        dismiss();
        return;
    }
    if (isSameClick)
        return;
    m_icon = icon;
    m_pointer = QCursor::pos();
    if (m_isPinned)
        setPinned(false);
    showPopup();
}

// By a person. Hiding takes the focus away as well, while it still counts as visible; that is no loss of the
// focus after which a click would have to be ignored.
void InspectorWindow::dismiss()
{
    hide();
    m_sinceFocusLost.invalidate();
}

void InspectorWindow::showPopup()
{
    resize(InspectorPanel::usualWidth + 2, 400);
    show();
    fit();
    raise();
    activateWindow();
}

void InspectorWindow::showPinned()
{
    if (!m_isPinned) {
        const QRect place = geometry();
        const bool wasShown = isVisible();
        setPinned(true);
        if (wasShown)
            setGeometry(place);
        else
            resize(InspectorPanel::usualWidth + 40, 520);
    }
    show();
    raise();
    activateWindow();
}

// At the icon it is as high as what it says, and moves so that it stays beside the icon.
void InspectorWindow::fit()
{
    if (m_isPinned || !isVisible())
        return;
    const QRect room = screenOf(m_icon.isEmpty() ? m_pointer : m_icon.center())->availableGeometry();
    const int wanted = m_head->sizeHint().height() + m_panel->wholeHeight() + 2;
    const QSize size(std::max(InspectorPanel::usualWidth + 2, minimumSizeHint().width()),
                     std::min(wanted, static_cast<int>(room.height() * tallest)));
    if (size != this->size() || !isActiveWindow())
        setGeometry(QRect(popupPlace(m_icon, m_pointer, size, room), size));
}

void InspectorWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || m_isPinned || isActiveWindow() || !isVisible())
        return;
    m_sinceFocusLost.start();
    hide();
}

void InspectorWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

// Without a frame of the desktop's it needs an edge of its own.
void InspectorWindow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isPinned)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
