// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT under load: the server drains, commits and exits with 0 within 5 s.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { openFeed } from "../support/web_socket.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// Posts until the server will not have any more; notes what was acknowledged.
async function load(base, token, series, acknowledged) {
  const ingest = new HttpIngest(base, token);
  try {
    for (let first = 0; ; first += 100) {
      const { status, body } = await ingest.post(items(series, first, 100));
      if (status === 503) return;
      assert.equal(status, 200);
      body.items.forEach((outcome) => acknowledged.push(outcome.id));
    }
  } catch (error) {
    assert.match(`${error.code} ${error.message}`, /ECONNRESET|ECONNREFUSED|socket hang up|EPIPE/);
  } finally {
    ingest.close();
  }
}

for (const signal of ["SIGTERM", "SIGINT"]) {
  test(`${signal} under load commits what was acknowledged and exits with 0`, async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir, ["--demo=200"]);
    const token = createToken(dir, "ingest");
    const feed = await openFeed(t, server, { view: "monitor", format: "json" });
    await feed.type("hello");
    const acknowledged = [];
    const loads = Promise.all(["one", "two", "three"].map((series) => load(server.base, token, series, acknowledged)));
    loads.catch(() => {}); // told below
    await Promise.race([loads, eventually("messages are acknowledged", () => acknowledged.length > 2_000, 60_000)]);

    const started = Date.now();
    const end = await server.stop(signal, 20_000);
    const took = Date.now() - started;
    await loads;
    assert.deepEqual(end, { code: 0, signal: null }, server.stderr);
    assert.ok(took < 5_000 * patience, `it took ${took} ms`);
    await eventually("the feed is closed", () => feed.closed);
    assert.ok([1001, 1006].includes(feed.closed.code), `close code ${feed.closed.code}: come back`);
    const stored = new Set(rows(server.archive, "SELECT id FROM messages").map((row) => row.id));
    assert.deepEqual(acknowledged.filter((id) => !stored.has(id)), []);
  });
}
