// SPDX-License-Identifier: GPL-3.0-or-later
// One real message travels the whole house: a real IRC server, a second client that speaks, the archive, two pages
// in a real browser and the desktop monitor. Then the IRC server is stopped and started again, and it goes on.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { isMarked, live, mark, openPage, shownRows, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { startMonitorProbe } from "../support/monitor_probe.mjs";
import { startNgIrcd } from "../support/ngircd.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

const channel = "#firstlight";
const lines = (part) => Array.from({ length: 25 }, (_, index) => `${part} line ${index} with a colon: and ümläuts ☀`);

// [{ id, text }] of everything archived, in timeline order.
const archived = (server) =>
  rows(server.archive, "SELECT id, text FROM messages ORDER BY sent_at, id").map(({ id, text }) => ({ id, text }));

const oldestFirst = (shown) => shown.map(({ id, text }) => ({ id, text })).reverse();

// The monitor may show the newest line at either end, but in one order only.
async function inMonitor(probe) {
  const said = (text) => text.replace(/^first message – /, "");
  const shown = (await probe.messages()).filter(({ id }) => id !== 0).map(({ id, text }) => ({ id, text: said(text) }));
  return shown.length > 1 && shown[0].id > shown.at(-1).id ? shown.reverse() : shown;
}

async function everywhere(house, expected) {
  const { server, home, messages, probe } = house;
  await eventually(`${expected.length} lines in the archive`, () => archived(server).length >= expected.length);
  const stored = archived(server);
  assert.deepEqual(stored.map((row) => row.text), expected, "the archive holds each line once, in order");
  for (const [name, page, list] of [["/", home, "#latest"], ["/messages", messages, "#messages"]]) {
    await eventually(`${name} shows the last line`, async () => (await shownRows(page, list))[0]?.id === stored.at(-1).id);
    assert.deepEqual(oldestFirst(await shownRows(page, list)), stored.slice(name === "/" ? -50 : 0), `${name} shows each line once, in order`);
    assert.ok(await isMarked(page), `${name} was not reloaded`);
  }
  await eventually("the monitor shows the last line", async () => (await inMonitor(probe)).at(-1)?.id === stored.at(-1).id);
  assert.deepEqual(await inMonitor(probe), stored, "the monitor shows each line once, in order");
}

test("a message from IRC is archived and seen everywhere, once and in order", async (t) => {
  const dir = tempDir();
  const ircd = await startNgIrcd(t, dir);
  const server = await startServer(t, dir, ["--irc", `irc://127.0.0.1:${ircd.port}/${channel.slice(1)}?nick=weir`]);
  const speaker = await ircSpeaker(t, ircd.port, "alice", channel);
  await speaker.sees("weir", channel);

  const browser = await startBrowser(t);
  const { page: home } = await openPage(browser, server.url("/"));
  const { page: messages } = await openPage(browser, server.url("/messages"));
  const probe = startMonitorProbe(t, server.base);
  for (const page of [home, messages]) {
    await live(page);
    await mark(page);
  }
  await eventually("the monitor is live", async () => ["live", "idle"].includes((await probe.state()).state), 30_000);
  const house = { server, home, messages, probe };

  const first = lines("first");
  first.forEach((text) => speaker.say(channel, text));
  speaker.act(channel, "waves at the weir");
  await everywhere(house, [...first, "waves at the weir"]);
  const kinds = rows(server.archive, "SELECT kind FROM messages ORDER BY id DESC LIMIT 1");
  assert.deepEqual(kinds, [{ kind: "action" }]);

  await ircd.stop();
  speaker.close();
  await ircd.start();
  const again = await ircSpeaker(t, ircd.port, "alice", channel);
  await eventually("weir is back in the channel", () => again.sees("weir", channel).then(() => true), 60_000);

  const second = lines("second");
  second.forEach((text) => again.say(channel, text));
  await everywhere(house, [...first, "waves at the weir", ...second]);
  const gaps = (await probe.messages()).filter(({ id }) => id === 0);
  assert.equal(gaps.length, 1, "the time without a server is one row");
  assert.match(gaps[0].text, /no data .*#firstlight/);
});
