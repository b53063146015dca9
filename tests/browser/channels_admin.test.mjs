// SPDX-License-Identifier: GPL-3.0-or-later
// Channels at run time, as an admin does it on /channels beside a real IRC server: add, pause, resume, remove and keep,
// remove and delete; and everything is still so after a restart.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { openPage, shownRows, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { send } from "../support/http_ingest.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { startNgIrcd } from "../support/ngircd.mjs";
import { giveToken, signIn } from "../support/sign_in.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const stateOf = (page, channel) => page.innerText(`tr[data-channel="${channel}"] .state`);
const press = (page, channel, act) => page.click(`tr[data-channel="${channel}"] button[data-act="${act}"]`);
const said = (page) => page.innerText("#manage-answer");

async function openManager(browser, server, token) {
  const { page, problems } = await openPage(browser, server.url("/login?next=/channels"));
  await giveToken(page, token);
  await page.waitForSelector("#managed table");
  return { page, problems };
}

async function becomes(page, channel, word) {
  await eventually(`${channel} is ${word}`, async () => (await stateOf(page, channel)).includes(word), 20_000);
}

// All that the archive has of a channel.
const traces = (server, channel) => ({
  messages: value(server.archive, `SELECT count(*) FROM messages m JOIN channels c ON c.id = m.channel_id WHERE c.name = '${channel}'`),
  channels: value(server.archive, `SELECT count(*) FROM channels WHERE name = '${channel}'`),
});

