// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search_query.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

// A choice of time: any, one of the usual ones that are before now, or a moment, for which a field with date
// and time appears.
class TimeField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeField)

public:
    enum class Presets : quint8 { BeforeNow, None };

    // `name` is for assistive technology; "From".
    TimeField(const QString &name, Presets presets, QWidget *parent = nullptr);

    TimeChoice choice() const;
    void setChoice(const TimeChoice &choice);

    // What a label is the buddy of.
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    // Return was pressed in the field of the moment.
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QComboBox *m_kind;
    QDateTimeEdit *m_at;
};
