// SPDX-License-Identifier: GPL-3.0-or-later
// Getting into Twitch's channels at the pace it allows, and staying in them. Takes half a minute: no time is shortened.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { twitchFlags, twitchServer } from "../support/twitch_server.mjs";
import { startServer } from "../support/weir_server.mjs";

const names = (count) => Array.from({ length: count }, (_, index) => `room${String(index).padStart(2, "0")}`);

async function twitchStatus(weir) {
  const answer = await fetch(weir.url("/api/v1/status"));
  const { sources } = await answer.json();
  return sources.find(({ name }) => name === "twitch");
}

test("45 channels: never more than 20 JOINs in 10 seconds, all confirmed, in their order", async (t) => {
  const channels = names(45);
  const twitch = await twitchServer(t, channels.filter((name) => name !== "room07")); // one is not there
  const weir = await startServer(t, tempDir(), twitchFlags(twitch, channels));
  await eventually("the first are joined", () => twitch.joins.length === 20);
  const early = await twitchStatus(weir);
  assert.ok(early.joined_by, "it says when it will be done");
  const foretold = early.joined_by;
  await eventually("all are asked for", () => twitch.joins.length === 45, 60_000);
  const took = Date.now();
  assert.equal(twitch.mostJoinsInAWindow(), 20);
  assert.equal(twitch.rejected, 0);
  assert.deepEqual(twitch.joins.map(({ channel }) => channel), channels);
  assert.ok(Math.abs(foretold - took) < 3_000, `foretold ${foretold - took} ms off`);
  const status = await eventually("the missing one is told", async () => {
    const now = await twitchStatus(weir);
    return now.state === "degraded" && now;
  }, 60_000);
  const joined = status.channels.filter(({ state }) => state === "joined");
  assert.equal(joined.length, 44);
  const missing = status.channels.find(({ name }) => name === "room07");
  assert.equal(missing.state, "unconfirmed");
  assert.match(status.reason, /room07/);
});

test("RECONNECT loses nothing while messages flow", async (t) => {
  const channels = names(3);
  const twitch = await twitchServer(t, channels);
  const weir = await startServer(t, tempDir(), twitchFlags(twitch, channels));
  const isIn = (client) => channels.every((name) => client.channels.has(name));
  await eventually("it is in", () => twitch.openClients.some(isIn));
  const [first] = twitch.openClients;
  const said = [];
  const flow = setInterval(() => channels.forEach((name) => said.push(twitch.say(name, `words ${said.length}`))), 5);
  t.after(() => clearInterval(flow));
  await eventually("messages flow", () => said.length > 300);

  twitch.joinDelay = 300; // so that the overlap is seen
  twitch.reconnect(first, 30_000);
  const second = await eventually("another connection is in", () => twitch.openClients.find((client) => client !== first && isIn(client)));
  assert.ok(first.isOpen, "the old one is still there");
  await eventually("the old one is left", () => !first.isOpen);
  assert.ok(second.isOpen);
  const goal = said.length + 300;
  await eventually("messages still flow", () => said.length > goal);
  clearInterval(flow);

  await eventually("the last is stored", () => value(weir.archive, `SELECT count(*) FROM messages WHERE source_message_id = '${said.at(-1)}'`) === 1);
  const stored = new Set(rows(weir.archive, "SELECT source_message_id AS id FROM messages").map(({ id }) => id));
  assert.deepEqual(said.filter((id) => !stored.has(id)), []);
  assert.equal(value(weir.archive, "SELECT count(*) FROM messages"), said.length, "and each once");
  assert.equal(value(weir.archive, "SELECT count(*) FROM gaps"), 0);
});

test("a connection that has gone dead is found within 40 seconds, and what was missed is a gap", async (t) => {
  const twitch = await twitchServer(t, ["harbor"]);
  const weir = await startServer(t, tempDir(), twitchFlags(twitch, ["harbor"]));
  const [first] = await eventually("it is in", () => twitch.openClients.length === 1 && twitch.openClients[0].channels.has("harbor") && twitch.openClients);
  const id = twitch.say("harbor", "the last words");
  await eventually("they are stored", () => value(weir.archive, `SELECT count(*) FROM messages WHERE source_message_id = '${id}'`) === 1);
  const dead = Date.now();
  first.hold();
  await eventually("another connection is in", () => twitch.clients[1]?.channels.has("harbor"), 45_000);
  assert.ok(Date.now() - dead < 43_000, `found after ${Date.now() - dead} ms`);
  const [gap] = await eventually("the gap is over", () => {
    const gaps = rows(weir.archive, "SELECT * FROM gaps WHERE to_at IS NOT NULL");
    return gaps.length > 0 && gaps;
  });
  assert.equal(gap.channel_identity, "9001");
  assert.ok(gap.from_at <= dead + 1_000 && gap.to_at > dead + 30_000);
  assert.match(gap.reason, /silent/);
});

test("the time in which the server was down is a gap", async (t) => {
  const twitch = await twitchServer(t, ["harbor"]);
  const dir = tempDir();
  const first = await startServer(t, dir, twitchFlags(twitch, ["harbor"]));
  await eventually("it is in", () => twitch.openClients[0]?.channels.has("harbor"));
  const id = twitch.say("harbor", "before");
  await eventually("it is stored", () => value(first.archive, `SELECT count(*) FROM messages WHERE source_message_id = '${id}'`) === 1);
  const end = Date.now();
  await first.stop();
  const second = await startServer(t, dir, twitchFlags(twitch, ["harbor"]));
  const [gap] = await eventually("the gap is over", () => {
    const gaps = rows(second.archive, "SELECT * FROM gaps WHERE to_at IS NOT NULL");
    return gaps.length > 0 && gaps;
  });
  assert.equal(gap.reason, "weir-server was not running");
  assert.ok(Math.abs(gap.from_at - end) < 5_000 && gap.to_at >= gap.from_at);
});
