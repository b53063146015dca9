// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = sizeof(quint32);

QDataStream &operator<<(QDataStream &out, const ImportHello &hello)
{
    return out << hello.protocol << hello.codec << hello.epoch;
}

QDataStream &operator>>(QDataStream &in, ImportHello &hello)
{
    return in >> hello.protocol >> hello.codec >> hello.epoch;
}

QDataStream &operator<<(QDataStream &out, const ImportReceipt &receipt)
{
    return out << receipt.accepted << receipt.duplicates << receipt.dropped;
}

QDataStream &operator>>(QDataStream &in, ImportReceipt &receipt)
{
    return in >> receipt.accepted >> receipt.duplicates >> receipt.dropped;
}

QDataStream &operator<<(QDataStream &out, const ImportRefusal &refusal)
{
    return out << refusal.reason;
}

QDataStream &operator>>(QDataStream &in, ImportRefusal &refusal)
{
    return in >> refusal.reason;
}

template <class Body>
ImportAnswer readBody(QDataStream &in)
{
    Body body;
    in >> body;
    return body;
}

} // namespace

QByteArray encodeImportAnswer(const ImportAnswer &answer)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << static_cast<quint8>(answer.index());
    std::visit([&out](const auto &body) { out << body; }, answer);
    return bytes;
}

Expected<ImportAnswer> decodeImportAnswer(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 type = 0;
    in >> type;
    ImportAnswer answer;
    if (type == 0)
        answer = readBody<ImportHello>(in);
    else if (type == 1)
        answer = readBody<ImportReceipt>(in);
    else if (type == 2)
        answer = readBody<ImportRefusal>(in);
    if (type > 2 || in.status() != QDataStream::Ok)
        return failure(ErrorCode::InvalidInput, u"the server's answer cannot be understood"_s);
    return answer;
}

QByteArray importFrame(const QByteArray &payload)
{
    QByteArray frame(headBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame + payload;
}

qsizetype ImportFrameReader::wanted() const
{
    return m_length ? *m_length - m_payload.size() : headBytes - m_head.size();
}

Expected<std::optional<QByteArray>> ImportFrameReader::take(const QByteArray &bytes)
{
    Q_ASSERT(bytes.size() <= wanted());
    (m_length ? m_payload : m_head) += bytes;
    if (!m_length && m_head.size() == headBytes) {
        m_length = qFromBigEndian<quint32>(m_head.constData());
        if (*m_length > maxImportFrameBytes)
            return failure(
                ErrorCode::TooLarge,
                u"a frame of %1 bytes; at most %2 are allowed"_s.arg(*m_length).arg(maxImportFrameBytes));
    }
    if (!m_length || m_payload.size() < *m_length)
        return std::nullopt;
    m_head.clear();
    m_length.reset();
    return std::exchange(m_payload, {});
}
