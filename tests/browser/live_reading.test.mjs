// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing moves under a reader: while somebody reads, new messages wait, are counted, and come in order and once when
// the reader is done. Figures go on. And what else serves reading: the search key, a tab that slept, calm, a summary.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { value } from "../support/archive_query.mjs";
import { startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { LivePage } from "../support/live_page.mjs";
import { views } from "../support/live_views.mjs";
import { pause } from "../support/pause.mjs";
import { suiteEnds } from "../support/suite_ends.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

const row = "#messages .msg:nth-of-type(8)";

// How somebody begins to read, and how they end it.
const ways = {
  "the key p, and the key p": [(page) => page.keyboard.press("p"), (page) => page.keyboard.press("p")],
  "the key p, and the key Home": [(page) => page.keyboard.press("p"), (page) => page.keyboard.press("Home")],
  "the key p, and the pill": [(page) => page.keyboard.press("p"), (page) => page.click("#newcomers")],
  "the button, and the button": [(page) => page.click("button.pause"), (page) => page.click("button.pause")],
  "the pointer over the list, and away": [(page) => page.hover(row), (page) => page.mouse.move(640, 20)],
  "the pointer over the list, and the key Home": [(page) => page.hover(row), (page) => page.keyboard.press("Home")],
  "scrolling into the list, and back": [(page) => scroll(page, 900), (page) => scroll(page, 0)],
  "scrolling into the list, and the pill": [(page) => scroll(page, 900), (page) => page.click("#newcomers")],
  "the keyboard in the list, and out of it": [focusRow, (page) => page.focus("#search")],
};

const scroll = (page, top) => page.evaluate((y) => window.scrollTo({ top: y, behavior: "instant" }), top);

async function focusRow(page) {
  await page.focus("#filter button");
  for (let step = 0; step < 2; ++step) await page.keyboard.press("Tab"); // the list as a whole, and its first link
  assert.ok(await page.evaluate(() => document.activeElement.closest(".msg") !== null));
  await scroll(page, 0); // so that it is the keyboard alone
}

// Where every row stands, from the top of the window.
const places = (page, list = "#messages") => page.$$eval(`${list} .msg`, (all) => all.map(({ id, offsetTop }) => [id, offsetTop - window.scrollY]));

describe("reading", () => {
  const suite = suiteEnds();
  let server;
  let browser;
  let chat;
  let listener; // its summary is heard from the beginning to the end

  const open = (view, options) => LivePage.open(browser, view, server, options);
  const isPaused = (page) => eventually("the page says that it is paused", async () => (await page.getAttribute("#feed-status", "data-state")) === "paused");
  const isLive = (page) => eventually("the page says that it is live", async () => (await page.getAttribute("#feed-status", "data-state")) === "live");

  async function close(opened) {
    await opened.wasNotReloaded();
    assert.deepEqual(opened.problems, []);
    await opened.close();
  }

  before(async () => {
    server = await startServer(suite, tempDir());
    chat = new LiveChat(suite, server);
    await chat.say(300);
    browser = await startBrowser(suite);
    listener = await open(views.home);
    await listener.page.evaluate(() => {
      window.spoken = [];
      const observer = new MutationObserver(() => window.spoken.push([performance.now(), document.getElementById("summary").textContent]));
      observer.observe(document.getElementById("summary"), { childList: true, characterData: true, subtree: true });
    });
  });

  for (const [name, [begin, end]] of Object.entries(ways)) {
    test(`paused and resumed by ${name}`, async () => {
      const opened = await open(views.messages);
      const { page } = opened;
      await begin(page);
      await isPaused(page);
      const before = await places(page);
      await chat.say(5);
      await chat.say(7);
      await eventually("the pill counts them", async () => /^↑ 12 new/.test(await page.innerText("#newcomers")));
      assert.match(await opened.words(), /paused.*12|12.*wait/i);
      assert.deepEqual(await places(page), before, "no row has moved");
      await end(page);
      await isLive(page);
      assert.ok(await page.isHidden("#newcomers"));
      await chat.say(3);
      await opened.agrees();
      await close(opened);
    });
  }

  test("going on with Tab within the list moves nothing", async () => {
    const opened = await open(views.messages);
    const { page } = opened;
    await focusRow(page);
    await isPaused(page);
    await chat.say(20);
    await eventually("the pill counts them", async () => /^↑ 20 new/.test(await page.innerText("#newcomers")));
    const before = await places(page);
    for (let step = 0; step < 3; ++step) await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest(".msg") !== null));
    await scroll(page, 0);
    assert.deepEqual(await places(page), before, "no row has moved");
    assert.equal(await page.getAttribute("#feed-status", "data-state"), "paused");
    await close(opened);
  });

  test("one new message is told in the singular, and what is struck while it waits comes struck", async () => {
    const opened = await open(views.messages);
    const { page } = opened;
    await page.keyboard.press("p");
    await isPaused(page);
    await chat.say(1, { id: "waits", channel: "harbour", user: "ada" });
    await eventually("the pill counts it", async () => /^↑ 1 new message\b/.test(await page.innerText("#newcomers")));
    await chat.moderate({ type: "delete", channel: "harbour", target_id: "waits", sent_at: Date.now() });
    await page.keyboard.press("Home");
    await opened.agrees();
    assert.equal(await page.locator("#messages .msg").first().getAttribute("class"), "msg message deleted");
    await close(opened);
  });

  test("more than a list holds leaves a row in its place, which loads what it stands for", async () => {
    const opened = await open(views.messages);
    const { page } = opened;
    await page.keyboard.press("p");
    await isPaused(page);
    await chat.say(600);
    await chat.say(1, { id: "let go", channel: "harbour", user: "ada" });
    await chat.say(600);
    await chat.say(1, { id: "shown", channel: "harbour", user: "ada" });
    await eventually("the pill counts them all", async () => /^↑ 1,202 new/.test(await page.innerText("#newcomers")));
    await page.click("#newcomers");
    await isLive(page);
    const shown = await opened.agrees();
    const rowOf = (id) => `#m${value(server.archive, `SELECT id FROM messages WHERE source_message_id = '${id}'`)}`;
    assert.equal(shown.skips.length, 1, "a row stands for those that were let go");
    await page.locator("#messages .skip").scrollIntoViewIfNeeded();
    const box = await page.locator("#messages .skip").boundingBox();
    const above = await page.locator("#messages .msg:has(+ .skip)").boundingBox();
    assert.ok(box.y >= above.y + above.height - 1, "it stands in the list, below what is newer");
    // Both are taken off the screen after the server has read the rows, and before the page has them.
    await page.route("**/messages/skipped*", async (route) => {
      const answer = await route.fetch();
      for (const id of ["let go", "shown"]) await chat.moderate({ type: "delete", channel: "harbour", target_id: id, sent_at: Date.now() });
      await page.waitForSelector(`${rowOf("shown")}.deleted`, { state: "attached" });
      await route.fulfill({ response: answer });
    });
    await page.click("#messages .skip button");
    await eventually("the row is gone", async () => (await page.locator("#messages .skip").count()) === 0);
    assert.equal((await opened.agrees()).rows.length, 1_000);
    assert.equal(await page.locator(`${rowOf("let go")}.deleted`).count(), 1);
    await page.mouse.move(640, 20);
    await scroll(page, 0);
    await chat.say(3);
    await opened.agrees();
    const last = (await opened.shown()).rows.at(-1).id;
    await page.click("#older");
    await page.waitForSelector("#older-banner");
    assert.ok(await page.locator(`#m${last - 1}`).isVisible(), "the next page goes on where the list ends");
    await opened.close();
  });

  test("the figures of the home page go on while its list waits", async () => {
    const opened = await open(views.home);
    const { page } = opened;
    await page.keyboard.press("p");
    await isPaused(page);
    const before = await places(page, "#latest");
    await chat.say(80);
    const { metrics } = views.home.truth(server.archive, { cap: 50, oldest: null, skips: [] });
    await eventually("the figures are the archive's", async () => (await opened.shown()).metrics.messages === metrics.messages);
    assert.deepEqual(await places(page, "#latest"), before);
    await page.click("button.pause");
    await opened.agrees();
    assert.equal(await page.locator("#latest .skip").count(), 0, "the home page shows the newest alone");
    await close(opened);
  });

  const touches = {
    hovered: [(page) => page.hover("#channels tr"), (page) => page.mouse.move(640, 5)],
    focused: [(page) => page.keyboard.press("Tab").then(() => page.focus("#channels tr a")), (page) => page.focus("#search")],
  };
  for (const [name, [touch, leave]] of Object.entries(touches)) {
    test(`the table of channels does not reorder while it is ${name}, and does afterwards`, async () => {
      await chat.say(1, { channel: "workshop" });
      const opened = await open(views.channels);
      const { page } = opened;
      await opened.agrees();
      const order = async () => (await opened.shown()).table.map((one) => one.name);
      const before = await order();
      assert.notEqual(before[0], "garden");
      await touch(page);
      await chat.say(9, { channel: "garden" });
      const { table } = views.channels.truth(server.archive);
      const wanted = table.find((one) => one.name === "garden").count;
      await eventually("its count goes on", async () => (await opened.shown()).table.find((one) => one.name === "garden").count === wanted);
      await chat.say(1, { channel: "garden" });
      await eventually("and on", async () => (await opened.shown()).table.find((one) => one.name === "garden").count === wanted + 1);
      assert.deepEqual(await order(), before);
      await leave(page);
      await opened.agrees();
      assert.equal((await order())[0], "garden");
      await close(opened);
    });
  }

  test("the key / goes to the search field, and is a letter where something is typed", async () => {
    const opened = await open(views.home);
    const { page } = opened;
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.id), "search");
    assert.equal(await page.inputValue("#search"), "");
    await page.keyboard.type("a/p");
    assert.equal(await page.inputValue("#search"), "a/p");
    assert.equal(await page.getAttribute("#feed-status", "data-state"), "live", "a typed p pauses nothing");
    await close(opened);
  });

  test("a tab that slept is complete when it is woken", async () => {
    const opened = await Promise.all([views.messages, views.home, views.channels].map((view) => open(view)));
    const sessions = await Promise.all(opened.map(({ page }) => page.context().newCDPSession(page)));
    for (const session of sessions) await session.send("Page.setWebLifecycleState", { state: "frozen" });
    for (let turn = 0; turn < 6; ++turn) {
      await chat.say(40);
      await pause(1_000); // longer than the silence after which a line counts as dead
    }
    for (const session of sessions) await session.send("Page.setWebLifecycleState", { state: "active" });
    for (const one of opened) await one.agrees();
    await chat.say(3);
    for (const one of opened) {
      await one.agrees();
      await close(one);
    }
  });

  test("figures that change do so without motion for those who want none", async () => {
    const style = (page, selector) =>
      page.$eval(selector, (element) => {
        element.classList.add("changed");
        const { transitionProperty, backgroundColor } = getComputedStyle(element);
        element.classList.remove("changed");
        return { moves: transitionProperty !== "none" && getComputedStyle(element).transitionDuration !== "0s", tint: backgroundColor };
      });
    for (const [view, selector] of [[views.home, "#metric-messages"], [views.channels, "#channels td.figure"]]) {
      const moving = await open(view, { reducedMotion: "no-preference" });
      const still = await open(view, { reducedMotion: "reduce" });
      assert.equal((await style(moving.page, selector)).moves, true, "others see it");
      assert.deepEqual(await style(still.page, selector), { moves: false, tint: "rgba(0, 0, 0, 0)" });
      await moving.close();
      await still.close();
    }
  });

  test("the summary for those who listen speaks at most once in ten seconds", async () => {
    const heard = () => listener.page.evaluate(() => window.spoken);
    await eventually("it has spoken twice", async () => {
      await chat.say(1);
      return (await heard()).length >= 2;
    }, 30_000);
    const spoken = await heard();
    for (const [, words] of spoken) assert.match(words, /^[\d,]+ new messages?$/);
    const gaps = spoken.slice(1).map(([time], index) => time - spoken[index][0]);
    assert.ok(gaps.every((gap) => gap > 9_000), `pauses of ${gaps.map(Math.round).join(", ")} ms`);
    await listener.agrees();
    await close(listener);
  });
});
