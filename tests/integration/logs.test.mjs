// SPDX-License-Identifier: GPL-3.0-or-later
// What the server writes to stderr: text for people, or one JSON object a line, and no secrets in either.
import assert from "node:assert/strict";
import { test } from "node:test";

import { lockArchive } from "../support/archive_lock.mjs";
import { eventually } from "../support/eventually.mjs";
import { freePort } from "../support/free_port.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { item } from "../support/invented_chat.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, runServer, startServer } from "../support/weir_server.mjs";

const linesOf = (text) => text.split("\n").filter((line) => line !== "");

// A server with things to complain of: an IRC server that is not there, and an archive that was locked for a while.
async function complaining(t, args = []) {
  const dir = tempDir();
  const server = await startServer(t, dir, [`--irc=irc://127.0.0.1:${await freePort()}/nowhere`, ...args]);
  const token = createToken(dir, "ingest");
  const lock = await lockArchive(t, server.archive);
  const ingest = new HttpIngest(server.base, token);
  const posted = ingest.post(item("logs", 0));
  await eventually("it says that the archive cannot be written", () => /cannot write/.test(server.stderr), 60_000);
  await lock.release();
  assert.equal((await posted).status, 200);
  ingest.close();
  await fetch(server.url(`/live?token=${token}`));
  await eventually("it says that it writes again", () => /writing again/.test(server.stderr));
  assert.deepEqual(await server.stop(), { code: 0, signal: null });
  return { server, token };
}

test("--log-format=json: one object a line", async (t) => {
  const { server, token } = await complaining(t, ["--log-format=json"]);
  const lines = linesOf(server.stderr).map((line) => JSON.parse(line));
  assert.ok(lines.length >= 4, server.stderr);
  for (const line of lines) {
    assert.deepEqual(Object.keys(line).sort(), ["category", "level", "message", "time"]);
    assert.ok(Math.abs(Date.parse(line.time) - Date.now()) < 600_000, line.time);
    assert.match(line.time, /Z$/);
    assert.match(line.level, /^(debug|info|warning|error|fatal)$/);
    assert.notEqual(line.message, "");
  }
  const categories = new Set(lines.map((line) => line.category));
  for (const category of ["weir.app", "weir.source", "weir.archive"]) assert.ok(categories.has(category), category);
  assert.ok(lines.some((line) => line.level === "warning" && /cannot write/.test(line.message)));
  assert.ok(!server.stderr.includes(token), "no token in the log");
});

test("without it: text, as it was", async (t) => {
  const { server, token } = await complaining(t);
  const expected = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3} (debug|info|warning|error|fatal) weir\.\w+: \S/;
  for (const line of linesOf(server.stderr)) assert.match(line, expected);
  assert.ok(!server.stderr.includes(token), "no token in the log");
});

test("a start that fails is told in the same format", async (t) => {
  const server = await startServer(t, tempDir());
  const second = runServer(["--listen", "127.0.0.1:0", "--data-dir", server.dataDir, "--log-format=json"]);
  assert.equal(second.status, 1);
  const [line] = linesOf(second.stderr).map((text) => JSON.parse(text));
  assert.equal(line.level, "error");
  assert.match(line.message, /another weir-server/);
});

test("another format is refused with what is allowed", () => {
  const done = runServer(["--data-dir", tempDir(), "--log-format=xml"]);
  assert.equal(done.status, 2);
  assert.match(done.stderr, /log_format.*'xml'.*text or json/);
});
