// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 during ingest, again and again, on the same archive: what was acknowledged is there, once; what was not
// can be sent again with the same ids; and the search index agrees with the table.
import assert from "node:assert/strict";
import { test } from "node:test";

import { checkSearchIndex, rows, value } from "../support/archive_query.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { item, items } from "../support/invented_chat.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const rounds = 5;
const batch = 200;
const senders = 3;

// Batches that are sent until the server acknowledges them, however often it dies.
class Sending {
  acknowledged = new Map(); // item id -> row id
  duplicates = 0;
  #pending = [];
  #next = 0;

  constructor(makeItem) {
    this.makeItem = makeItem;
  }

  // Sends until the server is gone, starting with what is not known to have arrived.
  async run(base, token, shouldStop = () => false) {
    const ingest = new HttpIngest(base, token);
    try {
      while (!shouldStop()) await this.#sendOne(ingest);
    } catch (error) {
      if (!/ECONNRESET|ECONNREFUSED|socket hang up|EPIPE/.test(`${error.code} ${error.message}`)) throw error;
    } finally {
      ingest.close();
    }
  }

  // Sends again what nobody has acknowledged.
  async finish(base, token) {
    await this.run(base, token, () => this.#pending.length === 0);
  }

  async #sendOne(ingest) {
    const first = this.#pending[0] ?? this.#take();
    const sent = Array.from({ length: batch }, (_, offset) => this.makeItem(first + offset));
    const { status, body } = await ingest.post(sent);
    assert.equal(status, 200, JSON.stringify(body).slice(0, 300));
    this.#pending.shift();
    this.duplicates += body.duplicate;
    body.items.forEach((outcome, index) => {
      assert.match(outcome.outcome, /^(accepted|duplicate)$/);
      this.acknowledged.set(sent[index].id, outcome.id);
    });
  }

  #take() {
    this.#pending.push(this.#next);
    this.#next += batch;
    return this.#pending[0];
  }
}

const undated = (series) => (index) => {
  const { sent_at, ...rest } = item(series, index);
  return rest;
};

test("kill -9 during ingest loses and doubles nothing that was acknowledged", async (t) => {
  const dir = tempDir();
  // One of them lets the server put the time on its messages: sent again, they are still the same messages.
  const sendings = Array.from({ length: senders }, (_, number) => {
    const series = `sender${number}`;
    return new Sending(number === 0 ? undated(series) : (index) => item(series, index));
  });
  const count = () => sendings.reduce((sum, sending) => sum + sending.acknowledged.size, 0);
  let server = await startServer(t, dir);
  const token = createToken(dir, "ingest");

  for (let round = 0; round < rounds; ++round) {
    const goal = count() + 1_000 + 700 * round;
    const running = Promise.all(sendings.map((sending) => sending.run(server.base, token)));
    running.catch(() => {}); // told below
    await Promise.race([running, eventually("messages are acknowledged", () => count() >= goal, 60_000)]);
    await server.stop("SIGKILL");
    await running;
    server = await startServer(t, dir);
  }
  for (const sending of sendings) await sending.finish(server.base, token);

  const again = new HttpIngest(server.base, token);
  const { body } = await again.post(items("sender1", 0, batch));
  again.close();
  assert.deepEqual([body.accepted, body.duplicate], [0, batch], "what is stored already is a duplicate");

  const stored = new Map();
  for (const { item: id, row } of rows(server.archive, "SELECT source_message_id AS item, id AS row FROM messages")) {
    assert.ok(!stored.has(id), `${id} is stored once`);
    stored.set(id, row);
  }
  for (const sending of sendings)
    for (const [id, row] of sending.acknowledged) assert.equal(stored.get(id), row, `${id} is where it was acknowledged`);
  assert.equal(stored.size, count(), "nothing else is stored");

  const end = await server.stop("SIGTERM");
  assert.deepEqual(end, { code: 0, signal: null });
  const total = value(server.archive, "SELECT count(*) FROM messages");
  assert.equal(value(server.archive, "SELECT sum(message_count) FROM channels"), total);
  assert.equal(value(server.archive, "SELECT sum(message_count) FROM users"), total);
  assert.equal(value(server.archive, "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'sender1'"),
    value(server.archive, "SELECT count(*) FROM messages WHERE text LIKE '%sender1%'"));
  checkSearchIndex(server.archive);
});
