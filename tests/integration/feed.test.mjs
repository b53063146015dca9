// SPDX-License-Identifier: GPL-3.0-or-later
// The live feed as docs/live-protocol.md describes it.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WebSocketClient, openFeed } from "../support/web_socket.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const monitor = { view: "monitor", format: "json" };
const isUpdate = (frame) => frame.type === "update";
const messagesOf = (frames) => frames.filter((frame) => isUpdate(frame) && !frame.snapshot).flatMap((frame) => frame.messages ?? []);
const lastCursor = (client) => client.frames.findLast((frame) => frame.cursor).cursor;

describe("the live feed", () => {
  let server;
  let ingest;
  let witness; // a subscriber from the first moment on: what it has been sent is what the feed has published
  let sent = 0;

  const has = (client, id) =>
    eventually(`message ${id} arrives`, () => messagesOf(client.frames).some((message) => message.id === id));

  // Posts these items and resolves with their row ids once the feed has published them.
  async function postItems(list) {
    const { status, body } = await ingest.post(list);
    assert.equal(status, 200);
    sent += list.length;
    const ids = body.items.map((item) => item.id);
    await has(witness, ids.at(-1));
    return ids;
  }
  const post = (count) => postItems(items("feed", sent, count));

  async function start(dataDir) {
    server = await new WeirServer(dataDir, []).listening();
    witness = new WebSocketClient();
    await witness.connect(server.url("/live?view=monitor"));
    await witness.frame("a snapshot", (frame) => frame.snapshot);
  }

  before(async () => {
    await start(tempDir());
    ingest = new HttpIngest(server.base, createToken(server.dataDir, "ingest"));
  });
  beforeEach(() => post(3));
  after(async () => {
    witness.destroy();
    ingest.close();
    await server.discard();
  });

  test("hello comes first, then a status; without a cursor JSON gets the whole view", async (t) => {
    const client = await openFeed(t, server, monitor);
    const snapshot = await client.frame("a snapshot", (frame) => frame.snapshot);
    const [hello] = client.frames;
    assert.equal(hello.type, "hello");
    assert.equal(hello.protocol, 1);
    assert.equal(hello.resume, "fresh");
    assert.match(hello.cursor, /^[a-z0-9]+-\d+$/);
    assert.equal(hello.cursor.split("-")[0], hello.epoch);
    const status = await client.type("status");
    assert.match(status.state, /^(live|idle)$/);
    assert.equal(status.archive.healthy, true);
    assert.equal(snapshot.metrics.messages, sent);
    assert.equal(snapshot.metrics.per_minute.length, 30);
    const ids = snapshot.messages.map((message) => message.id);
    assert.deepEqual(ids, [...ids].sort((a, b) => a - b), "ascending");
    const counts = rows(server.archive, "SELECT id, message_count AS count FROM channels ORDER BY id");
    assert.deepEqual(snapshot.channel_counts.map(({ id, count }) => ({ id, count })).sort((a, b) => a.id - b.id), counts);
  });

  test("a snapshot that is taken between a commit and its tick names every channel", async (t) => {
    for (let round = 0; round < 10; ++round) {
      const { body } = await ingest.post({ channel: `new-${round}`, user: "ada", text: "first!" });
      sent += 1;
      const client = await openFeed(t, server, monitor);
      const snapshot = await client.frame("a snapshot", (frame) => frame.snapshot);
      assert.deepEqual(snapshot.channel_counts.filter((channel) => channel.id <= 0 || !channel.name), []);
      const known = (frame) => frame.messages?.some((message) => message.id === body.items[0].id);
      await client.frame("the message, in the snapshot or after it", known);
      const counted = (frame) => frame.channel_counts?.some(({ name, count }) => name === `new-${round}` && count === 1);
      await client.frame("the channel's count, in the snapshot or after it", counted);
      client.destroy();
    }
  });

  test("an update carries what was committed, as it was sent", async (t) => {
    const client = await openFeed(t, server, monitor);
    await client.frame("a snapshot", (frame) => frame.snapshot);
    const [id] = await postItems([{ channel: "#Orchard", user: "nora", display_name: "Nora L", text: "a\u202eb <i>", kind: "action", sent_at: 1_750_000_000_123 }]);
    await has(client, id);
    const message = messagesOf(client.frames).find((candidate) => candidate.id === id);
    const { received_at: receivedAt, channel_id: channelId, user_id: userId, ...rest } = message;
    assert.deepEqual(rest, { id, source: "http", channel: "Orchard", user: "nora", display_name: "Nora L", kind: "action", text: "a\u202eb <i>", sent_at: 1_750_000_000_123, first: true });
    assert.deepEqual(rows(server.archive, `SELECT channel_id AS channelId, user_id AS userId FROM messages WHERE id = ${id}`), [{ channelId, userId }]);
    assert.ok(Math.abs(Date.now() - receivedAt) < 60_000);
    assert.equal(client.frames.findLast((frame) => frame.metrics).metrics.messages, sent);
  });

  test("messages that come quickly arrive once each, ids ascending", async (t) => {
    const client = await openFeed(t, server, monitor);
    await client.frame("a snapshot", (frame) => frame.snapshot);
    const ids = [];
    for (let round = 0; round < 20; ++round) {
      const { body } = await ingest.post(items("feed", sent, 50));
      sent += 50;
      ids.push(...body.items.map((item) => item.id));
    }
    await has(client, ids.at(-1));
    assert.deepEqual(messagesOf(client.frames).map((message) => message.id), ids);
  });

  test("who comes back with a cursor gets what was missed, whole and in order", async (t) => {
    const first = await openFeed(t, server, monitor);
    await first.frame("a snapshot", (frame) => frame.snapshot);
    await has(first, (await post(5)).at(-1));
    const cursor = lastCursor(first);
    first.destroy();
    const missed = await post(700);
    const second = await openFeed(t, server, { ...monitor, cursor });
    const hello = await second.type("hello");
    assert.equal(hello.resume, "complete");
    const more = await post(5);
    await has(second, more.at(-1));
    assert.deepEqual(messagesOf(second.frames).map((message) => message.id), [...missed, ...more]);
    assert.ok(!second.frames.some((frame) => frame.snapshot), "no snapshot after a complete resume");
  });

  test("a cursor at the head is fresh, and nothing is sent twice", async (t) => {
    const first = await openFeed(t, server, monitor);
    await has(first, (await post(1))[0]);
    const second = await openFeed(t, server, { ...monitor, cursor: lastCursor(first) });
    assert.equal((await second.type("hello")).resume, "fresh");
    const [id] = await post(1);
    await has(second, id);
    assert.deepEqual(messagesOf(second.frames).map((message) => message.id), [id]);
  });

  for (const [name, cursor] of [["of another life", "anotherlife-3"], ["from the future", undefined]]) {
    test(`a cursor ${name} is a reset, and JSON gets a snapshot`, async (t) => {
      const first = await openFeed(t, server, monitor);
      const { epoch } = await first.type("hello");
      const second = await openFeed(t, server, { ...monitor, cursor: cursor ?? `${epoch}-99999999` });
      assert.equal((await second.type("hello")).resume, "reset");
      const snapshot = await second.frame("a snapshot", (frame) => frame.snapshot);
      assert.equal(snapshot.metrics.messages, sent);
    });
  }

  test("a silent feed beats at least every 3 s", async (t) => {
    const client = await openFeed(t, server, monitor);
    const arrivals = [];
    for (let beats = 1; beats <= 3; ++beats) {
      await eventually(`beat ${beats}`, () => client.frames.filter((frame) => frame.type === "beat").length >= beats, 10_000);
      arrivals.push(Date.now());
    }
    const beat = client.frames.findLast((frame) => frame.type === "beat");
    assert.ok(Math.abs(Date.now() - beat.time) < 10_000);
    assert.ok(arrivals[2] - arrivals[0] < 10_000, "two beats within 10 s");
  });

  test("pages get the same change as HTML, in the language they ask for", async (t) => {
    const [english, german] = await Promise.all(
      ["en", "de"].map((lang) => openFeed(t, server, { view: "messages", format: "html", lang })),
    );
    const [id] = await post(1);
    for (const client of [english, german]) {
      const update = await client.frame(`message ${id} as HTML`, (frame) => frame.content?.includes(`data-id="${id}"`));
      assert.equal(update.messages, undefined, "not the data as well");
    }
  });

  test("the text of a message is text in HTML", async (t) => {
    const client = await openFeed(t, server, { view: "home", format: "html", lang: "en" });
    await postItems([{ channel: "<b>c", user: '"><img src=x>', text: "<script>alert(1)</script>" }]);
    const update = await client.frame("the update", (frame) => frame.content?.includes("alert(1)"));
    assert.doesNotMatch(update.content, /<script|<img|<b>c/);
  });

  test("the feed takes no messages: it closes with a code that says do not come back", async (t) => {
    const client = await openFeed(t, server, monitor);
    await client.frame("a snapshot", (frame) => frame.snapshot);
    client.send("hello server");
    await eventually("the feed is closed", () => client.closed);
    assert.equal(client.closed.code, 4500);
  });

  test("the epoch and the ids outlive a restart", async (t) => {
    const first = await openFeed(t, server, monitor);
    await has(first, (await post(2)).at(-1));
    const cursor = lastCursor(first);
    await server.stop();
    await start(server.dataDir);
    ingest.base = server.base;
    const missed = await post(4);
    const second = await openFeed(t, server, { ...monitor, cursor });
    assert.equal((await second.type("hello")).resume, "complete");
    await has(second, missed.at(-1));
    assert.deepEqual(messagesOf(second.frames).map((message) => message.id), missed);
  });
});
