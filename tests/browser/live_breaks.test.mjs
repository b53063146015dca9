// SPDX-License-Identifier: GPL-3.0-or-later
// The line of a live page breaks: for a while, for too long, by a server that is killed, replaced or stopped, by a
// proxy that knows no WebSockets. The page says what is the matter, and in the end shows what the archive holds: by
// itself where it can, by a reload that is told where it cannot.
import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";

import { isMarked, openPage, startBrowser } from "../support/browser.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { LivePage } from "../support/live_page.mjs";
import { filteredViews, views } from "../support/live_views.mjs";
import { pause } from "../support/pause.mjs";
import { suiteEnds } from "../support/suite_ends.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

const all = Object.values({ ...views, ...filteredViews });
const longestRetryMs = 30_000; // between two tries of a page

describe("breaks", () => {
  const suite = suiteEnds();
  const dir = tempDir();
  let server;
  let browser;
  let chat;
  let proxy;

  before(async () => {
    server = await startServer(suite, dir);
    chat = new LiveChat(suite, server);
    await chat.say(60);
    proxy = await tcpProxy(suite, server.port);
    browser = await startBrowser(suite);
  });

  async function open(base = proxy.base, of = server) {
    const pages = [];
    for (const view of all) pages.push(await LivePage.open(browser, view, of, { base }));
    return pages;
  }

  const each = (pages, act) => Promise.all(pages.map(act));
  const says = (pages, ...states) =>
    each(pages, (page) => eventually(`${page.view.name} says ${states}`, async () => states.includes(await page.feed()), longestRetryMs + 15_000));

  // Complete, by itself, and live for what comes next.
  async function recover(pages) {
    await says(pages, "live");
    await each(pages, (page) => page.agrees());
    await chat.say(12);
    await each(pages, (page) => page.agrees());
    for (const page of pages) await page.wasNotReloaded();
    await close(pages);
  }

  async function close(pages) {
    for (const page of pages) {
      assert.deepEqual(page.problems.filter((problem) => /script error/.test(problem)), []);
      await page.close();
    }
  }

  // The page says that it will be loaded anew, is, and shows the truth.
  async function loadsAnew(page) {
    await eventually(`${page.view.name} says that it begins anew`, async () => {
      return (await page.feed()) === "reset" && /load/i.test(await page.words());
    }, longestRetryMs + 15_000);
    await eventually(`${page.view.name} was loaded anew`, async () => !(await isMarked(page.page)));
    await page.begin();
    await page.agrees();
  }

  // When each page has noticed, in ms since `act`.
  async function noticed(pages, act) {
    await each(pages, ({ page }) =>
      page.evaluate(() => {
        const line = document.getElementById("feed-status");
        const look = () => /live|idle/.test(line.dataset.feed) || (window.noticedAt ??= Date.now());
        new MutationObserver(look).observe(line, { attributes: true });
      }),
    );
    const since = Date.now();
    act();
    return each(pages, ({ page }) => eventually("it is noticed", () => page.evaluate(() => window.noticedAt))).then((times) =>
      times.map((time) => time - since),
    );
  }

  const deadLines = {
    "a line that carries nothing any more": [() => proxy.hold(), () => proxy.restore()],
    "a server that stands still": [() => process.kill(server.pid, "SIGSTOP"), () => process.kill(server.pid, "SIGCONT")],
  };
  for (const [name, [act, undo]] of Object.entries(deadLines)) {
    test(`${name} is told within five seconds`, async () => {
      const pages = await open();
      await chat.say(10);
      try {
        const times = await noticed(pages, act);
        // Five seconds, and what a busy machine is late.
        assert.ok(times.every((ms) => ms < 5_400 * patience), `noticed after ${times} ms`);
        for (const page of pages) assert.match(await page.words(), /reconnecting|connecting/i);
      } finally {
        undo();
      }
      await chat.say(20);
      await recover(pages);
    });
  }

  // Each with a line of its own, at the same time: most of it is waiting for the next try.
  describe("over a line that fails", { concurrency: true }, () => {
    test("ten seconds without a line, while messages come and others are taken away", async (t) => {
      const line = await tcpProxy(t, server.port);
      await chat.say(1, { id: "regretted", channel: "harbour", user: "ada" });
      const pages = await open(line.base);
      line.cut("rst");
      for (let second = 0; second < 10; ++second) {
        await chat.say(30);
        await pause(1_000);
      }
      await chat.moderate({ type: "delete", channel: "harbour", target_id: "regretted", sent_at: Date.now() });
      await says(pages, "reconnecting");
      line.restore();
      await recover(pages);
    });

    test("a proxy that knows no WebSockets: the pages poll, and return to live", async (t) => {
      const line = await tcpProxy(t, server.port);
      const pages = await open(line.base);
      line.refuseUpgrades();
      await says(pages, "fallback");
      for (const page of pages) assert.match(await page.words(), /polling every 5 s/);
      await chat.say(25);
      await each(pages, (page) => page.agrees());
      await says(pages, "fallback");
      await chat.say(20);
      line.restore();
      await recover(pages);
    });

    test("a page that is opened behind such a proxy polls from the beginning", async (t) => {
      const line = await tcpProxy(t, server.port);
      line.refuseUpgrades();
      const { page } = await openPage(browser, `${line.base}/messages`, { locale: "de-DE" });
      const state = () => page.getAttribute("#feed-status", "data-feed");
      await eventually("it polls", async () => (await state()) === "fallback");
      assert.match(await page.innerText("#feed-status .words"), /alle 5 s/);
      const [id] = await chat.say(1);
      await page.waitForSelector(`#messages #m${id}`);
      line.restore();
      await eventually("it is live", async () => (await state()) === "live", longestRetryMs + 15_000);
      await page.context().close();
    });
  });

  test("a server that is killed and started again on its port", async () => {
    const pages = await open(server.base);
    await chat.say(50);
    await server.stop("SIGKILL");
    await says(pages, "reconnecting");
    server = await startServer(suite, dir, ["--listen", `127.0.0.1:${server.port}`]);
    for (const page of pages) page.server = server;
    chat.movesTo(server);
    await chat.say(40);
    await recover(pages);
  });

  test("a server with another archive: the pages begin anew, and say so", async () => {
    const pages = await open();
    proxy.cut("fin");
    await server.stop();
    for (const name of readdirSync(dir)) if (name.startsWith("weir.db")) rmSync(join(dir, name));
    server = await startServer(suite, dir, ["--listen", `127.0.0.1:${server.port}`]);
    chat = new LiveChat(suite, server);
    await chat.say(45);
    proxy.restore();
    await each(pages, (page) => {
      page.server = server;
      return loadsAnew(page);
    });
    await chat.say(9);
    await each(pages, (page) => page.agrees());
    await close(pages);
  });

  test("who missed too much begins anew, and who shows the newest alone just goes on", async (t) => {
    const forgetful = await startServer(t, tempDir(), ["--feed-resume=50", "--feed-ring=200"]);
    const talk = new LiveChat(t, forgetful);
    await talk.say(60);
    const line = await tcpProxy(t, forgetful.port);
    const pages = await open(line.base, forgetful);
    line.cut();
    for (let turn = 0; turn < 4; ++turn) await talk.say(400);
    line.restore();
    const { home, channels, users } = views;
    const goOn = pages.filter(({ view }) => [home, channels, users, filteredViews.byWords].includes(view));
    const anew = pages.filter((page) => !goOn.includes(page));
    await Promise.all([each(anew, loadsAnew), each(goOn, (page) => page.agrees(longestRetryMs + 15_000))]);
    await talk.say(9);
    await each(pages, (page) => page.agrees());
    for (const page of goOn) await page.wasNotReloaded();
    await close(pages);
  });
});
