// SPDX-License-Identifier: GPL-3.0-or-later
// What breaks between the monitor and its server is said in words within 5 s, and recovered from where that is possible;
// in the end the monitor shows what the archive has, each message once. Real server, real window (offscreen).
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { monitorCountsAgree } from "../support/monitor_counts.mjs";
import { startMonitorProbe } from "../support/monitor_probe.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, runServer, startServer } from "../support/weir_server.mjs";

const soon = 5_000; // ms in which an outage is shown
const recovery = 60_000; // the longest pause between two tries is 30 s

const isLive = async (probe) => ["live", "idle"].includes((await probe.state()).state);

// A server, a chat, and a monitor behind a line that can be broken; all of it seen at least once.
async function house(t, { args = [], token } = {}) {
  const dir = tempDir();
  const server = await startServer(t, dir, args);
  const proxy = await tcpProxy(t, server.port);
  const chat = new LiveChat(t, server);
  await chat.say(30);
  const monitorArgs = token ? ["--token-file", tokenFile(dir, createToken(dir, token, "monitor"))] : [];
  const probe = startMonitorProbe(t, proxy.base, { args: monitorArgs });
  await eventually("the monitor is live", () => isLive(probe), 30_000);
  await chat.say(10);
  const here = { dir, server, proxy, chat, probe };
  await sameAsArchive(here);
  return here;
}

function tokenFile(dir, token) {
  const file = join(dir, "token");
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return file;
}

const again = (t, { dir, server }) => startServer(t, dir, ["--listen", `127.0.0.1:${server.port}`]);

// What stands in the window about the connection matches, within 5 s of now.
async function isSaid(probe, state, words) {
  await eventually(`'${words}' is shown`, async () => {
    const seen = await probe.state();
    assert.equal(seen.state, state, JSON.stringify(seen));
    assert.match(seen.banner, words);
    return true;
  }, soon);
}

const missingRows = async (probe) =>
  (await probe.ask("rows 0")).rows.map(({ missing }, row) => ({ missing, row })).filter(({ missing }) => missing);

// Loads what the list says is missing and can be had.
async function loadMissing(probe) {
  for (const { missing, row } of await missingRows(probe)) if (/Enter/.test(missing)) await probe.ask(`load 0 ${row}`);
}

async function sameAsArchive({ server, probe }) {
  const stored = rows(server.archive, "SELECT id, text FROM messages ORDER BY sent_at, id");
  await eventually("the list is what the archive has", async () => {
    const shown = (await probe.ask("rows 0")).rows.filter(({ id }) => id).map(({ id, text }) => ({ id, text }));
    assert.deepEqual(shown, stored);
    return true;
  }, 30_000);
  await monitorCountsAgree(server, probe);
}

test("the server is killed and started again", async (t) => {
  const here = await house(t);
  await here.server.stop("SIGKILL");
  await isSaid(here.probe, "reconnecting", /connection was lost|Nothing answers|refused/);
  here.server = await again(t, here);
  here.chat.movesTo(here.server);
  await here.chat.say(25); // before the monitor is back
  await eventually("the monitor is back", () => isLive(here.probe), recovery);
  assert.equal((await here.probe.state()).banner, "");
  await here.chat.say(5);
  await loadMissing(here.probe);
  await sameAsArchive(here);
  // What is left is what nobody has.
  for (const { missing } of await missingRows(here.probe)) assert.match(missing, /^no data .*weir-server was not running$/);
});

test("the line is cut without a word", async (t) => {
  const here = await house(t);
  here.proxy.hold();
  await isSaid(here.probe, "reconnecting", /silent for too long/);
  await here.chat.say(25);
  here.proxy.restore();
  await eventually("the monitor is back", () => isLive(here.probe), recovery);
  await here.chat.say(5);
  await sameAsArchive(here);
  const { resumes, resets } = await here.probe.state();
  assert.deepEqual({ resumes, resets }, { resumes: 1, resets: 0 }, "it went on where it was");
  assert.deepEqual(await missingRows(here.probe), []);
});

test("the token is revoked, and another one given", async (t) => {
  const here = await house(t, { args: ["--read-access", "token"], token: "reader" });
  assert.equal(runServer(["token", "revoke", "--name", "monitor", "--data-dir", here.dir]).status, 0);
  await isSaid(here.probe, "refused", /token is not valid any more.*settings/);
  const { reconnects } = await here.probe.state();
  await here.chat.say(25);
  assert.equal((await here.probe.state()).reconnects, reconnects, "it does not go on asking with that token");
  await here.probe.ask(`token ${createToken(here.dir, "reader", "monitor-2")}`);
  await eventually("the monitor is back", () => isLive(here.probe), recovery);
  await here.chat.say(5);
  await sameAsArchive(here);
});

test("the server comes back with another archive", async (t) => {
  const here = await house(t);
  await here.server.stop("SIGKILL");
  await isSaid(here.probe, "reconnecting", /connection was lost|Nothing answers|refused/);
  here.server = await again(t, { dir: tempDir(), server: here.server });
  const chat = new LiveChat(t, here.server);
  await chat.say(12);
  await eventually("the monitor is back", () => isLive(here.probe), recovery);
  await eventually("that it is another archive is said", async () =>
    (await missingRows(here.probe)).some(({ missing }) => /another archive since .* not in it/.test(missing)), soon);
  await chat.say(5);
  await sameAsArchive(here);
});
