// SPDX-License-Identifier: GPL-3.0-or-later
// weir-load against a real server: what it counts is what the archive holds, and what it is told to do to the server
// it does. (What it concludes from frames is tested in tests/load.)
import assert from "node:assert/strict";
import { test } from "node:test";

import { value } from "../support/archive_query.mjs";
import { freePort } from "../support/free_port.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirLoad } from "../support/weir_load.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const stored = (server) => value(server.archive, "SELECT count(*) FROM messages");

test("posts, readers of several kinds, and a storm of reconnects: nothing lost, nothing twice", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir);
  const args = ["--read=messages:json:30", "--read=messages:html:10", "--read=home:html:5", "--rate=400", "--seconds=4", "--storm=2", "--sampled=100"];
  const report = await new WeirLoad(t, server, args, { token: createToken(dir, "ingest") }).report();
  assert.ok(report.isWell, JSON.stringify(report));
  assert.equal(report.connected, 45);
  assert.ok(report.sent >= 1_200, `${report.sent} sent`);
  assert.equal(report.acknowledged, report.sent);
  assert.equal(stored(server), report.sent);
  assert.equal(report.delivered, 40 * report.sent);
  assert.ok(report.storm_seconds >= 0);
  assert.ok(report.since_sent.count > report.delivered && report.since_acknowledged.count >= report.since_sent.count);
  assert.ok(report.server_cpu_seconds > 0 && report.server_bytes > 1e6);
});

test("heads of frames are enough to know them, and dead readers are told from others", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir, ["--feed-outbox=16", "--feed-slow-after=1"]);
  const args = ["--read=messages:json:20", "--slow=3", "--dead=4", "--rate=300", "--text=1000", "--seconds=6"];
  const report = await new WeirLoad(t, server, args, { token: createToken(dir, "ingest") }).report();
  assert.ok(report.isWell, JSON.stringify(report));
  assert.equal(report.connected, 27);
  assert.equal(report.not_looked_into, 0);
  assert.equal(report.delivered, 20 * report.sent);
  assert.equal(report.sent, stored(server));

});

test("as an IRC server", async (t) => {
  const port = await freePort();
  const dir = tempDir();
  const channels = Array.from({ length: 20 }, (_, i) => `load${i}`).join(",");
  const server = await startServer(t, dir, ["--irc", `irc://127.0.0.1:${port}/${channels}`]);
  const report = await new WeirLoad(t, server, [`--irc=${port}`, "--read=messages:json:10", "--rate=1000", "--seconds=3"]).report();
  assert.ok(report.isWell, JSON.stringify(report));
  assert.ok(report.sent >= 2_500, `${report.sent} sent`);
  assert.equal(stored(server), report.sent);
  assert.equal(report.delivered, 10 * report.sent);
});

test("a refused token is a problem that is told", async (t) => {
  const server = await startServer(t, tempDir());
  const report = await new WeirLoad(t, server, ["--read=messages:json:2", "--rate=100", "--seconds=1"], { token: "nonsense" }).report();
  assert.match(report.problems.join(), /a sender: answered 401/);
});
