// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class InspectorGroupView;
class InspectorModel;
class QPushButton;
class QVBoxLayout;

// The connection inspector: feed, sources and archive, with what can be done. The same widget at the tray,
// in a dock and in a window of its own, which differ in their buttons. Watches its model only while it is
// visible.
class InspectorPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorPanel)

public:
    enum class Place : quint8 { AtTray, Docked };

    static constexpr int usualWidth = 360;

    // `model` must outlive it. `diagnostics` makes what is copied.
    InspectorPanel(InspectorModel *model, std::function<QString()> diagnostics, Place place,
                   QWidget *parent = nullptr);

    QPushButton *copyButton() { return m_copy; }
    // The height at which nothing has to be scrolled.
    int wholeHeight() const;

Q_SIGNALS:
    void openRequested();
    void quitRequested();
    void reconnectRequested();
    void settingsRequested();
    // It is higher or lower than it was.
    void contentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(Place place);
    QWidget *makeContent();
    QWidget *makeActions();
    QWidget *makeFooter(Place place);
    void refresh();
    void copy();

    InspectorModel *m_model;
    std::function<QString()> m_diagnostics;
    QWidget *m_content = nullptr;
    InspectorGroupView *m_feed = nullptr;
    InspectorGroupView *m_sources = nullptr;
    InspectorGroupView *m_archive = nullptr;
    QWidget *m_actions = nullptr;
    QPushButton *m_reconnect = nullptr;
    QPushButton *m_settings = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_footer = nullptr;
};
