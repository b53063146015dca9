// SPDX-License-Identifier: GPL-3.0-or-later
// One reader of the feed that never reads, among 200 that do: nobody waits for it, its outbox is bounded, it is sent
// away, and it comes back complete. A crowd of such costs the server what the limits say, however much goes by.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { metrics } from "../support/metrics.mjs";
import { residentBytes } from "../support/resident_bytes.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WebSocketClient, openFeed } from "../support/web_socket.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const readers = 200;
const softLimit = 64 * 1024; // bytes, of --feed-outbox
const text = "x".repeat(1500);

// Asks for the feed and never reads a byte of it, but for the head of the answer.
function openDeaf(server) {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.once("data", (head) => {
      socket.pause();
      if (!/^HTTP\/1\.1 101/.test(head)) return reject(new Error(head.toString().slice(0, 200)));
      // What came with the head is the beginning of the stream; hello says from where.
      resolve({ socket, head: head.toString("latin1") });
    });
    socket.write(
      "GET /live?view=messages&format=json HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: d2VpciB3ZWlyIHdlaXIgIQ==\r\n\r\n",
    );
  });
}

// One that reads; `last` is the id of the newest message it has.
async function openReader(t, server) {
  const client = new WebSocketClient();
  t.after(() => client.destroy());
  const answer = await client.connect(server.url("/live?view=messages&format=json"));
  assert.equal(answer.status, 101);
  const last = () => client.frames.findLast((frame) => frame.messages?.length)?.messages.at(-1).id ?? 0;
  return Object.defineProperty(client, "last", { get: last });
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

test("a reader that never reads costs nobody anything", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir, [`--feed-outbox=${softLimit / 1024}`, "--feed-slow-after=3"]);
  const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
  t.after(() => ingest.close());
  let said = 0;

  // One by one, each seen by everybody before the next: how long that takes is what the others feel.
  async function say(all) {
    const started = performance.now();
    const { body } = await ingest.post({ id: `slow-${++said}`, channel: "deaf", user: "ada", text: `${said} ${text}` });
    const id = body.items[0].id;
    await eventually(`message ${id} reaches all ${all.length}`, () => all.every((client) => client.last >= id));
    return performance.now() - started;
  }

  const all = [];
  for (let i = 0; i < readers; ++i) all.push(await openReader(t, server));
  await say(all);

  const alone = [];
  for (let i = 0; i < 40; ++i) alone.push(await say(all));

  const { socket: deaf, head } = await openDeaf(server);
  t.after(() => deaf.destroy());
  const exposition = async () => (await fetch(server.url("/metrics"))).text();
  const isSentAway = (text) => /weir_feed_disconnects_total\{reason="slow"\} 1$/m.test(text);
  let beside = [];
  let largest = 0;
  // It does not read, so it does not learn of its end either; the server tells.
  while (!isSentAway(await exposition())) {
    beside.push(await say(all));
    largest = Math.max(largest, (await metrics(server)).weir_feed_outbox_bytes);
    assert.ok(beside.length < 3_000, "it is sent away at some time");
  }
  assert.match(await exposition(), /weir_feed_subscribers\{view="messages",format="json"\} 200$/m, "and nobody else's");
  assert.ok(largest <= softLimit + 256 * 1024, `its outbox had at most ${largest} bytes`);
  beside = beside.slice(-40);
  const [was, is] = [median(alone), median(beside)];
  t.diagnostic(`a message reached all in ${was.toFixed(1)} ms before, ${is.toFixed(1)} ms beside it (medians)`);
  assert.ok(is < 3 * was + 50 * patience, "the others do not feel it");
  for (const client of all) assert.equal(client.closed, null);

  // It comes back with the cursor that it had when it stopped to read.
  const cursor = /"cursor":"([a-z0-9]+-\d+)"/.exec(head)?.[1] ?? all[0].frames[0].cursor;
  const back = await openFeed(t, server, { view: "messages", format: "json", cursor });
  const hello = await back.type("hello");
  assert.equal(hello.resume, "complete");
  const from = Number(cursor.split("-")[1]);
  const stored = rows(server.archive, `SELECT id FROM messages WHERE id > ${from} ORDER BY id`).map(({ id }) => id);
  await eventually("it has everything", () => back.frames.flatMap((frame) => frame.messages ?? []).length >= stored.length);
  assert.deepEqual(back.frames.flatMap((frame) => frame.messages ?? []).map(({ id }) => id), stored);
});

test("sixty that never read are not remembered what goes by", async (t) => {
  const [crowd, posts, perPost] = [60, 40, 500]; // 30 MB go by: 1.8 GB, were each of them to have it some day
  const allowedMiB = 256 * patience; // a sanitizer keeps freed memory for a while
  const dir = tempDir();
  const server = await startServer(t, dir, [`--feed-outbox=${softLimit / 1024}`, "--feed-slow-after=600", "--feed-ring=2000"]);
  const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
  t.after(() => ingest.close());
  for (let i = 0; i < crowd; ++i) {
    const { socket } = await openDeaf(server);
    t.after(() => socket.destroy());
  }
  const reader = await openReader(t, server);
  const before = residentBytes(server.pid);
  let largest = 0;
  for (let post = 0; post < posts; ++post) {
    const events = Array.from({ length: perPost }, (_, i) => ({ id: `${post}-${i}`, channel: "deaf", user: "ada", text: `${i} ${text}` }));
    const { body } = await ingest.post(events);
    const last = body.items.at(-1).id;
    await eventually(`who reads has message ${last}`, () => reader.last >= last);
    largest = Math.max(largest, (await metrics(server)).weir_feed_outbox_bytes);
  }
  const grown = (residentBytes(server.pid) - before) / 2 ** 20;
  t.diagnostic(`${grown.toFixed(0)} MiB more; at most ${(largest / 1024).toFixed(0)} KiB in all outboxes`);
  assert.ok(largest > 0 && largest <= crowd * (softLimit + 256 * 1024), `their outboxes had at most ${largest} bytes`);
  assert.ok(grown < allowedMiB, `the server has grown by ${grown} MiB`);
  assert.match(await (await fetch(server.url("/metrics"))).text(), /weir_feed_subscribers\{view="messages",format="json"\} 61$/m);
});