test("an admin adds, pauses, resumes and removes channels while the server runs", async (t) => {
  const dir = tempDir();
  const ircd = await startNgIrcd(t, dir);
  const args = ["--irc", `irc://127.0.0.1:${ircd.port}/garden`];
  let server = await startServer(t, dir, args);
  const source = `127.0.0.1:${ircd.port}`;
  const token = createToken(dir, "admin");
  const authorized = { headers: { Authorization: `Bearer ${token}` } };
  const browser = await startBrowser(t);

  const speaker = await ircSpeaker(t, ircd.port, "alice", "#garden");
  await speaker.join("#weir");
  await speaker.sees("weir", "#garden");
  const archived = (text) =>
    eventually(`"${text}" is archived`, () => value(server.archive, `SELECT count(*) FROM messages WHERE text = '${text}'`) === 1);

  const { page, problems } = await openManager(browser, server, token);

  await t.test("added: it is joined and heard", async () => {
    await page.fill("#channel-add input", "weir");
    await page.keyboard.press("Enter");
    await eventually("it is in the list", async () => (await page.locator('tr[data-channel="#weir"]').count()) === 1);
    await becomes(page, "#weir", "joined");
    await speaker.sees("weir", "#weir");
    speaker.say("#weir", "before the pause");
    await archived("before the pause");
    assert.equal(await page.inputValue("#channel-add input"), "");
  });

  await t.test("what is wrong is said in words", async () => {
    await page.fill("#channel-add input", "#WEIR");
    await page.click("#channel-add button");
    await eventually("a conflict is told", async () => /channel '#weir' of '.*' is listened to already/.test(await said(page)));
    await page.fill("#channel-add input", "two words");
    await page.click("#channel-add button");
    await eventually("a bad name is told", async () => /without spaces, commas/.test(await said(page)));
    assert.equal((await page.locator("#managed tbody tr").count()), 2);
  });

  await t.test("it is accessible, with and without the dialog", async () => {
    const violations = async () => (await new AxeBuilder({ page }).withTags(standards).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(), []);
    }
    await page.focus('tr[data-channel="#garden"] button[data-act="remove"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#remove-dialog[open]");
    assert.deepEqual(await violations(), []);
    await page.keyboard.press("Escape");
    await eventually("it is called off", async () => (await page.locator("#remove-dialog[open]").count()) === 0);
    assert.match(await stateOf(page, "#garden"), /joined/);
  });

  await t.test("paused: weir leaves it; resumed: it is back", async () => {
    await press(page, "#weir", "pause");
    await becomes(page, "#weir", "paused");
    await speaker.misses("weir", "#weir");
    await press(page, "#weir", "resume");
    await becomes(page, "#weir", "joined");
    await speaker.sees("weir", "#weir");
    speaker.say("#weir", "after the pause");
    await archived("after the pause");
  });

  await t.test("removed by keyboard, history kept: every message stays", async () => {
    await page.focus('tr[data-channel="#weir"] button[data-act="remove"]');
    await page.keyboard.press("Enter");
    await page.waitForSelector("#remove-dialog[open]");
    assert.match(await page.innerText("#remove-dialog"), /Everything that was archived stays/);
    await page.focus("#remove-go");
    await page.keyboard.press("Enter");
    await eventually("it is gone from the list", async () => (await page.locator('tr[data-channel="#weir"]').count()) === 0);
    await speaker.misses("weir", "#weir");
    const { page: messages } = await openPage(browser, server.url("/messages"));
    const texts = (await shownRows(messages, "#messages")).map((row) => row.text);
    assert.deepEqual(texts, ["after the pause", "before the pause"]);
    await messages.context().close();
  });

  await t.test("a configured channel can be removed, and stays removed after a restart", async () => {
    speaker.say("#garden", "soon forgotten");
    await archived("soon forgotten");
    await press(page, "#garden", "remove");
    await page.click('#remove-dialog input[value="erase"]');
    assert.equal(await page.innerText("#remove-go"), "Remove and delete");
    await page.click("#remove-go");
    await becomes(page, "#garden", "removed");
    await eventually("nothing of it is left", () => traces(server, "garden").messages + traces(server, "garden").channels === 0);
    assert.equal(value(server.archive, "SELECT count(*) FROM messages_fts WHERE messages_fts MATCH 'forgotten'"), 0);
    assert.equal(value(server.archive, "SELECT message_count FROM users WHERE login = 'alice'"), 2);

    await server.stop();
    server = await startServer(t, dir, args);
    const { body } = await send(server.url("/api/v1/channels"), authorized);
    assert.deepEqual(body.channels.map(({ channel, wanted, configured }) => ({ channel, wanted, configured })), [
      { channel: "#garden", wanted: "removed", configured: true },
    ]);
    const { page: messages } = await openPage(browser, server.url("/messages"));
    assert.equal((await messages.locator("#messages .msg").count()), 2);
    assert.deepEqual(rows(server.archive, "SELECT name, message_count FROM channels"), [{ name: "weir", message_count: 2 }]);
    await messages.context().close();
  });

  await t.test("listened to again by the API, and kept across a restart", async () => {
    const post = (channel) =>
      send(server.url("/api/v1/channels"), { method: "POST", headers: { ...authorized.headers, "Content-Type": "application/json" }, body: JSON.stringify({ source, channel }) });
    assert.equal((await post("#late")).status, 201);
    assert.equal((await post("#late")).status, 409);
    await server.stop();
    server = await startServer(t, dir, args);
    await eventually("it is joined after the restart", async () => {
      const { body } = await send(server.url("/api/v1/channels"), authorized);
      return body.channels.find((one) => one.channel === "#late")?.state === "joined";
    }, 30_000);
    const gone = await send(server.url(`/api/v1/channels?source=${source}&channel=%23nowhere&history=keep`), { method: "DELETE", ...authorized });
    assert.equal(gone.status, 404);
    assert.equal((await send(server.url("/api/v1/channels"))).status, 401);
  });

  // Two refusals were asked for above; nothing else went wrong.
  assert.deepEqual(problems.filter((problem) => !/40[09]|WebSocket|htmx:ws:error|ERR_CONNECTION_REFUSED/.test(problem)), []);
});

test("who is no admin is offered nothing, and an admin's browser stays signed in", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir);
  const browser = await startBrowser(t);
  const { page } = await openPage(browser, server.url("/channels"));
  assert.equal(await page.locator("#manage").count(), 0);
  assert.ok(await page.isVisible('a[href="/login?next=/channels"]'));
  await signIn(page, server, "reader", "/channels");
  assert.equal(await page.locator("#manage").count(), 0);
  await page.context().clearCookies();
  await signIn(page, server, "admin", "/channels");
  assert.equal(new URL(page.url()).pathname, "/channels");
  await eventually("it is open", async () => /No source has channels/.test(await page.innerText("#manager")));
  const other = await page.context().newPage();
  await other.goto(server.url("/channels"));
  await eventually("another tab is signed in, too", async () => /No source has channels/.test(await other.innerText("#manager")));
  assert.doesNotMatch(other.url() + page.url(), /token/);
});
