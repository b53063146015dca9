// SPDX-License-Identifier: GPL-3.0-or-later
// Every time that nobody listened is in the archive: an IRC server that dies and comes back, one that comes back with
// nothing kept, and weir-server itself not running.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { startInspircd } from "../support/inspircd.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

const gapsOf = (archive) =>
  rows(archive, "SELECT channel_identity, channel_name, from_at, to_at, reason, filled FROM gaps WHERE channel_identity LIKE '#%' ORDER BY from_at");

// Says something and waits until it is in the archive.
async function heard(server, speaker, text) {
  speaker.say("#weir", text);
  await eventually(`"${text}" is stored`, () => value(server.archive, `SELECT count(*) FROM messages WHERE text = '${text}'`) === 1);
}

test("an IRC server that is killed and started again leaves a gap for each channel", async (t) => {
  const ircd = await startInspircd(t);
  const server = await startServer(t, tempDir(), ["--irc", `irc://127.0.0.1:${ircd.port}/weir,other`]);
  const before = await ircSpeaker(t, ircd.port, "ada", "#weir");
  await before.sees("weir", "#weir");
  await heard(server, before, "before");
  const lastHeard = value(server.archive, "SELECT max(received_at) FROM messages");
  await ircd.stop("SIGKILL");
  await eventually("two gaps are open", () => gapsOf(server.archive).filter((gap) => gap.to_at === null).length === 2);
  await ircd.start();
  await eventually("they are over", () => gapsOf(server.archive).every((gap) => gap.to_at !== null), 60_000);
  const after = await ircSpeaker(t, ircd.port, "bob", "#weir");
  await heard(server, after, "after");

  const gaps = gapsOf(server.archive);
  assert.deepEqual(gaps.map((gap) => gap.channel_identity).sort(), ["#other", "#weir"]);
  assert.deepEqual(gaps.map((gap) => gap.channel_name).sort(), ["other", "weir"]);
  const resumed = value(server.archive, "SELECT received_at FROM messages WHERE text = 'after'");
  for (const gap of gaps) {
    assert.ok(gap.from_at > lastHeard - 1_000 && gap.from_at < gap.to_at && gap.to_at <= resumed, JSON.stringify(gap));
    assert.match(gap.reason, /\w/);
    assert.equal(gap.filled, 0, "the server has kept nothing");
  }
});

test("the time in which weir-server was not running is a gap, filled by the server's history", async (t) => {
  const ircd = await startInspircd(t, { history: 100 });
  const data = tempDir();
  const args = ["--irc", `irc://127.0.0.1:${ircd.port}/weir`];
  const first = await startServer(t, data, args);
  const ada = await ircSpeaker(t, ircd.port, "ada", "#weir");
  await ada.sees("weir", "#weir");
  await heard(first, ada, "one");
  await first.stop();
  ada.say("#weir", "two");
  ada.act("#weir", "three");
  const second = await startServer(t, data, args);
  await eventually("what was missed is stored", () => value(second.archive, "SELECT count(*) FROM messages") === 3);
  await heard(second, ada, "four");
  await second.stop();
  const third = await startServer(t, data, args);
  await heard(third, ada, "five");
  await eventually("no gap is open", () => gapsOf(third.archive).every((gap) => gap.to_at !== null));

  // InspIRCd keeps whole seconds of the time, so what it plays may stand before what was heard live.
  const texts = rows(third.archive, "SELECT text FROM messages ORDER BY id").map(({ text }) => text);
  assert.deepEqual(texts, ["one", "two", "three", "four", "five"]);
  const gaps = gapsOf(third.archive);
  assert.deepEqual(gaps.map((gap) => [gap.reason, gap.filled]), Array(2).fill(["weir-server was not running", 1]));
});
