// SPDX-License-Identifier: GPL-3.0-or-later
#include "nchan_side.h"

#include "fanout_frames.h"
#include "feed_crowd.h"
#include "http_client.h"
#include "peer_programs.h"

#include <QFile>
#include <QTemporaryDir>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;

namespace {

QString configuration(const QString &folder, quint16 port)
{
    return uR"(load_module %3;
daemon off;
master_process off;
pid %1/pid;
error_log stderr crit;
events { worker_connections 20000; }
http {
  access_log off;
  client_body_temp_path %1/body;
  proxy_temp_path %1/proxy;
  fastcgi_temp_path %1/fastcgi;
  uwsgi_temp_path %1/uwsgi;
  scgi_temp_path %1/scgi;
  keepalive_requests 1000000;
  server {
    listen 127.0.0.1:%2 backlog=4096;
    location /live {
      nchan_subscriber websocket;
      nchan_channel_id bench;
      nchan_subscriber_first_message newest;
    }
    location /publish {
      nchan_publisher http;
      nchan_channel_id bench;
      nchan_message_buffer_length 5;
    }
  }
}
)"_s.arg(folder)
        .arg(port)
        .arg(peerFile(u"/usr/lib/nginx/modules/ngx_nchan_module.so"_s));
}

class NchanSide final : public FanoutSide
{
public:
    explicit NchanSide(const FanoutFrames &frames)
        : m_frames(frames)
        , m_port(freeLoopbackPort())
    {
        QFile file(m_folder.filePath(u"nginx.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        file.write(configuration(m_folder.path(), m_port).toUtf8());
        file.close();
        start(peerFile(u"/usr/sbin/nginx"_s),
              {u"-c"_s, file.fileName(), u"-p"_s, m_folder.path(), u"-e"_s, u"stderr"_s});
        awaitPort(m_port);
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(m_port);
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }

    std::unique_ptr<FanoutCrowd> crowd(int clients) override
    {
        auto crowd = std::make_unique<FeedCrowd>(m_port, clients, FeedCrowd::Greeting::None);
        m_publisher =
            std::make_unique<HttpClient>(crowd->loop(), m_address, [](int status, std::string_view) {
                if (status != 201 && status != 202) // 202: nobody listens
                    qFatal("nchan answers a post with %d", status);
            });
        m_publisher->connect();
        crowd->publish(m_frames.perSecond, [this](qint64 number) {
            if (!m_publisher->isFree())
                return;
            const QByteArray payload = fanoutPayload(number, m_frames.bytes);
            m_publisher->ask(("POST /publish HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " +
                              QByteArray::number(payload.size()) + "\r\n\r\n" + payload)
                                 .toStdString());
        });
        return crowd;
    }

private:
    const FanoutFrames m_frames;
    const quint16 m_port;
    const QTemporaryDir m_folder;
    sockaddr_in m_address{};
    std::unique_ptr<HttpClient> m_publisher;
};

} // namespace

std::unique_ptr<FanoutSide> nchanSide(const FanoutFrames &frames)
{
    return std::make_unique<NchanSide>(frames);
}
