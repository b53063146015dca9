// SPDX-License-Identifier: GPL-3.0-or-later
// The archive is locked by another process while people talk on a real ngIRCd, whose lines have no ids: what comes
// meanwhile waits in the spool, through kill -9 and SIGTERM, and is stored once, in order.
import assert from "node:assert/strict";
import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { lockArchive } from "../support/archive_lock.mjs";
import { checkSearchIndex, rows, value } from "../support/archive_query.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { item } from "../support/invented_chat.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { metrics } from "../support/metrics.mjs";
import { startNgIrcd } from "../support/ngircd.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const rooms = ["one", "two", "three"];
const before = 20; // lines said while all is well
const during = 1_000; // lines said while the archive is locked

class Talk {
  #said = new Map(rooms.map((room) => [room, 0]));

  constructor(t, dir) {
    this.t = t;
    this.dir = dir;
  }

  async start() {
    this.ircd = await startNgIrcd(this.t, this.dir);
    this.speakers = await Promise.all(
      rooms.map(async (room) => [room, await ircSpeaker(this.t, this.ircd.port, `talk${room}`, `#${room}`)]),
    );
  }

  get url() {
    return `irc://127.0.0.1:${this.ircd.port}/${rooms.join(",")}?nick=weir`;
  }

  async listenedTo() {
    for (const [room, speaker] of this.speakers) await speaker.sees("weir", `#${room}`);
  }

  say(lines) {
    for (const [room, speaker] of this.speakers) {
      const first = this.#said.get(room);
      for (let line = first; line < first + lines; ++line) speaker.say(`#${room}`, `line ${line}`);
      this.#said.set(room, first + lines);
    }
  }

