// SPDX-License-Identifier: GPL-3.0-or-later
// 500 messages a second for 20 s into pages that are open: none of them stands still for long, and in the end each shows
// what the archive holds, or says of how many messages it does not.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { value } from "../support/archive_query.mjs";
import { startBrowser } from "../support/browser.mjs";
import { patience } from "../support/eventually.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { LivePage } from "../support/live_page.mjs";
import { filteredViews, views } from "../support/live_views.mjs";
import { suiteEnds } from "../support/suite_ends.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { startServer } from "../support/weir_server.mjs";

const perSecond = 500;
const seconds = 20;
const longestTaskMs = 200 * patience;

// So many that sender, server and browser keep up on two cores.
const { home, messages, channels, channel, users, user } = views;
const together = [[home, channels, users], [messages, filteredViews.byWords], [channel, user]];

const watchTasks = ({ page }) =>
  page.evaluate(() => {
    window.tasks = [];
    window.taskObserver = new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => entry.duration)));
    window.taskObserver.observe({ type: "longtask" });
  });

// The durations of tasks over 50 ms since then, in ms.
const longTasks = ({ page }) =>
  page.evaluate(() => [...window.tasks, ...window.taskObserver.takeRecords().map((entry) => entry.duration)].map(Math.round));

describe("load", () => {
  const suite = suiteEnds();
  let server;
  let browser;
  let chat;

  before(async () => {
    server = await startServer(suite, tempDir());
    chat = new LiveChat(suite, server);
    await chat.say(200);
    browser = await startBrowser(suite);
  });

  for (const some of together) {
    const names = some.map(({ name }) => name).join(", ");
    test(`${names}: ${perSecond} messages a second for ${seconds} s`, async (t) => {
      const pages = [];
      for (const view of some) pages.push(await LivePage.open(browser, view, server));
      for (const page of pages) await watchTasks(page);
      const before = value(server.archive, "SELECT count(*) FROM messages");
      const start = Date.now();
      await chat.flow(perSecond, seconds);
      const took = (Date.now() - start) / 1000;
      assert.equal(value(server.archive, "SELECT count(*) FROM messages"), before + perSecond * seconds);
      assert.ok(took < 1.25 * seconds * patience, `it took ${took} s to send them`);

      for (const page of pages) {
        const tasks = await longTasks(page);
        t.diagnostic(`${page.view.name}: ${tasks.length} tasks over 50 ms, the longest ${Math.max(0, ...tasks)} ms`);
        assert.ok(tasks.every((ms) => ms <= longestTaskMs), `${page.view.name}: tasks of ${tasks.filter((ms) => ms > longestTaskMs)} ms`);
        await page.agrees();
        await page.wasNotReloaded();
        assert.deepEqual(page.problems, []);
        await page.close();
      }
    });
  }
});
