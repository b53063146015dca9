// SPDX-License-Identifier: GPL-3.0-or-later
// The disk of the data folder is full: ingest stops and says so, nothing is corrupted, and it goes on by itself when
// there is room again.
import assert from "node:assert/strict";
import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { checkSearchIndex, rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { metrics } from "../support/metrics.mjs";
import { smallDisk, unmount, withOwnMounts } from "../support/small_disk.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// Writes until there is not a byte left.
function fillUp(path) {
  const file = openSync(path, "a");
  try {
    for (let size = 1 << 16; size > 0; ) {
      try {
        writeSync(file, Buffer.alloc(size, 1));
      } catch (error) {
        if (error.code !== "ENOSPC") throw error;
        size >>= 1;
      }
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const health = async (server) => (await fetch(server.url("/healthz"))).json();

// Posts batches until one is not taken in; the ids of those that were go to `acknowledged`.
async function postUntilRefused(ingest, series, acknowledged) {
  for (let first = 0; ; first += 200) {
    const sent = items(series, first, 200);
    const { status, headers } = await ingest.post(sent);
    if (status === 503) return { headers, sent };
    assert.equal(status, 200);
    sent.forEach(({ id }) => acknowledged.push(id));
  }
}

withOwnMounts(fileURLToPath(import.meta.url), () => {
  test("a full disk stops ingest until there is room, and corrupts nothing", async (t) => {
    const dir = smallDisk(24);
    t.after(() => unmount(dir));
    const server = await startServer(t, dir, ["--demo=1000", "--ingest-queue=500"]);
    const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
    t.after(() => ingest.close());
    const acknowledged = [];
    const ballast = join(dir, "ballast");

    for (const round of ["first", "second"]) {
      await eventually("the demo is stored", () => value(server.archive, "SELECT count(*) FROM messages") > 200);
      assert.equal((await health(server)).status, "ok");
      fillUp(ballast);

      const stops = () => eventually("ingest has stopped", async () => (await metrics(server)).weir_ingest_congested === 1, 60_000);
      if (round === "second") await stops(); // before anything is posted
      const refused = await postUntilRefused(ingest, round, acknowledged);
      assert.ok(Number(refused.headers["retry-after"]) >= 1);
      await stops();
      const told = await health(server);
      assert.equal(told.status, "degraded");
      assert.match(told.reason, /full/);
      const stopped = await metrics(server);
      assert.equal(stopped.weir_spool_full, 1);
      assert.ok(stopped.weir_ingest_queue_events < 2_000, "the queue in memory is bounded");
      fillUp(ballast); // what a failed write has given back

      unlinkSync(ballast);
      await eventually("it goes on", async () => (await health(server)).status === "ok", 60_000);
      await eventually("the sources go on", async () => (await metrics(server)).weir_ingest_congested === 0, 60_000);
      await eventually("what was refused is taken in", async () => (await ingest.post(refused.sent)).status === 200, 60_000);
      refused.sent.forEach(({ id }) => acknowledged.push(id));
      await eventually("the spool is empty", async () => (await metrics(server)).weir_spool_bytes === 0, 60_000);
    }

    assert.deepEqual(await server.stop(), { code: 0, signal: null }, server.stderr);
    const known = rows(server.archive, "SELECT source_message_id AS id, count(*) AS n FROM messages WHERE source_message_id LIKE 'first-%' OR source_message_id LIKE 'second-%' GROUP BY 1");
    assert.deepEqual(known.filter(({ n }) => n !== 1), []);
    const stored = new Set(known.map(({ id }) => id));
    assert.deepEqual(acknowledged.filter((id) => !stored.has(id)), []);
    const total = value(server.archive, "SELECT count(*) FROM messages");
    assert.equal(value(server.archive, "SELECT sum(message_count) FROM channels"), total);
    assert.equal(value(server.archive, "SELECT message_count FROM archive"), total);
    checkSearchIndex(server.archive);
  });
});
