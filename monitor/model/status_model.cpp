// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_model.h"

StatusModel::StatusModel(QObject *parent)
    : QObject(parent)
{}

void StatusModel::setConnection(const ConnectionState &state)
{
    m_connection = state;
    if (!state.isConnected())
        m_server.reset();
    Q_EMIT changed();
}

void StatusModel::setServer(const FeedStatus &status)
{
    m_server = status;
    Q_EMIT changed();
}
