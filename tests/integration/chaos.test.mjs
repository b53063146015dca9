// SPDX-License-Identifier: GPL-3.0-or-later
// Everything at once, for a minute: 2,000 messages a second on a real InspIRCd, posts beside them, the line to it cut, the
// archive locked and the server killed again and again. Afterwards everything that could be had is stored once, and
// every time without listening is on record.
//
// WEIR_CHAOS_SEED repeats a run's choices, WEIR_CHAOS_SECONDS makes it shorter or longer.
import assert from "node:assert/strict";
import { test } from "node:test";

import { ArchiveLock } from "../support/archive_lock.mjs";
import { checkSearchIndex, rows, value } from "../support/archive_query.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { startInspircd } from "../support/inspircd.mjs";
import { pause } from "../support/pause.mjs";
import { SeededRandom } from "../support/seeded_random.mjs";
import { SteadySender } from "../support/steady_sender.mjs";
import { steadySpeaker } from "../support/steady_speaker.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const seconds = Number(process.env.WEIR_CHAOS_SECONDS ?? 60);
const rooms = ["left", "right"];
const perSecond = 1_000; // in each room
const history = 12_000; // lines of a room that the IRC server plays again
const kills = 5;

// What happens to the server, each kind for itself until `over`.
class Chaos {
  outages = []; // { kind, at }: a moment at which the IRC source cannot have been listening
  locks = 0;

  constructor(t, random, { proxy, dir, args }) {
    Object.assign(this, { t, random, proxy, dir, args });
  }

  async run(server) {
    this.server = server;
    this.over = Date.now() + seconds * 1000;
    await Promise.all([this.#cut(), this.#lock(), this.#kill()]);
  }

  async #cut() {
    for (;;) {
      await pause(this.random.between(2_000, 6_000));
      if (Date.now() > this.over) return;
      const how = this.random.pick(["rst", "fin", "hold"]);
      if (how === "hold") this.proxy.hold();
      else this.proxy.cut(how);
      await pause(this.random.between(100, 1_500));
      this.outages.push({ kind: how, at: Date.now() });
      this.proxy.restore();
    }
  }

  async #lock() {
    for (;;) {
      await pause(this.random.between(1_000, 6_000));
      if (Date.now() > this.over) return;
      const lock = new ArchiveLock(this.server.archive);
      await lock.hold();
      await pause(3_000);
      await lock.release();
      ++this.locks;
    }
  }

  async #kill() {
    const each = (seconds * 1000) / kills;
    for (let round = 0; round < kills; ++round) {
      const next = this.over - seconds * 1000 + each * (round + this.random.between(0.3, 0.8));
      await pause(Math.max(next - Date.now(), 0));
      await this.server.stop("SIGKILL");
      this.outages.push({ kind: "kill", at: Date.now() });
      this.server = await startServer(this.t, this.dir, this.args);
    }
  }
}

const storedTexts = (archive, room) =>
  rows(archive, `SELECT m.text FROM messages m JOIN channels c ON c.id = m.channel_id WHERE c.name = '${room}'`).map(({ text }) => text);

const countOf = (archive, room) =>
  value(archive, `SELECT coalesce(sum(message_count), 0) FROM channels WHERE name = '${room}'`);

const gapsOf = (archive, room) =>
  rows(archive, `SELECT from_at AS begin, to_at AS end, filled, reason FROM gaps WHERE channel_name = '${room}' ORDER BY from_at`);

// Lines that are not stored, and that the IRC server could have played again: in no gap, in one that is said to be filled, or
// in one in which less was said than the server remembers.
function inexcusable(missing, speaker, gaps) {
  const saidIn = ({ begin, end }) => speaker.saidAt.filter((at) => at >= begin && at <= (end ?? Infinity)).length;
  const excuses = gaps.filter((gap) => !gap.filled && saidIn(gap) > history);
  return missing.filter((line) => !excuses.some((gap) => speaker.saidAt[line] >= gap.begin && speaker.saidAt[line] <= (gap.end ?? Infinity)));
}

