// SPDX-License-Identifier: GPL-3.0-or-later
// POST /api/v1/messages beyond plain messages: requests sent again, what moderators do, whose name may be used, and the
// record of the time in which nobody could post.
import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

async function start(t, dir = tempDir(), args = []) {
  const server = await startServer(t, dir, args);
  const ingest = new HttpIngest(server.base, createToken(dir, "ingest", `ingest-${Math.random()}`));
  t.after(() => ingest.close());
  return { server, ingest };
}

const outcomes = ({ items }) => items.map(({ outcome }) => outcome);
const say = (text, more = {}) => ({ channel: "harbour", user: "Ada", text, ...more });

describe("Idempotency-Key", () => {
  const post = (ingest, items, key) => ingest.postText(JSON.stringify(items), "application/json", { "Idempotency-Key": key });

  test("a request sent again with its key is answered as it was, and stored once", async (t) => {
    const { server, ingest } = await start(t);
    const items = [say("one"), say("one"), say("own id", { id: "mine" }), { channel: "harbour" }, say("dated", { sent_at: 1_700_000_000_000 })];
    const first = await post(ingest, items, "order-17");
    assert.deepEqual(outcomes(first.body), ["accepted", "accepted", "accepted", "rejected", "accepted"]);
    const second = await post(ingest, items, "order-17");
    assert.deepEqual(outcomes(second.body), ["duplicate", "duplicate", "duplicate", "rejected", "duplicate"]);
    assert.deepEqual(second.body.items.map(({ id }) => id), first.body.items.map(({ id }) => id));
    const other = await post(ingest, items, "order-18");
    assert.deepEqual(outcomes(other.body), ["accepted", "accepted", "duplicate", "rejected", "accepted"]);
    assert.equal(value(server.archive, "SELECT count(*) FROM messages"), 7);
    assert.deepEqual(rows(server.archive, "SELECT source_message_id AS id FROM messages ORDER BY messages.id LIMIT 4"), [
      { id: "order-17#0" }, { id: "order-17#1" }, { id: "mine" }, { id: "order-17#4" },
    ]);
  });

  test("holds across kill -9", async (t) => {
    const dir = tempDir();
    const before = await start(t, dir);
    await post(before.ingest, [say("kept")], "k");
    await before.server.stop("SIGKILL");
    const after = await start(t, dir);
    assert.deepEqual(outcomes((await post(after.ingest, [say("kept")], "k")).body), ["duplicate"]);
  });

  test("a bad key is refused", async (t) => {
    const { server, ingest } = await start(t);
    for (const key of ["", "a b", "k".repeat(201)]) {
      const { status, body } = await post(ingest, [say("x")], key);
      assert.equal(status, 400, JSON.stringify(key));
      assert.match(body.error.message, /Idempotency-Key must be 1 to 200/);
    }
    assert.equal((await post(ingest, [say("x")], "k".repeat(200))).status, 200);
    assert.equal(value(server.archive, "SELECT count(*) FROM messages"), 1);
  });
});

