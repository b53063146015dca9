// SPDX-License-Identifier: GPL-3.0-or-later
// A crowd: as many idle HTTP connections as the server allows, readers of the feed that are too slow, and thousands that all
// reconnect at once. Ingest loses nothing, memory is bounded, and who asks how the server is has an answer within a second.
import assert from "node:assert/strict";
import { test } from "node:test";

import { value } from "../support/archive_query.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { IdleCrowd } from "../support/idle_crowd.mjs";
import { MetricsWatcher } from "../support/metrics_watcher.mjs";
import { PageAsker } from "../support/page_asker.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirLoad } from "../support/weir_load.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// Under a sanitizer each connection costs several times as much, of two cores that all of this shares; what is told of the
// crowd there is told by a quarter of it, with a quarter of the server's limit.
const size = patience === 1 ? 1 : 1 / 4;
const [idle, slow, readers] = [2_000 * size, 200 * size, 5_000 * size];
// In MiB: 45 at rest and 56 of the archive's caches, 11 of 5,200 readers (2 KiB each), 31 of 2,000 connections (16 KiB), and
// 50 of the slow ones' outboxes (256 KiB), if they were not mostly the same frames. What goes by is not in it. A sanitizer keeps what was freed.
const allowedMiB = patience === 1 ? 192 : Infinity;

test(`${idle} idle, ${slow} slow, and ${readers} that reconnect at once`, async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir, [`--connections=${idle}`]);
  const token = createToken(dir, "ingest");
  const crowd = new IdleCrowd(t, server.port, idle);
  const asker = new PageAsker(server, ["/healthz"]);
  const watcher = new MetricsWatcher(server);
  const asking = Promise.all([asker.run(), watcher.run()]);
  asking.catch(() => {}); // told where it is waited for
  t.after(() => (asker.stop(), watcher.stop()));
  crowd.start();
  await eventually("every connection is taken", () => crowd.open >= idle - 10 && watcher.most.weir_http_connections >= idle - 1);
  const args = [`--read=messages:json:${readers}`, `--slow=${slow}`, "--rate=40", "--batch=4", "--text=1000", "--seconds=24", "--storm=12", "--sampled=1", "--connects=1000"];
  const report = await new WeirLoad(t, server, args, { token }).report(120_000);
  asker.stop();
  watcher.stop();
  await asking;

  const { most } = watcher;
  const { milliseconds } = asker.slowest;
  t.diagnostic(`${asker.answers} answers of /healthz, the slowest after ${milliseconds.toFixed(0)} ms; ${(watcher.resident / 2 ** 20).toFixed(0)} MiB at most`);
  t.diagnostic(`${crowd.opened} idle connections, ${crowd.largest} at a time; every reader was back after ${report.storm_seconds} s`);
  assert.deepEqual(asker.failures, []);
  assert.ok(milliseconds < 1_000 * patience, `/healthz took ${milliseconds} ms`);
  assert.ok(watcher.resident < allowedMiB * 2 ** 20, `${watcher.resident} bytes`);

  // Everything was taken, is in the archive once, and reached all who read.
  assert.ok(report.isWell, JSON.stringify(report));
  assert.ok(report.sent >= 900, `${report.sent} sent`);
  assert.equal(report.acknowledged, report.sent);
  assert.equal(value(server.archive, "SELECT count(*) FROM messages"), report.sent);
  assert.equal(report.delivered, readers * report.sent);
  assert.ok(report.storm_seconds >= 0);

  // The crowd was there: as many as are allowed, and readers who were too slow for what went by.
  assert.equal(report.connected, readers + slow);
  assert.ok(most.weir_feed_connections >= readers + slow, `${most.weir_feed_connections} readers`);
  assert.ok(most.weir_http_connections >= idle - 1 && most.weir_http_connections <= idle, `${most.weir_http_connections} connections`);
  assert.ok(most.weir_http_displaced_total > 0 && most.weir_http_deadlines_total > 0);
  assert.ok(most.weir_feed_held_subscribers > 0.5 * slow, `${most.weir_feed_held_subscribers} slow`);
  crowd.stop();
  assert.deepEqual(await server.stop(), { code: 0, signal: null });
});
