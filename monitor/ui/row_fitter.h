// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class MessageDelegate;
class MessageModel;
class QTableView;

// Gives the rows of a list that wraps its texts the height they need, but only those that are on the screen:
// the others get theirs when they are seen. What is being read stays where it is. While texts are not wrapped
// it does nothing, and all rows have one height.
class RowFitter final
{
public:
    // All three must outlive it; `model` is that of the view.
    RowFitter(QTableView *view, MessageModel *model, MessageDelegate *delegate)
        : m_view(view)
        , m_model(model)
        , m_delegate(delegate)
    {}

    void setWrapping(bool wraps);

    // `following`: the newest row stands at the bottom of the view.
    void fit(bool following);

private:
    void fitShown();
    void fitNewest();
    bool fitRow(int row);

    QTableView *m_view;
    MessageModel *m_model;
    MessageDelegate *m_delegate;
    bool m_wraps = false;
    bool m_busy = false; // a new height may take the scroll bar away, and so change the width
};
