// SPDX-License-Identifier: GPL-3.0-or-later
// slowhttptest in its three manners at the same time, 400 connections each for 30 s, readers also of the longest answer that
// there is: those who ask for pages meanwhile are answered within a second, the slow ones are ended by their deadlines, and
// the server is well afterwards.
import assert from "node:assert/strict";
import { test } from "node:test";

import { eventually, patience } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { metrics } from "../support/metrics.mjs";
import { MetricsWatcher } from "../support/metrics_watcher.mjs";
import { PageAsker } from "../support/page_asker.mjs";
import { SlowHttpTest } from "../support/slow_http_test.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// Under a sanitizer each costs several times as much.
const [connections, seconds] = [patience === 1 ? 400 : 100, 30];
const slowestAnswer = 1_000 * patience;
// What the process has at rest (45 MiB), the 64 MiB of answers that may wait, what making them takes, and 1,600 times what
// a connection takes.
const allowedMiB = patience === 1 ? 256 : Infinity; // a sanitizer keeps what was freed

// Pages that no buffer of the kernel takes as a whole: a hundred rows of 1 kB, and answers of a thousand.
async function tellMuch(server, token) {
  const ingest = new HttpIngest(server.base, token);
  for (let post = 0; post < 5; ++post) {
    const items = Array.from({ length: 200 }, (_, i) => ({ id: `m${post}-${i}`, channel: "garden", user: "ada", text: `${i} ${"x".repeat(1_000)}` }));
    const { status, text } = await ingest.post(items);
    assert.equal(status, 200, text);
  }
  ingest.close();
}

test("slow heads, bodies and readers: pages are answered within a second", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir);
  await tellMuch(server, createToken(dir, "ingest"));
  const reading = { manner: "readers", connections, seconds: seconds + 10 * patience, rate: 80 / patience };
  const slow = {
    heads: new SlowHttpTest(t, server, { manner: "heads", path: "/", connections, seconds }),
    bodies: new SlowHttpTest(t, server, { manner: "bodies", path: "/login", connections, seconds: seconds + 3 }),
    readers: new SlowHttpTest(t, server, { ...reading, path: "/messages" }),
    long: new SlowHttpTest(t, server, { ...reading, path: "/api/v1/messages?limit=1000" }),
  };
  const asker = new PageAsker(server, ["/", "/messages", "/healthz"]);
  const watcher = new MetricsWatcher(server);
  const asking = Promise.all([asker.run(), watcher.run()]);
  asking.catch(() => {}); // told where it is waited for
  t.after(() => (asker.stop(), watcher.stop()));
  const [heads, bodies, readers, long] = await Promise.all(Object.values(slow).map((one) => one.run()));
  asker.stop();
  watcher.stop();
  await asking;

  const { milliseconds, path } = asker.slowest;
  const { most } = watcher;
  t.diagnostic(`${asker.answers} answers, the slowest (${path}) after ${milliseconds.toFixed(0)} ms; ${most.weir_http_connections} connections at a time`);
  t.diagnostic(`${(watcher.resident / 2 ** 20).toFixed(0)} MiB, ${(most.weir_http_unsent_bytes / 2 ** 20).toFixed(0)} MiB of answers waited`);
  const all = JSON.stringify({ heads, bodies, readers, long });
  t.diagnostic(all);
  assert.deepEqual(asker.failures, []);
  assert.ok(asker.answers > 100, `${asker.answers} answers`);
  assert.ok(milliseconds < slowestAnswer, `${path} took ${milliseconds} ms`);
  assert.ok(watcher.resident < allowedMiB * 2 ** 20, `${watcher.resident} bytes`);

  // They were there, all at the same time (of the readers as many as the limit of their answers allows), and slowhttptest
  // says the same of the answers as we do.
  assert.ok(most.weir_http_connections >= 2.5 * connections, `${most.weir_http_connections} connections`);
  assert.ok(most.weir_http_unsent_bytes > 48 * 2 ** 20 && most.weir_http_unsent_bytes < 65 * 2 ** 20, `${most.weir_http_unsent_bytes} bytes`);
  for (const { connected } of [heads, bodies, readers, long].flat()) assert.ok(connected >= 0.95 * connections, all);
  if (patience === 1) for (const { unavailable } of [heads, bodies, readers].flat()) assert.equal(unavailable, 0, all);
  // Each of them was ended by the server: heads after 10 s, so that they came three times; bodies and readers after 30 s.
  assert.ok(heads.length >= 3 && heads[0].isEnded && heads[1].isEnded && bodies[0].isEnded, all);
  const after = await metrics(server);
  assert.ok(after.weir_http_deadlines_total + after.weir_http_cut_answers_total >= (2 + 1 + 0.9 + 0.9) * connections, JSON.stringify(after));
  assert.equal(after.weir_http_connections_refused_total, 0);
  assert.equal(after.weir_http_displaced_total, 0);

  await eventually("nothing of them is left", async () => {
    const { weir_http_connections: open, weir_http_unsent_bytes: unsent } = await metrics(server);
    return open <= 2 && unsent === 0;
  });
  assert.deepEqual(await server.stop(), { code: 0, signal: null });
});
