// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/utf8.h"

#include <QByteArray>

#include <optional>
#include <variant>

// What goes over the local socket between `weir-server import` and a running server (ImportDoor). Each frame
// is its length in four bytes, the highest first, and that many bytes. The command sends frames of
// encodeEvents(); the server says ImportHello first, then one ImportReceipt for each frame, in order, after
// the commit; or ImportRefusal, and closes. Pure.

constexpr quint32 importProtocolVersion = 2;
constexpr qsizetype maxImportFrameBytes = 16 * 1024 * 1024;
constexpr qsizetype importWindow = 2;          // frames under way, so that neither side waits for the other
constexpr qsizetype importFrameEvents = 4'000; // what is said meanwhile waits no longer than for two of them

struct ImportHello
{
    quint32 protocol = importProtocolVersion;
    quint32 codec = 0; // eventCodecVersion
    QByteArray epoch;  // of the archive
};

struct ImportReceipt
{
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 dropped = 0; // of channels whose history was erased

    bool operator==(const ImportReceipt &) const = default;
};

struct ImportRefusal
{
    Utf8 reason;
};

using ImportAnswer = std::variant<ImportHello, ImportReceipt, ImportRefusal>;

QByteArray encodeImportAnswer(const ImportAnswer &answer);

// Error: InvalidInput for other bytes.
Expected<ImportAnswer> decodeImportAnswer(const QByteArray &bytes);

QByteArray importFrame(const QByteArray &payload);

// Cuts frames out of what arrives.
class ImportFrameReader final
{
public:
    // How many bytes the frame under way still wants: read no more than that.
    qsizetype wanted() const;

    // Error: TooLarge for a frame beyond the limit; nothing more can be read then.
    Expected<std::optional<QByteArray>> take(const QByteArray &bytes);

private:
    QByteArray m_head;
    QByteArray m_payload;
    std::optional<qsizetype> m_length; // once the head is complete
};
