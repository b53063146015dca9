// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Makes an archive to measure pages on: FOLDER/weir.db with `rows` invented messages with Twitch's tags,
// stored by the archive's own writer, and FOLDER/pages.txt with pages that people would ask for, as "KIND
// PATH" a line: names and times are those of messages in it, words are chosen as often as they occur. Says
// how far it is. Returns the program's exit status.
int makeBenchArchive(const QString &folder, qint64 rows);

// Prints how many bytes of FOLDER/weir.db each part takes, for each message. Returns the program's exit
// status.
int reportStorage(const QString &folder);
