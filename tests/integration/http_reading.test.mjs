// SPDX-License-Identifier: GPL-3.0-or-later
// What programs read by HTTP: messages forwards in time, who somebody is, and who they are themselves.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { HttpIngest, send } from "../support/http_ingest.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const start = Date.UTC(2026, 0, 2);

describe("reading by HTTP", () => {
  let server;
  let ingest;

  const said = (user, channel, at, more) => ({ user, channel, text: `tide ${at}`, sent_at: start + at, ...more });
  const read = (path, token) => send(server.url(path), token && { headers: { Authorization: `Bearer ${token}` } });

  before(async () => {
    server = await new WeirServer(tempDir(), []).listening();
    ingest = new HttpIngest(server.base, createToken(server.dataDir, "ingest"));
    const { status } = await ingest.post([
      said("Ann Ä", "harbour", 0, { user_id: "17", display_name: "Ann" }),
      said("bob", "harbour", 1),
      said("Ann Ä", "garden", 2, { user_id: "17", display_name: "Ann of the Sea" }),
      said("Ann Ä", "garden", 3, { user_id: "17", display_name: "Ann of the Sea" }),
      said("bob", "garden", 4, { source: "elsewhere" }),
    ]);
    assert.equal(status, 200);
  });
  after(async () => {
    ingest.close();
    await server.discard();
  });

  test("a user's profile has counts, channels and all names", async () => {
    const { status, body } = await read(`/api/v1/users/${encodeURIComponent("ann Ä")}`);
    assert.equal(status, 200);
    const { id, ...user } = body.user;
    assert.deepEqual(user, { source: "http", login: "Ann Ä", display_name: "Ann of the Sea", count: 3, first_seen_at: start, last_seen_at: start + 3 });
    assert.ok(id > 0);
    assert.deepEqual(body.channels, [{ source: "http", channel: "garden", messages: 2 }, { source: "http", channel: "harbour", messages: 1 }]);
    assert.deepEqual(body.names.map((name) => name.display_name), ["Ann of the Sea", "Ann"]);
    assert.match(body.cursor, /^[a-z0-9]+-5$/);
    assert.deepEqual(body.elsewhere, []);
  });

  test("one login at two sources is two people", async () => {
    const both = await Promise.all(["http", "elsewhere"].map((source) => read(`/api/v1/users/bob?source=${source}`)));
    assert.deepEqual(both.map(({ body }) => [body.user.source, body.elsewhere]), [["http", ["elsewhere"]], ["elsewhere", ["http"]]]);
  });

  test("the context of a message is read in both directions", async () => {
    const at = `${start + 2}-3`;
    const [older, newer] = await Promise.all([`before=${at}`, `newer=${at}`].map((where) => read(`/api/v1/messages?${where}&limit=1`)));
    assert.deepEqual(older.body.messages.map(({ id }) => id), [2]);
    assert.equal(older.body.before, `${start + 1}-2`);
    assert.deepEqual(newer.body.messages.map(({ id }) => id), [4]);
    assert.deepEqual(newer.body, { cursor: older.body.cursor, messages: newer.body.messages, newer: `${start + 3}-4` });
    const last = await read(`/api/v1/messages?newer=${newer.body.newer}`);
    assert.deepEqual([last.body.messages.map(({ id }) => id), last.body.newer], [[5], undefined]);
  });

  test("the first message of each user says so, however it is read", async () => {
    for (const how of ["limit=10", "newer=0-0", "after=0&up_to=5", "newer=0-0&q=tide"]) {
      const { body } = await read(`/api/v1/messages?${how}`);
      const first = body.messages.filter((message) => message.first).map(({ id }) => id);
      assert.deepEqual(first.sort(), [1, 2, 5], how);
    }
  });

  test("every filter can be read forwards", async () => {
    const found = async (filter) => (await read(`/api/v1/messages?newer=0-0&${filter}`)).body.messages.map(({ id }) => id);
    assert.deepEqual(await found("q=tide"), [1, 2, 3, 4, 5]);
    assert.deepEqual(await found("user=bob"), [2, 5]);
    assert.deepEqual(await found("user=bob&source=http"), [2]);
    assert.deepEqual(await found("channel=garden&q=tide"), [3, 4, 5]);
    assert.deepEqual(await found("channel=garden&source=elsewhere"), [5]);
    assert.deepEqual(await found(`from=2026-01-02T00:00:00.001Z&to=2026-01-02T00:00:00.003Z`), [2, 3]);
    const { status, body } = await read("/api/v1/messages?newer=0-0&before=1-1");
    assert.equal(status, 400);
    assert.match(body.error.message, /before and newer/);
  });

  test("a program is told which role its token has", async () => {
    const me = async (token) => (await read("/api/v1/me", token)).body;
    assert.deepEqual(await me(), { role: "anonymous", sees_deleted: false, may_see_status: true });
    for (const [role, seesDeleted] of [["reader", false], ["moderator", true], ["admin", true]]) {
      const token = createToken(server.dataDir, role, `${role} of the test`);
      assert.deepEqual(await me(token), { role, token_name: `${role} of the test`, sees_deleted: seesDeleted, may_see_status: true });
    }
  });

  test("who is not there is not found", async () => {
    for (const path of ["/api/v1/users/nobody", "/api/v1/users/ann%20%C3%84?source=elsewhere"]) {
      const { status, body } = await read(path);
      assert.equal(status, 404);
      assert.match(body.error.message, /no user/);
    }
  });

  // Nicks of IRC may contain backslashes; in a path they are refused, and a browser would take the dots out.
  test("whoever has a name that fits no path has a page and a profile", async () => {
    for (const name of ["back\\slash", "a/b", "..", "50%+1"]) {
      const { status, body } = await ingest.post([said(name, `of ${name}`, 9)]);
      assert.equal(status, 200, JSON.stringify(body));
    }
    const links = (html, of) => [...html.matchAll(new RegExp(`href="(/${of}/[^"]*)"`, "g"))].map(([, href]) => href.replaceAll("&amp;", "&"));
    const home = await (await fetch(server.url("/messages"))).text();
    for (const of of ["users", "channels"]) {
      const all = [...new Set(links(home, of))];
      assert.ok(all.some((href) => href.startsWith(`/${of}/?name=`)), all.join(" "));
      for (const href of all) {
        const response = await fetch(server.url(href));
        assert.equal(response.status, 200, href);
        await response.body.cancel();
      }
    }
    const profile = await read(`/api/v1/users/?name=${encodeURIComponent("a/b")}`);
    assert.deepEqual([profile.status, profile.body.user.login], [200, "a/b"]);
    assert.equal((await read("/api/v1/users/")).status, 404);
  });
});
