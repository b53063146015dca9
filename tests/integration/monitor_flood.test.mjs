// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 messages a second for a minute from a real server into the real window (offscreen): the event loop never stands still,
// memory stays where it is once the buffers are full, and in the end the counts are the server's.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { monitorCountsAgree } from "../support/monitor_counts.mjs";
import { startMonitorProbe } from "../support/monitor_probe.mjs";
import { pause } from "../support/pause.mjs";
import { residentBytes } from "../support/resident_bytes.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirLoad } from "../support/weir_load.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// A sanitizer makes all three programs slower, and keeps what was freed: there it only looks for faults.
const isPlain = patience === 1;
const perSecond = Math.floor(5_000 / patience);
const seconds = 60;
const untilFull = 15; // seconds; then every list has all it keeps
const growthLimit = 20e6; // bytes

test(`${perSecond} messages a second for ${seconds} s`, async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir);
  const probe = startMonitorProbe(t, server.base);
  await eventually("the monitor is live", async () => ["live", "idle"].includes((await probe.state()).state), 30_000);
  await probe.ask("rule otter weir lock"); // what a moderator has set
  await probe.ask("stalls");

  const args = [`--rate=${perSecond}`, `--seconds=${seconds}`, "--channels=50", "--users=2000", "--patience=30"];
  const load = new WeirLoad(t, server, args, { token: createToken(dir, "ingest") });
  await pause(untilFull * 1000);
  const full = residentBytes(probe.program.pid);
  const report = await load.report((seconds + 60) * 1000);
  const stalls = await probe.ask("stalls");
  const grown = residentBytes(probe.program.pid) - full;
  t.diagnostic(JSON.stringify({ sent: report.sent, problems: report.problems, stalls, full, grown }));
  assert.ok(report.isWell, JSON.stringify(report));
  assert.ok(report.sent >= 0.9 * perSecond * seconds, `${report.sent} sent`);
  assert.ok(!isPlain || grown < growthLimit, `${grown} bytes more than when all buffers were full`);

  assert.equal(value(server.archive, "SELECT count(*) FROM messages"), report.sent);
  await monitorCountsAgree(server, probe);
  // The end of the list is the end of the archive, and what was left out of it because it came too fast is said.
  const newest = rows(server.archive, "SELECT id FROM messages ORDER BY id DESC LIMIT 200").map(({ id }) => id).sort((a, b) => a - b);
  const { rows: list } = await probe.ask("rows 0");
  assert.deepEqual(list.map(({ id }) => id).filter(Boolean).sort((a, b) => a - b).slice(-newest.length), newest);
  t.diagnostic(`${list.length} rows, ${list.filter(({ missing }) => missing).length} of them of messages left out`);
  if (!isPlain) return;
  assert.equal(stalls.over_50_ms, 0, JSON.stringify(stalls));
});
