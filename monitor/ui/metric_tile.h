// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

// One number with its word below, as in the head of the web pages.
class MetricTile final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricTile)

public:
    explicit MetricTile(const QString &word, QWidget *parent = nullptr);

    // Negative: not known.
    void setValue(qint64 value);
    qint64 value() const { return m_value; }
    QString shownText() const;

private:
    QLabel *m_number;
    QString m_word;
    qint64 m_value = -1;
};
