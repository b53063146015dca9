// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

// Messages per minute of the last half hour as bars, oldest left. The minute under way is drawn lighter,
// because it is not full yet.
class SparklineWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SparklineWidget)

public:
    explicit SparklineWidget(QWidget *parent = nullptr);

    void setValues(const QList<qint64> &values);
    const QList<qint64> &values() const { return m_values; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_values;
};
