// SPDX-License-Identifier: GPL-3.0-or-later
// 50,000 real messages of 4,000 people, said by real clients on a real InspIRCd, with our connection cut in the middle:
// what is in the archive afterwards is what a look at the file finds.
import assert from "node:assert/strict";
import { test } from "node:test";

import { checkSearchIndex, rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { startInspircd } from "../support/inspircd.mjs";
import { ircCrowd } from "../support/irc_crowd.mjs";
import { IrcSpeaker } from "../support/irc_speaker.mjs";
import { linesOf } from "../support/packed_lines.mjs";
import { sharedData } from "../support/shared_data.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

const words = ["ubuntu", "install", "kernel", "apt", "thanks", "sudo", "x", "wifi", "grub", "hello", "nvidia", "root"];
const kept = 5_000; // lines of history
const cuts = 2;
const saidLive = 12_000; // between two cuts
const saidMeanwhile = 3_000;
const underWay = 1_500; // with those, at most, less than are kept is missed in a cut

// RFC 1459: {}|^ are the lower case of []\~.
const fold = (nick) => nick.toLowerCase().replace(/[[\]\\~]/g, (c) => "{}|^"["[]\\~".indexOf(c)]);

function readMessages(path) {
  const nicks = new Map(); // a nick is one person's, however it is written
  return linesOf(path).map((line) => {
    const [, nick, text] = line.match(/^@\S+ :([^!\s]+)!\S+ PRIVMSG #ubuntu :(.*)$/s);
    if (!nicks.has(fold(nick))) nicks.set(fold(nick), nick);
    return { nick: nicks.get(fold(nick)), text };
  });
}

function countBy(list, key) {
  const counts = {};
  for (const item of list) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

// As unicode61 takes text apart: letters and digits are words, all else is between them.
function mentions(messages, word) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{Co}])${word}(?![\\p{L}\\p{N}\\p{Co}])`, "iu");
  return messages.filter(({ text }) => pattern.test(text)).length;
}

const data = sharedData("ubuntu-50000.irc.xz");

test("50,000 messages by way of InspIRCd", { skip: data.skip }, async (t) => {
  const messages = readMessages(data.path);
  const ircd = await startInspircd(t, { history: kept });
  const proxy = await tcpProxy(t, ircd.port);
  const port = new URL(proxy.base).port;
  const server = await startServer(t, tempDir(), ["--irc", `irc://127.0.0.1:${port}/ubuntu`]);
  const crowd = ircCrowd(t, ircd.port);
  await crowd.gather([...new Set(messages.map(({ nick }) => nick))]);
  const watcher = new IrcSpeaker();
  t.after(() => watcher.close());
  await watcher.connect(ircd.port, "watcher");
  const stored = () => value(server.archive, "SELECT count(*) FROM messages");
  const openGaps = () => value(server.archive, "SELECT count(*) FROM gaps WHERE to_at IS NULL AND channel_identity = '#ubuntu'");
  await watcher.sees("weir", "#ubuntu");

  let said = 0;
  const sayNext = async (count) => {
    for (const end = said + count; said < end; ++said) crowd.say(messages[said].nick, "#ubuntu", messages[said].text);
    await crowd.settled();
  };
  for (let cut = 0; cut < cuts; ++cut) {
    await sayNext(saidLive);
    await eventually("most of it has arrived", () => stored() >= said - underWay, 60_000);
    proxy.cut();
    await eventually("the gap is seen", () => openGaps() === 1);
    await sayNext(saidMeanwhile);
    proxy.restore();
    await eventually("the gap is over", () => openGaps() === 0, 60_000);
  }
  await sayNext(messages.length - said);
  await eventually("all is stored", () => stored() >= messages.length, 120_000);
  await server.stop();

  assert.equal(stored(), messages.length);
  const perUser = rows(server.archive, "SELECT identity, count(*) AS n FROM messages JOIN users ON users.id = user_id GROUP BY 1");
  assert.deepEqual(
    Object.fromEntries(perUser.map(({ identity, n }) => [identity, n]).sort()),
    Object.fromEntries(Object.entries(countBy(messages, ({ nick }) => fold(nick))).sort()),
  );
  const texts = rows(server.archive, "SELECT text, count(*) AS n FROM messages GROUP BY 1");
  assert.deepEqual(
    Object.fromEntries(texts.map(({ text, n }) => [text, n]).sort()),
    Object.fromEntries(Object.entries(countBy(messages, ({ text }) => text)).sort()),
  );
  for (const word of words) {
    const hits = value(server.archive, `SELECT count(*) FROM messages_fts WHERE messages_fts MATCH '"${word}"'`);
    assert.equal(hits, mentions(messages, word), `messages with the word ${word}`);
  }
  const gaps = rows(server.archive, "SELECT reason, filled, from_at < to_at AS lasted FROM gaps WHERE channel_identity = '#ubuntu' ORDER BY from_at");
  assert.equal(gaps.length, cuts);
  for (const gap of gaps) assert.deepEqual([gap.filled, gap.lasted], [1, 1], gap.reason);
  checkSearchIndex(server.archive);
});
