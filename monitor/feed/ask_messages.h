// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive_answers.h"

#include <QFuture>

#include <functional>

// Who is asked for messages: ArchiveClient::messages(), or a test. The future finishes on the GUI's thread;
// whoever has asked may cancel it, which aborts the request.
using AskMessages = std::function<QFuture<ArchiveAnswer<MessagesAnswer>>(const MessagesRequest &)>;
