// SPDX-License-Identifier: GPL-3.0-or-later
// scripts/bench pages, short: an archive is made, a server started on it, and every kind of page asked for and answered.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../scripts/lib/pages.mjs", import.meta.url));

test("every kind of page is measured", () => {
  const args = [script, "--rows=6000", "--seconds=2", "--rate=200", "--page-rate=80"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 120_000 });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /^start +ready \(healthz 200\) after \d+ ms, [\d.]+ MiB$/m);
  const kinds = [...stdout.matchAll(/^page +([a-z-]+) +p50 .* (\d+) asked for, 0 failed$/gm)];
  assert.equal(kinds.length, 25, stdout);
  assert.ok(kinds.every(([, , asked]) => Number(asked) >= 5), stdout);
  assert.match(stdout, /^all +[\d.]+ bytes a message$/m);
  assert.doesNotMatch(stdout, /^problem/m);
});
