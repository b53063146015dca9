// SPDX-License-Identifier: GPL-3.0-or-later
#include "irc_socket.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

std::unique_ptr<QTcpSocket> makeIrcSocket(const IrcSettings &settings, QString *problem)
{
    if (!settings.tls)
        return std::make_unique<QTcpSocket>();
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(settings.caFile, QSsl::Pem,
                                                           QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty()) {
            *problem = u"no certificate can be read from the CA file '%1'"_s.arg(settings.caFile);
            return nullptr;
        }
        configuration.setCaCertificates(authorities);
    }
    socket->setSslConfiguration(configuration);
    return socket;
}
