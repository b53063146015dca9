// SPDX-License-Identifier: GPL-3.0-or-later
// Every live view shows what comes, by itself, once and in order, and in the end what the archive holds: rows, tables
// and every count, with and without a filter; also what moderators take away, and a channel that is erased.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { openPage, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { send } from "../support/http_ingest.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { LivePage } from "../support/live_page.mjs";
import { filteredViews, views } from "../support/live_views.mjs";
import { startNgIrcd } from "../support/ngircd.mjs";
import { suiteEnds } from "../support/suite_ends.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

describe("live views", () => {
  const suite = suiteEnds();
  let server;
  let browser;
  let chat;

  before(async () => {
    server = await startServer(suite, tempDir());
    chat = new LiveChat(suite, server);
    await chat.say(300);
    browser = await startBrowser(suite);
  });

  const openAll = (all, of = server) => Promise.all(Object.values(all).map((view) => LivePage.open(browser, view, of)));

  async function closeAll(pages) {
    for (const page of pages) {
      await page.wasNotReloaded();
      assert.deepEqual(page.problems, [], page.view.name);
      await page.close();
    }
  }

  test("an empty archive fills under the eyes of the reader", async (t) => {
    const { home, messages, channels, users } = views;
    const empty = await startServer(t, tempDir());
    const first = new LiveChat(t, empty);
    const pages = await openAll({ home, messages, channels, users }, empty);
    await first.say(1);
    for (const page of pages) await page.agrees();
    await first.say(7);
    for (const page of pages) await page.agrees();
    await closeAll(pages);
  });

  test("every view shows what comes, and in the end every count is the archive's", async () => {
    const pages = await openAll(views);
    const [, messages] = pages;
    for (let turn = 0; turn < 12; ++turn) await chat.say(1 + 5 * turn);
    for (const page of pages) await page.agrees();
    const { rows: shown } = await messages.shown();
    assert.ok(shown.length >= 12 + 5 * 66, `it shows all that has come, not just the last of it: ${shown.length}`);
    assert.equal(new Set(shown.map((row) => row.id)).size, shown.length, "each once");
    await closeAll(pages);
  });

  test("new channels and new people come into the tables, and a new name onto a user's page", async () => {
    const pages = await openAll(views);
    const tables = pages.filter(({ view }) => view === views.channels || view === views.users);
    const before = await Promise.all(tables.map(async (page) => (await page.shown()).table.length));
    await chat.say(3, { channel: "lighthouse", user: "hamza" });
    await chat.say(2, { channel: "harbour", user: "ingrid" });
    for (const page of pages) await page.agrees();
    await chat.say(1, { channel: "mill", user: "ada", display_name: "Ada Lovelace" });
    for (const page of pages) await page.agrees();
    const now = await Promise.all(tables.map(async (page) => (await page.shown()).table.length));
    assert.deepEqual(now, before.map((count) => count + 2));
    await closeAll(pages);
  });

  test("a message with an older time goes to its place", async () => {
    const pages = await openAll({ ...views, ...filteredViews });
    const times = rows(server.archive, "SELECT sent_at FROM messages ORDER BY sent_at DESC LIMIT 40").map((row) => row.sent_at);
    await chat.say(1, { channel: "garden", user: "ada", text: "an otter, told late", sent_at: times[20] + 1 });
    await chat.say(2);
    for (const page of pages) await page.agrees();
    await closeAll(pages);
  });

  test("a filter keeps applying to what comes", async () => {
    const pages = await openAll(filteredViews);
    const before = await Promise.all(pages.map(async (page) => (await page.shown()).total));
    for (let turn = 0; turn < 8; ++turn) await chat.say(35);
    await chat.say(1, { channel: "garden", user: "ada", text: "OTTER in capitals" });
    await chat.say(1, { channel: "mill", user: "bruno", text: "nothing of it" });
    for (const [index, page] of pages.entries()) {
      const { total } = await page.agrees();
      const share = total - before[index];
      assert.ok(share > 20 && share < 150, `${page.view.name}: ${share} of 282`);
    }
    await closeAll(pages);
  });

  test("what moderators take away is struck on every list, where it is shown and where it is about to come", async () => {
    const pages = await openAll({ ...views, ...filteredViews });
    await chat.say(1, { id: "rude", channel: "harbour", user: "ada", text: "a rude otter" });
    await chat.say(4, { id: undefined, channel: "garden", user: "mallory" });
    for (const page of pages) await page.agrees();
    await chat.moderate({ type: "delete", channel: "harbour", target_id: "rude", sent_at: Date.now() });
    await chat.moderate({ type: "timeout", channel: "garden", user: "mallory", duration_s: 60, sent_at: Date.now() });
    const struck = () => value(server.archive, "SELECT count(*) FROM messages WHERE deleted_at IS NOT NULL");
    await eventually("the archive has marked five", () => struck() === 5);
    for (const page of pages) await page.agrees();
    const [home] = pages;
    const row = await home.page.innerText("#latest .msg.deleted .text");
    assert.match(row, /deleted by a moderator/, "it is said in words");
    await chat.moderate({ type: "clear", channel: "workshop", sent_at: Date.now() });
    await eventually("the archive has marked more", () => struck() > 50);
    for (const page of pages) await page.agrees();
    await closeAll(pages);
  });

  for (const [name, path] of Object.entries({ user: "/users/nobody", channel: "/channels/nowhere" })) {
    test(`a ${name} that does not exist is said in words, and nothing else is broken`, async () => {
      const { page: missing } = await openPage(browser, server.url(path));
      assert.equal((await fetch(server.url(path))).status, 404);
      assert.match(await missing.innerText("main"), /404[^]*what it showed is not in the archive/);
      await missing.click('nav a[href="/messages"]');
      await missing.waitForSelector("#messages .msg");
      await missing.context().close();
      const page = await LivePage.open(browser, views[name], server);
      await chat.say(4);
      await page.agrees();
      await closeAll([page]);
    });
  }

  test("a channel that is erased while its page is open says so there, and leaves every other page and every count", async (t) => {
    const dir = tempDir();
    const ircd = await startNgIrcd(t, dir);
    const heard = await startServer(t, dir, ["--irc", `irc://127.0.0.1:${ircd.port}/lagoon`]);
    const speaker = await ircSpeaker(t, ircd.port, "alice", "#lagoon");
    await speaker.sees("weir", "#lagoon");
    const talk = new LiveChat(t, heard);
    await talk.say(40);
    const { home, messages, channels, users } = views;
    const lagoon = { ...views.channel, path: "/channels/lagoon" };
    speaker.say("#lagoon", "an otter, soon forgotten");
    await eventually("it is archived", () => value(heard.archive, "SELECT count(*) FROM messages WHERE text LIKE '%soon forgotten'") === 1);

    const pages = await openAll({ home, messages, channels, users }, heard);
    const gone = await LivePage.open(browser, lagoon, heard);
    const counting = await LivePage.open(browser, filteredViews.byWords, heard);
    speaker.say("#lagoon", "and this as well");
    await eventually("its page shows it", async () => (await gone.shown()).rows.length === 2);
    for (const page of [...pages, counting]) await page.agrees();
    assert.ok(await gone.page.isHidden("#gone"));
    const { total } = await counting.shown();

    const query = new URLSearchParams({ source: `127.0.0.1:${ircd.port}`, channel: "#lagoon", history: "erase" });
    const headers = { Authorization: `Bearer ${createToken(dir, "admin")}` };
    const answer = await send(heard.url(`/api/v1/channels?${query}`), { method: "DELETE", headers });
    assert.equal(answer.status, 202, answer.text);
    await eventually("the archive has nothing of it", () => value(heard.archive, "SELECT count(*) FROM channels WHERE name = 'lagoon'") === 0);

    await eventually("the page that counts what it finds is loaded anew, and says why", async () => /deleted, loading/.test(await counting.words()));
    await counting.page.waitForEvent("load");
    await counting.begin();
    assert.equal((await counting.agrees()).total, total - 1);

    await eventually("its page says so", () => gone.page.isVisible("#gone"));
    assert.match(await gone.page.innerText("#gone"), /channel/i);
    await eventually("its rows are gone", async () => (await gone.shown()).rows.length === 0);
    for (const page of pages) await page.agrees();
    await talk.say(4);
    for (const page of [...pages, counting]) await page.agrees();

    const again = await send(heard.url("/api/v1/channels"), {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ source: `127.0.0.1:${ircd.port}`, channel: "#lagoon" }),
    });
    assert.equal(again.status, 201, again.text);
    await eventually("it is heard again", () => {
      speaker.say("#lagoon", "back again");
      return value(heard.archive, "SELECT count(*) FROM messages WHERE text = 'back again'") > 0;
    });
    await eventually("its page takes that back", () => gone.page.isHidden("#gone"));
    await closeAll([...pages, gone, counting]);
  });
});
