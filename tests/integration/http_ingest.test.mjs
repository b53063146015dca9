// SPDX-License-Identifier: GPL-3.0-or-later
// POST /api/v1/messages: what is right in a request is kept, what is wrong is refused with its reason.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { rows } from "../support/archive_query.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const good = (id) => ({ id, channel: "harbour", user: "ada", text: `hello ${id}` });

describe("HTTP ingest", () => {
  let server;
  let ingest;

  before(async () => {
    server = await new WeirServer(tempDir(), []).listening();
    ingest = new HttpIngest(server.base, createToken(server.dataDir, "ingest"));
  });
  after(async () => {
    ingest.close();
    await server.discard();
  });

  test("one object is stored before it is acknowledged", async () => {
    const { status, body } = await ingest.post({ ...good("one"), display_name: "Ada", sent_at: "2026-01-02T03:04:05.678Z" });
    assert.equal(status, 200);
    assert.deepEqual({ ...body, items: body.items.map(({ outcome }) => outcome) }, { accepted: 1, duplicate: 0, rejected: 0, items: ["accepted"] });
    const [row] = rows(server.archive, `SELECT m.text, m.sent_at, u.login, u.display_name, c.name FROM messages m
      JOIN users u ON u.id = m.user_id JOIN channels c ON c.id = m.channel_id WHERE m.id = ${body.items[0].id}`);
    assert.deepEqual(row, { text: "hello one", sent_at: Date.UTC(2026, 0, 2, 3, 4, 5, 678), login: "ada", display_name: "Ada", name: "harbour" });
  });

  test("NDJSON is read line by line, and a bad line spoils no other", async () => {
    const text = `${JSON.stringify(good("nd1"))}\n{"channel": \n\n${JSON.stringify(good("nd2"))}\n`;
    const { status, body } = await ingest.postText(text, "application/x-ndjson");
    assert.equal(status, 200);
    assert.equal(body.accepted, 2);
    assert.equal(body.rejected, 1);
    assert.equal(body.items[1].outcome, "rejected");
  });

  test("the other items of a request are kept", async () => {
    const bad = [
      [{ channel: "harbour", user: "ada" }, /text/],
      [{ channel: "harbour", text: "x" }, /user/],
      [{ user: "ada", text: "x" }, /channel/],
      [{ ...good("b1"), text: "x".repeat(10_000) }, /text/],
      [{ ...good("b2"), user: "u".repeat(200) }, /user/],
      [{ ...good("b3"), sent_at: "yesterday" }, /sent_at/],
      [{ ...good("b4"), sent_at: Date.now() + 3_600_000 }, /sent_at/],
      [{ ...good("b5"), colour: "red" }, /colour/],
      [{ ...good("b6"), channel: 7 }, /channel/],
      [{ ...good("b7"), user: "a\nb" }, /user/],
      ["no object", /object/],
    ];
    const { status, body } = await ingest.post([good("k1"), ...bad.map(([item]) => item), good("k2")]);
    assert.equal(status, 200);
    assert.deepEqual([body.accepted, body.duplicate, body.rejected], [2, 0, bad.length]);
    bad.forEach(([, reason], index) => assert.match(body.items[index + 1].reason, reason));
    assert.equal(rows(server.archive, "SELECT 1 FROM messages WHERE source_message_id IN ('k1', 'k2')").length, 2);
  });

  test("a message sent again is a duplicate with the same id", async () => {
    const item = { ...good("twice"), sent_at: Date.now() };
    const first = await ingest.post(item);
    const second = await ingest.post(item);
    const both = await ingest.post([{ ...good("pair"), sent_at: 1e12 }, { ...good("pair"), sent_at: 1e12 }]);
    assert.deepEqual([second.body.accepted, second.body.duplicate], [0, 1]);
    assert.equal(second.body.items[0].id, first.body.items[0].id);
    assert.deepEqual([both.body.accepted, both.body.duplicate], [1, 1]);
    assert.equal(both.body.items[0].id, both.body.items[1].id);
  });

  test("a message without an id is never taken for another", async () => {
    const item = { channel: "harbour", user: "ada", text: "again", sent_at: 1_700_000_000_000 };
    const { body } = await ingest.post([item, item]);
    assert.deepEqual([body.accepted, body.duplicate], [2, 0]);
  });

  test("text is kept exactly as it was sent", async () => {
    const text = '<script>alert("x")</script> \u202e\u{1f409} \u{e0000} "quoted" \\ end ';
    const { body } = await ingest.post({ ...good("exact"), text });
    assert.deepEqual(rows(server.archive, `SELECT text FROM messages WHERE id = ${body.items[0].id}`), [{ text }]);
  });

  const whole = [
    ["no JSON", "{nonsense", "application/json", 400],
    ["a number", "17", "application/json", 400],
    ["another content type", "hello", "text/plain", 415],
    ["only rejected items", '[{"channel":"x"}]', "application/json", 422],
    ["more than 1 MiB", JSON.stringify({ ...good("big"), text: "x".repeat(1_100_000) }), "application/json", 413],
    ["too many items", JSON.stringify(Array.from({ length: 10_001 }, () => 0)), "application/json", 413],
  ];
  for (const [name, text, type, expected] of whole) {
    test(`${name}: ${expected}`, async () => {
      const { status, body } = await ingest.postText(text, type);
      assert.equal(status, expected, JSON.stringify(body));
      if (expected !== 422) assert.ok(body.error.message.length > 10);
      else assert.equal(body.rejected, 1);
    });
  }
});
