// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate_fixture.h"
#include "test_certificate.h"

#include <QSslSocket>

// A client that trusts one certificate and nothing else. Gate and client share the test's event loop, so the
// handshake is not waited for in the constructor.
class TlsClient final : public GateClient<QSslSocket>
{
public:
    TlsClient(quint16 port, const QSslConfiguration &trust)
        : GateClient(port)
    {
        socket.setSslConfiguration(trust);
        socket.setPeerVerifyName(QStringLiteral("127.0.0.1"));
        socket.startClientEncryption();
    }

    bool isEncryptedSoon()
    {
        [&] { QTRY_VERIFY(socket.isEncrypted()); }();
        return socket.isEncrypted();
    }
};

// A gate that shows the certificate.
struct TlsGateFixture : GateFixture
{
    explicit TlsGateFixture(const TestCertificate &certificate, GateLimits limits = {})
        : GateFixture(limits)
    {
        gate.setTls(certificate.configuration());
    }
};
