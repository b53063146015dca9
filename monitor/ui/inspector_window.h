// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector_panel.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;

// The connection inspector as a small panel at the tray icon, which closes with Escape and when the focus
// goes elsewhere, or, once it is pinned, as a window that stays. Closing hides it.
class InspectorWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorWindow)

public:
    // `model` must outlive it.
    InspectorWindow(InspectorModel *model, std::function<QString()> diagnostics);

    InspectorPanel *panel() { return m_panel; }
    QPushButton *pinButton() { return m_pin; }
    bool isPinned() const { return m_isPinned; }

    // A click on the tray icon: shows it there, or hides it. `icon` may be empty.
    void toggleAt(const QRect &icon);
    // As a window that stays; brings it to the front.
    void showPinned();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPopup();
    void dismiss();
    void fit();
    void setPinned(bool isPinned);

    InspectorPanel *m_panel;
    QWidget *m_head;
    QPushButton *m_pin;
    QRect m_icon;
    QPoint m_pointer;               // where it was when this was asked for
    QElapsedTimer m_sinceFocusLost; // valid once it was hidden by that
    bool m_isPinned = false;
};
