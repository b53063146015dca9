// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

// A socket that is not on the network. The gate puts one whole, checked request in; QHttpServer reads it and
// writes its answer, which comes out as bytes. So QHttpServer never sees what a client really sent. Lives on
// the gate's thread.
class VirtualSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    VirtualSocket(const QHostAddress &peer, quint16 peerPort, QObject *parent = nullptr);

    // One request, normalised: fields checked, body with a single Content-Length.
    void putRequest(const QByteArray &request);

    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }
    void close() override;
    void disconnectFromHost() override;

Q_SIGNALS:
    // The server has written; take what is there.
    void answered(const QByteArray &bytes);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void deliver();

    QByteArray m_request;
    QByteArray m_answer;
    bool m_isDeliveryQueued = false;
};