  get said() {
    return [...this.#said.values()].reduce((sum, count) => sum + count, 0);
  }

  expected(room) {
    return Array.from({ length: this.#said.get(room) }, (_, line) => `line ${line}`);
  }
}

const stored = (archive) => value(archive, "SELECT count(*) FROM messages");

function textsOf(archive, room) {
  const sql = `SELECT m.text FROM messages m JOIN channels c ON c.id = m.channel_id WHERE c.name = '${room}' ORDER BY m.id`;
  return rows(archive, sql).map((row) => row.text);
}

async function everythingOnceAndInOrder(talk, archive) {
  await eventually("everything is stored", () => stored(archive) >= talk.said, 60_000);
  for (const room of rooms) assert.deepEqual(textsOf(archive, room), talk.expected(room));
  assert.equal(stored(archive), talk.said);
}

// A server that has heard `before` lines of each room and then, with its archive locked, `during` more.
async function lockedInTalk(t) {
  const dir = tempDir();
  const talk = new Talk(t, dir);
  await talk.start();
  const args = [`--irc=${talk.url}`, "--ingest-queue=100"];
  const server = await startServer(t, dir, args);
  const token = createToken(dir, "ingest"); // while the archive can be written
  await talk.listenedTo();
  talk.say(before);
  await eventually("the first lines are stored", () => stored(server.archive) === talk.said);
  const lock = await lockArchive(t, server.archive);
  talk.say(during);
  await eventually("all lines have come in", async () => (await metrics(server)).weir_ingest_events_total >= talk.said, 60_000);
  return { dir, talk, args, server, token, lock };
}

// DIR/spool/EPOCH/NNNN.spool
function spoolFiles(dir) {
  const spool = join(dir, "spool");
  return readdirSync(spool).flatMap((epoch) => readdirSync(join(spool, epoch)));
}

test("the spool takes what a locked archive cannot, and gives it back", async (t) => {
  const { dir, talk, server, token, lock } = await lockedInTalk(t);
  const ingest = new HttpIngest(server.base, token);
  t.after(() => ingest.close());
  const now = await metrics(server);
  assert.ok(now.weir_spool_events >= during * rooms.length, `in the spool: ${now.weir_spool_events}`);
  assert.ok(now.weir_spool_bytes > 0);
  assert.ok(now.weir_spool_begun_total >= 1, "once, or again when all of the first burst went with the first batch");
  assert.equal(now.weir_ingest_congested, 0, "the IRC source never waits");
  assert.ok(now.weir_ingest_queue_events < 2_000, `in memory: ${now.weir_ingest_queue_events}`);

  const refused = await ingest.post(item("http", 0));
  assert.equal(refused.status, 503, "who wants an answer is told to come back");
  assert.ok(Number(refused.headers["retry-after"]) >= 1);

  await lock.release();
  await everythingOnceAndInOrder(talk, server.archive);
  await eventually("the spool is empty", async () => (await metrics(server)).weir_spool_bytes === 0);
  assert.deepEqual(spoolFiles(dir), []);
  assert.equal((await ingest.post(item("http", 0))).status, 200);
  await server.stop();
  checkSearchIndex(server.archive);
});

test("kill -9 with a full spool: the next run stores everything once", async (t) => {
  const { dir, talk, args, server, lock } = await lockedInTalk(t);
  assert.equal(stored(server.archive), before * rooms.length);
  await server.stop("SIGKILL");
  await lock.release();
  assert.ok(spoolFiles(dir).length > 0);
  const again = await startServer(t, dir, args);
  await everythingOnceAndInOrder(talk, again.archive);
  await eventually("the spool is empty", () => spoolFiles(dir).length === 0);
  await talk.listenedTo();
  talk.say(10);
  await everythingOnceAndInOrder(talk, again.archive);
  await again.stop();
  checkSearchIndex(again.archive);
});

test("kill -9 in the middle of the replay doubles nothing", async (t) => {
  const { dir, talk, args, server, lock } = await lockedInTalk(t);
  await server.stop("SIGKILL");
  const held = await startServer(t, dir, args); // the archive is still locked
  await held.stop("SIGKILL");
  await lock.release();
  for (let round = 0; round < 4; ++round) {
    const next = await startServer(t, dir, args);
    await next.stop("SIGKILL"); // at whatever it was doing
  }
  const again = await startServer(t, dir, args);
  await everythingOnceAndInOrder(talk, again.archive);
  await again.stop();
  checkSearchIndex(again.archive);
});

test("SIGTERM with a locked archive keeps everything and exits with 0", async (t) => {
  const { talk, dir, args, server, lock } = await lockedInTalk(t);
  const stopping = Date.now();
  const end = await server.stop("SIGTERM", 20_000);
  const took = Date.now() - stopping;
  assert.deepEqual(end, { code: 0, signal: null }, server.stderr);
  assert.ok(took < 5_000 * patience, `it took ${took} ms`);
  assert.equal(stored(server.archive), before * rooms.length);
  const lastStored = value(server.archive, "SELECT max(received_at) FROM messages");
  await lock.release();
  const again = await startServer(t, dir, args);
  await everythingOnceAndInOrder(talk, again.archive);

  // The gap begins with what the source was certain of at its end, which the spool has kept, too.
  await talk.listenedTo();
  const closed = "SELECT channel_name AS room, from_at FROM gaps WHERE channel_name <> '' AND to_at IS NOT NULL";
  const gaps = await eventually("the gaps are closed", () => {
    const found = rows(again.archive, closed);
    return found.length >= rooms.length && found;
  });
  assert.deepEqual(gaps.map((gap) => gap.room).sort(), [...rooms].sort(), "the time it was not running");
  for (const gap of gaps) assert.ok(gap.from_at > lastStored - 1_000, `${gap.room}: ${gap.from_at} is before ${lastStored}`);
});

// With what SQLite keeps beside it.
function moveArchive(from, to) {
  for (const part of ["", "-wal", "-shm"]) if (existsSync(from + part)) renameSync(from + part, to + part);
}

test("what waits for another archive stays there, and the log says so", async (t) => {
  const { talk, dir, args, server, lock } = await lockedInTalk(t);
  await server.stop("SIGKILL");
  await lock.release();
  const [archive, aside] = [server.archive, join(dir, "aside.db")];
  const waiting = spoolFiles(dir);
  moveArchive(archive, aside);

  const fresh = await startServer(t, dir, args);
  assert.match(fresh.stderr, /holds messages that wait for another archive/);
  await talk.listenedTo();
  talk.say(1);
  await eventually("the new lines are stored", () => stored(archive) === rooms.length);
  for (const room of rooms) assert.deepEqual(textsOf(archive, room), talk.expected(room).slice(-1));
  await fresh.stop();
  assert.deepEqual(spoolFiles(dir), waiting);

  moveArchive(archive, join(dir, "fresh.db"));
  moveArchive(aside, archive);
  await startServer(t, dir, args);
  const known = before + during;
  await eventually("the first archive has got its own", () => stored(archive) >= known * rooms.length, 60_000);
  for (const room of rooms) assert.deepEqual(textsOf(archive, room), talk.expected(room).slice(0, known));
});
