// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_format.h"
#include "import_reader.h"
#include "replay_counter.h"

#include <memory>

// Makes events of the lines of one file: the reader of its format, limits that all formats share, and the
// numbers that keep a line from being stored twice (see ChatMessage::replayNumber). One of it a file, and the
// file read from its beginning, since it counts what is the same in it. Pure.
class ImportParser final
{
public:
    static constexpr qsizetype maxTextBytes = 16'384;
    static constexpr qsizetype maxNameBytes = 512;
    static constexpr qint64 maxAheadMs = 300'000; // clocks differ by that much, not by more

    using Result = Expected<std::optional<SourceEvent>>;

    ImportParser(ImportFormat format, const Utf8 &source);

    // As ImportReader::read(); a line of blanks is nothing, too.
    Result parse(QByteArrayView line, qint64 now);

private:
    std::unique_ptr<ImportReader> m_reader;
    ReplayCounter m_counter;
};
