// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_reader.h"

// The items of POST /api/v1/messages, one a line. An item needs "sent_at", and its "source" is absent or that
// of the import.
class ImportNdjsonReader final : public ImportReader
{
public:
    explicit ImportNdjsonReader(Utf8 source)
        : m_source(std::move(source))
    {}

    Result read(QByteArrayView line, qint64 now) override;

private:
    Utf8 m_source;
};
