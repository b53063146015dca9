// SPDX-License-Identifier: GPL-3.0-or-later
// The feed tells native readers when channels are not listened to: a gap when it begins and again when it is over, each
// as it stands in the archive; and whoever comes, or comes back, the newest.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { startInspircd } from "../support/inspircd.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { openFeed } from "../support/web_socket.mjs";
import { startServer } from "../support/weir_server.mjs";

const stored = (archive) =>
  rows(archive, `SELECT g.id, s.name AS source, g.channel_name AS channel, g.from_at AS "from", coalesce(g.to_at, 0) AS "to", g.reason, g.filled
    FROM gaps g JOIN sources s ON s.id = g.source_id ORDER BY g.id`).map((gap) => ({ ...gap, filled: gap.filled === 1 }));

// What a client shows of gaps: their newest state, by id.
function shown(client) {
  const gaps = new Map();
  for (const frame of client.frames) {
    if (frame.snapshot) gaps.clear();
    for (const gap of frame.gaps ?? []) gaps.set(gap.id, gap);
  }
  return [...gaps.values()].sort((a, b) => a.id - b.id);
}

test("an IRC server that goes away and comes back", async (t) => {
  const ircd = await startInspircd(t);
  const data = tempDir();
  const args = ["--irc", `irc://127.0.0.1:${ircd.port}/weir,other`];
  let server = await startServer(t, data, args);
  const speaker = await ircSpeaker(t, ircd.port, "ada", "#weir");
  await speaker.sees("weir", "#weir");
  speaker.say("#weir", "before");
  await eventually("it is stored", () => rows(server.archive, "SELECT 1 FROM messages").length === 1);

  const monitor = await openFeed(t, server, { view: "monitor" });
  const channel = await openFeed(t, server, { view: "channel", channel: "weir" });
  const words = await openFeed(t, server, { view: "messages", q: "before" });
  const page = await openFeed(t, server, { view: "messages", format: "html" });
  for (const client of [monitor, channel, words]) await client.frame("a snapshot", (frame) => frame.snapshot);
  assert.deepEqual(shown(monitor), []);

  await ircd.stop("SIGKILL");
  const ofIrc = (client) => shown(client).filter((gap) => gap.channel);
  await eventually("both begin", () => ofIrc(monitor).length === 2);
  for (const gap of ofIrc(monitor)) {
    assert.deepEqual([gap.to, gap.filled], [0, false]);
    assert.match(gap.reason, /\w/);
  }
  await eventually("the channel's own", () => ofIrc(channel).length === 1);
  assert.equal(ofIrc(channel)[0].channel, "weir");
  await eventually("whoever follows words is told of all", () => ofIrc(words).length === 2);
  const { cursor } = monitor.frames.findLast((frame) => frame.cursor);
  channel.destroy();

  await ircd.start();
  await eventually("both are over", () => ofIrc(monitor).every((gap) => gap.to > gap.from), 60_000);
  assert.deepEqual(shown(monitor), stored(server.archive));
  const back = await openFeed(t, server, { view: "channel", channel: "weir", cursor });
  await eventually("who comes back is told", () => ofIrc(back).length === 1 && ofIrc(back)[0].to > 0);
  assert.ok(!back.frames.some((frame) => frame.snapshot));
  assert.ok(!page.frames.some((frame) => frame.gaps), "pages are told nothing");

  await server.stop();
  server = await startServer(t, data, args);
  const later = await openFeed(t, server, { view: "monitor" });
  await eventually("the time without a server is over, too", () => ofIrc(later).filter((gap) => gap.to > 0).length === 4, 60_000);
  assert.deepEqual(shown(later), stored(server.archive));
});
