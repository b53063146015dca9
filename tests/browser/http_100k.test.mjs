// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 messages by HTTP in batches: every one that was acknowledged is in the archive once, and what the pages
// count is what SELECT count(*) counts.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { isMarked, live, mark, metric, openPage, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const total = 100_000;
const batch = 1_000;
const senders = 4;

// Sends every `senders`-th batch over one connection and returns what was acknowledged: [item id, row id].
async function sendShare(base, token, share) {
  const ingest = new HttpIngest(base, token);
  const acknowledged = [];
  for (let first = share * batch; first < total; first += senders * batch) {
    const sent = items("flood", first, batch);
    const { status, body } = await ingest.post(sent);
    assert.equal(status, 200, JSON.stringify(body).slice(0, 300));
    assert.equal(body.accepted, batch);
    body.items.forEach((outcome, index) => acknowledged.push([sent[index].id, outcome.id]));
  }
  ingest.close();
  return acknowledged;
}

test("100,000 acknowledged messages are archived once and counted on the pages", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir);
  const token = createToken(dir, "ingest");
  const browser = await startBrowser(t);
  const { page: home } = await openPage(browser, server.url("/"));
  await live(home);
  await mark(home);
  const { page: stream } = await openPage(browser, server.url("/messages"));
  await live(stream);

  const shares = await Promise.all(Array.from({ length: senders }, (_, share) => sendShare(server.base, token, share)));
  const acknowledged = shares.flat().sort(([, a], [, b]) => a - b);
  assert.equal(acknowledged.length, total);

  const stored = rows(server.archive, "SELECT source_message_id AS item, id FROM messages ORDER BY id");
  assert.equal(stored.length, total);
  assert.deepEqual(stored.map(({ item, id }) => [item, id]), acknowledged, "each acknowledged id names its row");
  assert.equal(value(server.archive, "SELECT count(*) FROM messages"), total);
  assert.equal(value(server.archive, "SELECT sum(message_count) FROM channels"), total);
  assert.equal(value(server.archive, "SELECT sum(message_count) FROM users"), total);

  await eventually("the live page counts them all", async () => (await metric(home, "messages")) === total);
  assert.ok(await isMarked(home), "the page was not reloaded");
  await eventually("the live list names the total", async () => /100,000/.test(await stream.textContent("#messages-total")));
  const counts = {
    messages: total,
    channels: value(server.archive, "SELECT count(*) FROM channels"),
    users: value(server.archive, "SELECT count(*) FROM users"),
  };
  for (const [name, count] of Object.entries(counts)) assert.equal(await metric(home, name), count, name);

  const { page: fresh } = await openPage(browser, server.url("/"));
  assert.equal(await metric(fresh, "messages"), total, "a page loaded now counts the same");
  const { page: messages } = await openPage(browser, server.url("/messages"));
  const text = await messages.textContent("main");
  assert.match(text, /100,000/, "/messages names the exact total");
});
