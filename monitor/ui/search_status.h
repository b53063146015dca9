// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class SearchModel;

// The line between form and results: how many were found and how long it took, or why nothing was; and the
// buttons for what can be done now.
class SearchStatus final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchStatus)

public:
    // `model` must outlive it.
    explicit SearchStatus(SearchModel *model, QWidget *parent = nullptr);

    QString words() const;
    QPushButton *cancelButton() { return m_cancel; }
    QPushButton *againButton() { return m_again; }
    QPushButton *exportButton() { return m_export; }
    QPushButton *liveButton() { return m_live; }

Q_SIGNALS:
    void againRequested();
    void exportRequested();
    void liveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    bool isRefused() const;
    void showShape();
    QString stateWords() const;
    QString foundWords() const;

    SearchModel *m_model;
    QLabel *m_shape;
    QLabel *m_words;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_export;
    QPushButton *m_live;
};
