// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

// The text of a statement in resources/sql, by its path there without ".sql": "write/insert_message".
// Error: Internal when there is no such file, which is a defect of the build.
Expected<QString> sqlText(const QString &name);

// The statements of a migration file, in order. They end with ';' at the end of a line; comments are dropped.
QStringList splitStatements(const QString &script);

// Number of the newest migration in resources/sql/migrations, and its script.
int newestMigration();
Expected<QString> migrationScript(int number);