describe("events", () => {
  const deleted = (archive) => rows(archive, "SELECT text FROM messages WHERE deleted_at IS NOT NULL ORDER BY id").map(({ text }) => text);
  const at = Date.now() - 60_000;

  test("a delete, a ban and a clear mark what they concern, and are stored once", async (t) => {
    const { server, ingest } = await start(t);
    const messages = [
      say("spam", { id: "m1", sent_at: at }),
      say("fine", { id: "m2", sent_at: at }),
      say("rude", { id: "m3", user: "Bruno", user_id: "B-1", sent_at: at }),
      say("ruder", { id: "m4", user: "Renamed", user_id: "B-1", sent_at: at }),
      say("elsewhere", { id: "m5", channel: "garden", sent_at: at }),
    ];
    assert.equal((await ingest.post(messages)).body.accepted, 5);
    const events = [
      { type: "delete", channel: "#harbour", target_id: "m1", moderator: "mod", reason: "spam", sent_at: at + 1 },
      { type: "ban", channel: "harbour", user: "Bruno", user_id: "B-1", sent_at: at + 2 },
    ];
    const first = await ingest.post(events);
    assert.deepEqual(outcomes(first.body), ["accepted", "accepted"]);
    await eventually("they are marked", () => deleted(server.archive).length === 3);
    assert.deepEqual(deleted(server.archive), ["spam", "rude", "ruder"]);
    assert.equal(value(server.archive, "SELECT count(*) FROM messages"), 5, "their text stays");
    const again = await ingest.post(events);
    assert.deepEqual(outcomes(again.body), ["duplicate", "duplicate"]);
    assert.deepEqual(again.body.items, first.body.items.map(({ id }) => ({ outcome: "duplicate", id })));
    await ingest.post({ type: "clear", channel: "garden", sent_at: at + 3 });
    await eventually("the garden is clear", () => deleted(server.archive).includes("elsewhere"));
    const stored = rows(server.archive, "SELECT kind, target_message_id AS target, moderator, reason FROM moderation ORDER BY id LIMIT 1");
    assert.deepEqual(stored, [{ kind: "delete", target: "m1", moderator: "mod", reason: "spam" }]);
  });

  test("a wrong event is rejected with what is right, and spoils no other", async (t) => {
    const { ingest } = await start(t);
    const { body } = await ingest.post([
      { type: "unban", channel: "harbour", user: "ada" },
      { type: "delete", channel: "harbour" },
      { type: "timeout", channel: "harbour", user: "ada", duration_s: 600 },
      { type: "timeout", channel: "harbour", user: "ada" },
      { type: "clear", channel: "harbour", sent_at: Date.now() + 3_600_000 },
    ]);
    assert.deepEqual(outcomes(body), ["rejected", "rejected", "accepted", "rejected", "rejected"]);
    for (const [index, reason] of [[0, /delete, timeout, ban, clear/], [1, /target_id/], [3, /duration_s/], [4, /in the future/]])
      assert.match(body.items[index].reason, reason);
  });
});

test("nobody posts in the name of a source that this server listens to", async (t) => {
  const { server, ingest } = await start(t, tempDir(), ["--demo"]);
  const { body } = await ingest.post([say("forged", { source: "demo" }), say("forged", { source: "Twitch" }), say("mine", { source: "bridge" })]);
  assert.deepEqual(outcomes(body), ["rejected", "rejected", "accepted"]);
  assert.match(body.items[0].reason, /'demo' is listened to by this server itself/);
  assert.equal(value(server.archive, "SELECT count(*) FROM messages WHERE text = 'forged'"), 0);
});

test("stable ids keep one user and one channel through a rename", async (t) => {
  const { server, ingest } = await start(t);
  const ids = { channel_id: "C-1", user_id: "U-1" };
  await ingest.post([say("before", ids), { ...say("after", ids), channel: "port", user: "Adeline" }]);
  assert.equal(value(server.archive, "SELECT count(*) FROM users"), 1);
  assert.equal(value(server.archive, "SELECT count(*) FROM channels"), 1);
});

test("the time in which the server was not running is a gap of the source", async (t) => {
  const dir = tempDir();
  const gaps = (archive) => rows(archive, "SELECT g.from_at, g.to_at, g.reason FROM gaps g JOIN sources s ON s.id = g.source_id WHERE s.name = 'http' ORDER BY g.id");
  const first = await startServer(t, dir);
  await eventually("it is noted that it listens", () => value(first.archive, "SELECT listened_until FROM sources WHERE name = 'http'") > 0);
  assert.deepEqual(gaps(first.archive), [], "the first start has missed nothing");
  const stopping = Date.now();
  await first.stop();
  const stopped = Date.now();
  const starting = Date.now();
  const second = await startServer(t, dir);
  await eventually("the gap is closed", () => gaps(second.archive).some(({ to_at }) => to_at > 0));
  const [gap] = gaps(second.archive);
  assert.ok(gap.from_at >= stopping && gap.from_at <= stopped, "it begins when the source was last listening");
  assert.ok(gap.to_at >= starting && gap.to_at <= Date.now());
  assert.equal(gap.reason, "weir-server was not running");
});
