// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "chat/source_event.h"

#include <optional>

// Understands the lines of one format. One reader a file, which is read from its beginning. Pure.
class ImportReader
{
public:
    using Result = Expected<std::optional<SourceEvent::Body>>;

    ImportReader() = default;
    virtual ~ImportReader() = default;
    Q_DISABLE_COPY_MOVE(ImportReader)

    // `line` is without its line end and not empty; any bytes are allowed. `now` in ms UTC becomes
    // receivedAt. Nothing for a line that is understood and is not chat. Error: InvalidInput with what is
    // wrong with it.
    virtual Result read(QByteArrayView line, qint64 now) = 0;
};
