// SPDX-License-Identifier: GPL-3.0-or-later
// node attack.mjs slow|wapiti SECONDS: see scripts/attack. Ends with 1 when something was found.
import { HttpIngest } from "../../tests/support/http_ingest.mjs";
import { MetricsWatcher } from "../../tests/support/metrics_watcher.mjs";
import { PageAsker } from "../../tests/support/page_asker.mjs";
import { SlowHttpTest } from "../../tests/support/slow_http_test.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";
import { createToken, startServer } from "../../tests/support/weir_server.mjs";
import { attackByWapiti } from "./attack_scan.mjs";

const connections = 400;
const slowestAllowed = 1_000; // ms

// `waits`: such answers wait for each other, and one too many is refused; that slowhttptest itself waits there is no problem.
const slow = [
  { manner: "heads", path: "/" },
  { manner: "bodies", path: "/login" },
  { manner: "bodies", path: "/api/v1/messages" },
  { manner: "readers", path: "/messages", rate: 100 },
  { manner: "readers", path: "/api/v1/messages?limit=1000", rate: 100, waits: true },
];

async function attackSlowly(scope, seconds) {
  const problems = [];
  const dir = tempDir();
  const server = await startServer(scope, dir);
  const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
  for (let post = 0; post < 10; ++post) {
    await ingest.post(Array.from({ length: 200 }, (_, i) => ({ id: `m${post}-${i}`, channel: "garden", user: "ada", text: `${i} ${"x".repeat(1_000)}` })));
  }
  ingest.close();
  for (const how of slow) {
    const asker = new PageAsker(server, ["/", "/messages", "/channels/garden", "/healthz"]);
    const watcher = new MetricsWatcher(server);
    const asking = Promise.all([asker.run(), watcher.run()]);
    const rounds = await new SlowHttpTest(scope, server, { ...how, connections, seconds }).run();
    asker.stop();
    watcher.stop();
    await asking;
    const { milliseconds, path } = asker.slowest;
    const held = Math.max(...rounds.map(({ connected }) => connected));
    const unavailable = rounds.reduce((sum, round) => sum + round.unavailable, 0);
    console.log(
      `slow ${how.manner.padEnd(8)} ${how.path.padEnd(28)} ${held} connections, ${rounds.length} times in ${seconds} s; ${asker.answers} others answered, ` +
        `the slowest (${path}) after ${milliseconds.toFixed(0)} ms; ${(watcher.resident / 2 ** 20).toFixed(0)} MiB`,
    );
    const where = `slow ${how.manner} at ${how.path}`;
    if (milliseconds > slowestAllowed) problems.push(`${where}: ${path} took ${milliseconds.toFixed(0)} ms`);
    if (held < 0.95 * connections) problems.push(`${where}: only ${held} connections`);
    if (unavailable > 0 && !how.waits) problems.push(`${where}: slowhttptest had no answer in ${unavailable} seconds`);
    problems.push(...asker.failures.map((failure) => `${where}: ${failure}`));
  }
  const { code } = await server.stop();
  if (code !== 0) problems.push(`the server ended with ${code}`);
  return problems;
}

const endings = [];
const scope = { after: (ending) => endings.unshift(ending) };
const [what, seconds] = process.argv.slice(2);
try {
  const problems = what === "slow" ? await attackSlowly(scope, Number(seconds)) : await attackByWapiti(scope, Number(seconds));
  for (const problem of problems) console.log(`PROBLEM     ${problem}`);
  process.exitCode = problems.length ? 1 : 0;
} finally {
  for (const ending of endings) await ending();
}
