// SPDX-License-Identifier: GPL-3.0-or-later
// The live pages after they have changed under the reader: accessible by axe in dark and light, wide and narrow, and in
// every state of the line, and valid HTML, as the server sends it and as it has become in the browser.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { languages } from "../support/languages.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { LivePage } from "../support/live_page.mjs";
import { filteredViews, views } from "../support/live_views.mjs";
import { suiteEnds } from "../support/suite_ends.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { wrongHtml } from "../support/valid_html.mjs";
import { startServer } from "../support/weir_server.mjs";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const screens = [{ width: 1280, height: 800 }, { width: 390, height: 780 }];
const crossed = [["dark"], ["light"]]; // for what differs little
const sent = [
  "/", "/messages", "/messages?channel=garden&user=ada&q=otter&from=2026-01-01T00:00:00Z", "/messages?q=nothing+like+it", "/channels", "/channels?sort=name",
  "/channels/harbour", "/users", "/users?q=a", "/users/ada", "/status", "/nowhere", "/users/nobody",
];

describe("accessible while live", () => {
  const suite = suiteEnds();
  let server;
  let browser;
  let chat;

  before(async () => {
    server = await startServer(suite, tempDir());
    chat = new LiveChat(suite, server);
    browser = await startBrowser(suite);
  });

  const says = ({ page }, state) => eventually(`the page says ${state}`, async () => (await page.getAttribute("#feed-status", "data-state")) === state);

  // `schemes`: the colour schemes to look at, by the width of the screen.
  async function violations({ page }, what, schemes = [["light", "dark"], ["light", "dark"]]) {
    const found = [];
    for (const [index, viewport] of screens.entries()) {
      await page.setViewportSize(viewport);
      for (const colorScheme of schemes[index]) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        for (const { id, nodes } of violations) found.push(`${what}, ${colorScheme}, ${viewport.width} px: ${id} at ${nodes.map((node) => node.target)}`);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > viewport.width) found.push(`${what} is ${width} px wide on a screen of ${viewport.width}`);
    }
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    return [...found, ...(await wrongHtml(html, { isDom: true })).map((line) => `${what}: ${line}`)];
  }

  async function wrongAsSent(paths) {
    const wrong = [];
    for (const path of paths) {
      for (const language of Object.keys(languages)) {
        const answer = await fetch(server.url(path), { headers: { "Accept-Language": language } });
        const html = await answer.text();
        assert.match(html, new RegExp(`<html lang="${language}">`), path);
        wrong.push(...(await wrongHtml(html)).map((line) => `${path} (${language}): ${line}`));
      }
    }
    return wrong;
  }

  test("the pages of an empty archive are valid HTML", async () => {
    assert.deepEqual(await wrongAsSent(sent), []);
  });

  test("a page that fills is accessible and valid", async () => {
    const opened = await LivePage.open(browser, views.messages, server);
    assert.deepEqual(await violations(opened, "empty", crossed), []);
    await chat.say(9);
    await opened.agrees();
    assert.deepEqual(await violations(opened, "filled", crossed), []);
    await opened.close();
  });

  for (const [name, view] of Object.entries({ ...views, filtered: filteredViews.byWords })) {
    test(`${name} is accessible and valid after it has changed`, async () => {
      const opened = await LivePage.open(browser, view, server);
      await chat.say(24);
      await chat.say(1, { id: `rude-${name}`, channel: "harbour", user: "ada", text: "a rude otter" });
      await chat.moderate({ type: "delete", channel: "harbour", target_id: `rude-${name}`, sent_at: Date.now() });
      await opened.agrees();
      assert.deepEqual(await violations(opened, name), []);
      assert.deepEqual(opened.problems, []);
      await opened.close();
    });
  }

  test("paused, with messages that wait", async () => {
    const opened = await LivePage.open(browser, views.messages, server);
    await opened.page.keyboard.press("p");
    await says(opened, "paused");
    await chat.say(6);
    await eventually("the pill is there", () => opened.page.isVisible("#newcomers"));
    assert.deepEqual(await violations(opened, "paused", crossed), []);
    await opened.close();
  });

  test("with a row for what was skipped", async () => {
    const opened = await LivePage.open(browser, views.user, server);
    await opened.page.keyboard.press("p");
    await says(opened, "paused");
    await chat.say(260, { user: "ada" });
    await eventually("all wait", async () => /260/.test(await opened.page.innerText("#newcomers")));
    await opened.page.keyboard.press("p");
    await opened.page.waitForSelector("#messages .skip button");
    assert.deepEqual(await violations(opened, "skipped", crossed), []);
    await opened.close();
  });

  test("polling, and without a line", async (t) => {
    const proxy = await tcpProxy(t, server.port);
    const opened = await LivePage.open(browser, views.home, server, { base: proxy.base });
    proxy.refuseUpgrades();
    await says(opened, "fallback");
    assert.deepEqual(await violations(opened, "fallback", crossed), []);
    proxy.cut();
    await says(opened, "reconnecting");
    assert.deepEqual(await violations(opened, "reconnecting", crossed), []);
    await opened.close();
  });

  test("the pages of an archive are valid HTML, older ones too", async () => {
    const html = await (await fetch(server.url("/messages"))).text();
    const older = /id="older" rel="next" href="(\/messages\?before=[^"]+)"/.exec(html)[1];
    assert.deepEqual(await wrongAsSent([...sent, older]), []);
  });
});
