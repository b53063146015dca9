// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector_row.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;
class QuietLabel;

// One line of the connection inspector: shape, name, words, since; a note below; and its details, which a
// button opens and closes. A line without a shape is a figure: its name recedes.
class InspectorRowView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorRowView)

public:
    explicit InspectorRowView(QWidget *parent);

    void show(const InspectorRow &row);
    const InspectorRow &row() const { return m_row; }

    void setOpen(bool isOpen);
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    // By a person.
    void openedOrClosed(bool isOpen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void arrange();
    void paintShape();
    void showDetails();

    InspectorRow m_row;
    QLabel *m_shape;
    QLabel *m_name;
    QLabel *m_words;     // beside the name
    QLabel *m_wideWords; // below it, where there is no room beside it
    QuietLabel *m_since;
    QuietLabel *m_note;
    QToolButton *m_opener;
    QWidget *m_details;
    QVBoxLayout *m_detailRows;
    bool m_isOpen = false;
};
