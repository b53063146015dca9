// SPDX-License-Identifier: GPL-3.0-or-later
import { spawnSync } from "node:child_process";

// Rows of the archive as objects, read by SQLite's own program and not by Weir.
export function rows(archive, sql) {
  const done = spawnSync("sqlite3", ["-json", "-readonly", "-cmd", ".timeout 10000", archive, sql], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`sqlite3: ${done.stderr}`);
  return done.stdout.trim() ? JSON.parse(done.stdout) : [];
}

// The only column of the only row.
export function value(archive, sql) {
  return Object.values(rows(archive, sql)[0])[0];
}

// Throws unless the full-text index holds exactly what the table holds. Writes nothing but needs a writer's
// connection, so the server must have ended.
export function checkSearchIndex(archive) {
  const check = "INSERT INTO messages_fts(messages_fts, rank) VALUES('integrity-check', 1); PRAGMA integrity_check;";
  const done = spawnSync("sqlite3", ["-bail", archive, check], { encoding: "utf8" });
  if (done.status !== 0 || done.stdout.trim() !== "ok") throw new Error(`sqlite3: ${done.stdout}${done.stderr}`);
}
