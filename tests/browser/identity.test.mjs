// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with a browser: wrong and right tokens, sessions that end, what a moderator sees and others do not.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { test } from "node:test";

import { live, openPage, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { send } from "../support/http_ingest.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { giveToken, signIn } from "../support/sign_in.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { wrongHtml } from "../support/valid_html.mjs";
import { createToken, runServer, startServer } from "../support/weir_server.mjs";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const pathOf = (page) => new URL(page.url()).pathname;
const cookieOf = async (page) => (await page.context().cookies()).find(({ name }) => name === "weir_session");

async function isAccessible(page) {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), []);
  assert.deepEqual(await wrongHtml(await page.evaluate(() => document.documentElement.outerHTML), { isDom: true }), []);
}

test("a page for those with a token asks for it, and leads back", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir, ["--read-access", "token"]);
  const browser = await startBrowser(t);
  const { page } = await openPage(browser, server.url("/messages?channel=garden"));
  await isAccessible(page);
  await giveToken(page, "weir_wrong");
  assert.match(await page.innerText("[role=alert]"), /unknown, was revoked, or has expired/);
  assert.equal(await cookieOf(page), undefined);
  await giveToken(page, createToken(dir, "moderator", "Mia <b>"));
  assert.equal(page.url(), server.url("/messages?channel=garden"));
  const cookie = await cookieOf(page);
  assert.deepEqual([cookie.httpOnly, cookie.sameSite, cookie.path], [true, "Strict", "/"]);
  assert.equal(await page.evaluate(() => document.cookie), "", "no script sees it");
  assert.equal(await page.innerText("a.me"), "Mia <b>");
  await live(page); // the feed takes the cookie

  await page.click("a.me");
  assert.equal(pathOf(page), "/account");
  await isAccessible(page);
  assert.equal(await page.locator("tbody tr").count(), 1);
  await page.click("text=Sign out");
  await page.goto(server.url("/"));
  assert.ok(await page.isVisible('input[name="token"]'), "signed out");
  const again = await send(server.url("/"), { headers: { Cookie: `weir_session=${cookie.value}` } });
  assert.equal(again.status, 401, "the old cookie is worth nothing");
});

test("sessions end from another browser, and with their token: also those that are live", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir, ["--read-access", "token"]);
  const browser = await startBrowser(t);
  const { page: first } = await openPage(browser, server.url("/login"));
  await signIn(first, server, "moderator", "/", "mia");
  await live(first);
  const { page: second } = await openPage(browser, server.url("/login"));
  const admin = createToken(dir, "admin", "ada");
  await giveToken(second, admin);
  await second.goto(server.url("/account"));
  assert.equal(await second.locator("tbody tr").count(), 2);
  await second.locator("tbody tr", { hasText: "mia" }).locator("button").click();
  await eventually("one is left", async () => (await second.locator("tbody tr").count()) === 1);
  await eventually("the feed of the other is closed for good", async () => (await first.getAttribute("#feed-status", "data-state")) === "offline");
  await first.reload();
  assert.ok(await first.isVisible('input[name="token"]'));

  await second.goto(server.url("/audit"));
  await isAccessible(second);
  const entries = await second.locator("tbody tr").allInnerTexts();
  assert.match(entries[0], /ada[\s\S]*ended a session[\s\S]*mia/);
  assert.match(entries.at(-1), /command line[\s\S]*made a token[\s\S]*mia \(moderator\)/);

  await second.mouse.move(0, 0); // a list under the pointer stands still
  await second.goto(server.url("/"));
  await live(second);
  assert.equal(runServer(["token", "revoke", "--name", "ada", "--data-dir", dir]).status, 0);
  await eventually("the feed ends with the token", async () => (await second.getAttribute("#feed-status", "data-state")) === "offline");
  assert.equal((await send(server.url("/"), { headers: { Authorization: `Bearer ${admin}` } })).status, 401);
});

test("deleted texts are for moderators alone, on the page, live and in a search", async (t) => {
  const server = await startServer(t, tempDir());
  const chat = new LiveChat(t, server);
  const browser = await startBrowser(t);
  await chat.say(1, { id: "first", channel: "garden", user: "bruno", text: "an early secret" });
  await chat.moderate({ type: "delete", channel: "garden", target_id: "first" });
  const { page: reader } = await openPage(browser, server.url("/messages"));
  const { page: moderator } = await openPage(browser, server.url("/login"));
  await signIn(moderator, server, "moderator", "/messages");
  await Promise.all([live(reader), live(moderator)]);
  const text = (page, index) => page.locator("#messages .msg .text").nth(index).innerText();
  assert.equal(await text(reader, 0), "message deleted by a moderator");
  assert.equal(await text(moderator, 0), "an early secret");
  assert.equal(await moderator.locator("#messages del.text").count(), 1);

  await chat.say(1, { id: "second", channel: "garden", user: "bruno", text: "a late secret" });
  await eventually("both see it", async () => (await text(reader, 0)) === "a late secret" && (await text(moderator, 0)) === "a late secret");
  await chat.moderate({ type: "delete", channel: "garden", target_id: "second" });
  await eventually("one sees that it is gone", async () => (await text(reader, 0)) === "message deleted by a moderator");
  await eventually("the other sees it struck through", async () => (await moderator.locator("#messages del.text").count()) === 2);
  assert.equal(await text(moderator, 0), "a late secret");
  assert.doesNotMatch(await reader.content(), /secret/);
  await isAccessible(moderator);

  const found = async (headers) => (await send(server.url("/api/v1/messages?q=secret"), { headers })).body;
  assert.equal((await found({})).messages.length, 0, "what is in it cannot be found out by searching");
  assert.equal((await found({})).total, 0);
  const token = createToken(server.dataDir, "moderator", "api");
  const seen = await found({ Authorization: `Bearer ${token}` });
  assert.deepEqual(seen.messages.map((message) => message.text), ["a late secret", "an early secret"]);
  const hidden = (await send(server.url("/api/v1/messages"))).body.messages;
  assert.deepEqual(hidden.map((message) => message.text), ["", ""]);
});