function checkRoom(archive, speaker, outages) {
  const texts = storedTexts(archive, speaker.room);
  const stored = new Set();
  const twice = texts.filter((text) => stored.has(text) || !stored.add(text));
  assert.deepEqual(twice.slice(0, 10), [], `#${speaker.room}: stored twice`);
  const missing = [...speaker.saidAt.keys()].filter((line) => !stored.has(`${speaker.room} ${line}`));
  const gaps = gapsOf(archive, speaker.room);
  assert.deepEqual(inexcusable(missing, speaker, gaps).slice(0, 10), [], `#${speaker.room}: lines that are missing`);
  const unknown = outages.filter(({ at }) => !gaps.some((gap) => gap.begin <= at && (gap.end ?? Infinity) >= at));
  assert.deepEqual(unknown, [], `#${speaker.room}: times without listening that no gap covers: ${JSON.stringify(gaps)}`);
  return missing.length;
}

test("a minute of chaos loses nothing that could be had, and doubles nothing", async (t) => {
  const random = new SeededRandom(Number(process.env.WEIR_CHAOS_SEED ?? Date.now() % 2 ** 32));
  console.log(`# WEIR_CHAOS_SEED=${random.seed}`);
  const ircd = await startInspircd(t, { history });
  const proxy = await tcpProxy(t, ircd.port);
  const dir = tempDir();
  const args = [`--irc=irc://127.0.0.1:${proxy.port}/${rooms.join(",")}?nick=weir`, "--ingest-queue=5000"];
  const server = await startServer(t, dir, args);
  const token = createToken(dir, "ingest");
  const chaos = new Chaos(t, random, { proxy, dir, args });
  chaos.server = server;
  const speakers = await Promise.all(rooms.map((room) => steadySpeaker(t, ircd.port, room, perSecond)));
  for (const { speaker, room } of speakers) await speaker.sees("weir", `#${room}`);

  speakers.forEach((speaker) => speaker.start());
  const senders = ["chaos-a", "chaos-b"].map((series) => new SteadySender(series, token, () => chaos.server.base));
  const sending = Promise.all(senders.map((sender) => sender.run()));
  sending.catch(() => {}); // told below
  await chaos.run(server);
  for (const speaker of speakers) await speaker.stop();
  senders.forEach((sender) => sender.stop());
  await sending;

  const { archive } = chaos.server;
  for (const { room, saidAt } of speakers) {
    const all = () => countOf(archive, room) >= saidAt.length;
    await eventually(`#${room} is complete`, all, 60_000).catch(() => {}); // what is missing is looked at below
  }
  const open = () => rooms.flatMap((room) => gapsOf(archive, room).filter((gap) => gap.end === null).map((gap) => ({ room, ...gap })));
  await eventually("all gaps are over", () => open().length === 0, 40_000).catch((error) => {
    const all = rooms.map((room) => gapsOf(archive, room));
    throw new Error(`${error.message}: ${JSON.stringify(open())} of ${JSON.stringify(all)}\n${chaos.server.stderr}`);
  });
  assert.deepEqual(await chaos.server.stop("SIGTERM", 20_000), { code: 0, signal: null }, chaos.server.stderr);

  assert.equal(chaos.outages.filter(({ kind }) => kind === "kill").length, kills);
  for (const speaker of speakers) {
    const least = seconds * perSecond * 0.9;
    assert.ok(speaker.saidAt.length >= least / patience, `#${speaker.room}: only ${speaker.saidAt.length} lines were said`);
    const missing = checkRoom(archive, speaker, chaos.outages);
    t.diagnostic(`#${speaker.room}: ${speaker.saidAt.length} lines, ${missing} beyond the server's history`);
  }
  for (const { series, acknowledged, refusals, failures } of senders) {
    const known = rows(archive, `SELECT source_message_id AS id, count(*) AS n FROM messages WHERE source_message_id GLOB '${series}-*' GROUP BY 1`);
    assert.deepEqual(known.filter(({ n }) => n !== 1), [], "posts stored twice");
    const ids = new Set(known.map(({ id }) => id));
    assert.deepEqual(acknowledged.filter((id) => !ids.has(id)), [], "posts that were acknowledged are missing");
    t.diagnostic(`${series}: ${acknowledged.length} acknowledged, ${refusals} refusals, ${failures} broken connections`);
  }
  t.diagnostic(`outages: ${chaos.outages.map(({ kind }) => kind).join(", ")}; ${chaos.locks} locks`);
  assert.equal(value(archive, "SELECT sum(message_count) FROM channels"), value(archive, "SELECT count(*) FROM messages"));
  checkSearchIndex(archive);
});
