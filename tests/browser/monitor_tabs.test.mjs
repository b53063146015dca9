// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of the desktop monitor on a real server: each has the messages of its filter and no others, also those that were
// said before; what is deleted is taken from the screen; reading goes on where it was paused; links lead to the row.
import assert from "node:assert/strict";
import { test } from "node:test";

import { eventually } from "../support/eventually.mjs";
import { HttpIngest, send } from "../support/http_ingest.mjs";
import { startMonitorProbe } from "../support/monitor_probe.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const say = (channel, user, text, id) => ({ channel, user, text, ...(id && { id }) });

async function begin(t) {
  const dir = tempDir();
  const token = createToken(dir, "ingest");
  const server = await startServer(t, dir);
  const ingest = new HttpIngest(server.base, token);
  t.after(() => ingest.close());
  const post = async (items) => {
    const answer = await ingest.post(items);
    assert.equal(answer.status, 200, answer.text);
    return answer.body;
  };
  return { server, post };
}

async function texts(probe, tab) {
  return (await probe.ask(`rows ${tab}`)).rows.map(({ text, missing }) => missing ?? text);
}

async function shows(probe, tab, expected) {
  await eventually(`tab ${tab} shows ${expected.length} rows`, async () => (await texts(probe, tab)).length === expected.length);
  assert.deepEqual(await texts(probe, tab), expected);
}

test("tabs show what their filter lets through, before and live", async (t) => {
  const { server, post } = await begin(t);
  await post([say("garden", "ada", "red tomatoes"), say("retro", "bob", "green tomatoes"), say("garden", "bob", "rain")]);
  const probe = startMonitorProbe(t, server.base);
  await eventually("the monitor is live", async () => ["live", "idle"].includes((await probe.state()).state), 30_000);
  for (const query of ["channel=garden", "user=bob", "q=tomatoes"]) assert.ok((await probe.ask(`tab ${query}`)).opened);
  await shows(probe, 1, ["red tomatoes", "rain"]);
  await shows(probe, 2, ["green tomatoes", "rain"]);
  await shows(probe, 3, ["red tomatoes", "green tomatoes"]);

  await probe.ask("front 0");
  await post([say("garden", "cleo", "no more tomatoes"), say("retro", "cleo", "hello")]);
  await shows(probe, 0, ["red tomatoes", "green tomatoes", "rain", "no more tomatoes", "hello"]);
  await shows(probe, 1, ["red tomatoes", "rain", "no more tomatoes"]);
  await shows(probe, 2, ["green tomatoes", "rain"]);
  await shows(probe, 3, ["red tomatoes", "green tomatoes", "no more tomatoes"]);
  await eventually("the tab counts", async () => (await probe.ask("tabs")).tabs[1].title === "#garden (1)");
});

test("what a moderator deletes is taken from all tabs of a reader", async (t) => {
  const { server, post } = await begin(t);
  const probe = startMonitorProbe(t, server.base);
  await eventually("the monitor is live", async () => ["live", "idle"].includes((await probe.state()).state), 30_000);
  await probe.ask("tab channel=garden");
  await post([say("garden", "ada", "fine", "1"), say("garden", "troll", "bad word", "2")]);
  await shows(probe, 1, ["fine", "bad word"]);
  await post({ type: "delete", channel: "garden", target_id: "2" });
  for (const tab of [0, 1]) {
    await eventually(`tab ${tab} says so`, async () => (await probe.ask(`rows ${tab}`)).rows[1].deleted);
    assert.deepEqual(await texts(probe, tab), ["fine", "message deleted"]);
  }
});

test("reading goes on where it was paused, and rows are copied and linked", async (t) => {
  const { server, post } = await begin(t);
  const probe = startMonitorProbe(t, server.base);
  await eventually("the monitor is live", async () => ["live", "idle"].includes((await probe.state()).state), 30_000);
  await post(Array.from({ length: 100 }, (_, index) => say("garden", "ada", `line ${index}`)));
  await eventually("all lines are there", async () => (await texts(probe, 0)).length === 100);
  await probe.ask("pause 0");
  await post(Array.from({ length: 80 }, (_, index) => say("garden", "ada", `line ${100 + index}`)));
  await eventually("80 are counted", async () => (await probe.ask("reading 0")).new === 80);
  const { following, new: left } = await probe.ask("unread 0");
  assert.equal(following, false);
  assert.ok(left > 0 && left < 80, `${left} left to read`);
  assert.equal((await probe.ask("end 0")).following, true);

  const json = JSON.parse((await probe.ask("act 0 50 50 copyJson")).clipboard);
  const api = await send(server.url(`/api/v1/messages?after=${json.id - 1}&up_to=${json.id}`));
  assert.deepEqual(json, api.body.messages[0]);
  assert.match((await probe.ask("act 0 50 51 copyText")).clipboard, /^\S+ \S+ #garden ada: line 50\n.* line 51$/);
  const link = new URL((await probe.ask("act 0 50 50 copyLink")).clipboard);
  assert.equal(link.origin, server.base);
  assert.equal(link.pathname, "/messages");
  const page = await send(server.url(`/api/v1/messages${link.search}`));
  assert.equal(page.body.messages[0].id, json.id, "the message is the newest that the link shows");
});
