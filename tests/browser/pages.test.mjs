// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as people have them: dark and light, wide and narrow, in English and German, with and without
// JavaScript, by keyboard and by a screen reader's rules.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { value } from "../support/archive_query.mjs";
import { live, metric, openPage, shownRows, startBrowser } from "../support/browser.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const hostile = [
  { text: '<script>document.title = "owned"</script><img src=x onerror=alert(1)>', user: '"><b>mallory', channel: "<i>harbour" },
  { text: `a very long word: ${"abcdefghij".repeat(60)}`, user: "ada", channel: "harbour" },
  { text: "right \u202eto left and back", user: "\u202egnp.exe", channel: "harbour" },
];
const paths = { home: "/", messages: "/messages", channels: "/channels", users: "/users", user: "/users/ada", missing: "/nowhere" };
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 780 };
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

describe("pages", () => {
  let server;
  let browser;

  const open = (path, options) => openPage(browser, server.url(path), options);

  before(async (t) => {
    server = await new WeirServer(tempDir(), []).listening();
    const ingest = new HttpIngest(server.base, createToken(server.dataDir, "ingest"));
    assert.equal((await ingest.post(items("pages", 0, 300))).body.accepted, 300);
    assert.equal((await ingest.post(hostile)).body.accepted, hostile.length);
    ingest.close();
    browser = await startBrowser({ after: () => {} });
  });
  after(async () => {
    await browser?.close();
    await server?.discard();
  });

  for (const [name, path] of Object.entries(paths)) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${name} is accessible in ${colorScheme}`, async () => {
        const { page, problems } = await open(path, { colorScheme, viewport: wide });
        if (["home", "messages"].includes(name)) await live(page);
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
        assert.deepEqual(found, []);
        // A page that does not exist is itself a line on the console.
        assert.deepEqual(problems.filter((problem) => name !== "missing" || !/404/.test(problem)), []);
        await page.context().close();
      });
    }

    test(`${name} fits a narrow screen`, async () => {
      const { page } = await open(path, { viewport: narrow });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= narrow.width, `the page is ${width} px wide on a screen of ${narrow.width}`);
      await page.context().close();
    });
  }

  test("the text of a message is never markup", async () => {
    const { page, problems } = await open("/messages");
    const shown = await shownRows(page, "#messages");
    for (const { text } of hostile) assert.ok(shown.some((row) => row.text === text), text.slice(0, 40));
    assert.equal(await page.locator("#messages script, #messages img").count(), 0);
    assert.doesNotMatch(await page.title(), /owned/);
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  test("the pages count what the archive holds", async () => {
    const { page } = await open("/");
    const count = (table) => value(server.archive, `SELECT count(*) FROM ${table}`);
    for (const name of ["messages", "channels", "users"]) assert.equal(await metric(page, name), count(name), name);
    assert.equal(await metric(page, "active"), count("channels"));
    await page.context().close();
  });

  test("without JavaScript everything can be read, page by page", async () => {
    const { page } = await open("/", { javaScriptEnabled: false });
    assert.equal((await page.$$("#latest .msg")).length, 50);
    await page.click('nav a[href="/messages"]');
    const seen = new Set();
    for (;;) {
      const ids = await page.locator("#messages .msg").evaluateAll((rows) => rows.map((row) => Number(row.dataset.id)));
      assert.ok(ids.length > 0 && ids.every((id) => !seen.has(id)), "no row comes twice");
      ids.forEach((id) => seen.add(id));
      const older = page.locator('a[href^="/messages?before="]:visible').first();
      if ((await older.count()) === 0) break;
      await older.click();
    }
    assert.equal(seen.size, value(server.archive, "SELECT count(*) FROM messages"));
    for (const path of ["/channels", "/users"]) {
      await page.click(`nav a[href="${path}"]`);
      assert.equal(new URL(page.url()).pathname, path);
    }
    await page.context().close();
  });

  test("on a narrow screen the filter of /messages is opened when it is wanted, without JavaScript too", async () => {
    const { page } = await open("/messages", { viewport: narrow, javaScriptEnabled: false });
    assert.ok((await page.locator("#messages .msg").first().boundingBox()).y < narrow.height / 2, "messages come first");
    assert.ok(await page.isHidden("#filter"));
    await page.click(".filters summary");
    await page.fill('#filter input[name="channel"]', "garden");
    await page.click("#filter button");
    const channels = await page.locator("#messages .msg .channel").allTextContents();
    assert.deepEqual([...new Set(channels)], ["#garden"]);
    await page.setViewportSize(wide);
    assert.ok(await page.isHidden(".filters summary"), "on a wide screen the fields are there at once");
    assert.equal(await page.inputValue('#filter input[name="channel"]'), "garden");
    assert.ok(await page.isVisible("#filter button"));
    await page.context().close();
  });

  test("rows stand newest first by (sentAt, id)", async () => {
    const { page } = await open("/messages");
    const shown = await shownRows(page, "#messages");
    const sorted = [...shown].sort((a, b) => b.sentAt - a.sentAt || b.id - a.id);
    assert.deepEqual(shown.map((row) => row.id), sorted.map((row) => row.id));
    await page.context().close();
  });

  test("a reader of German gets German", async () => {
    const { page } = await open("/", { locale: "de-DE" });
    assert.equal(await page.getAttribute("html", "lang"), "de");
    const german = await page.textContent("body");
    assert.match(german, /Nachrichten/);
    await page.context().close();
    const { page: french } = await open("/", { locale: "fr-FR" });
    assert.equal(await french.getAttribute("html", "lang"), "en");
    await french.context().close();
  });

  test("the whole navigation can be reached by keyboard, beginning with a skip link", async () => {
    const { page } = await open("/");
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement.getAttribute("href") ?? ""), /^#/);
    const reached = new Set();
    for (let step = 0; step < 30; ++step) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate(() => document.activeElement.getAttribute("href")));
    }
    for (const path of ["/messages", "/channels", "/users"]) assert.ok(reached.has(path), path);
    await page.context().close();
  });

  test("static files are kept by the browser and answered with 304", async () => {
    const { page } = await open("/");
    const url = await page.getAttribute('link[rel="stylesheet"]', "href");
    const first = await fetch(server.url(url));
    assert.match(first.headers.get("cache-control"), /immutable/);
    const etag = first.headers.get("etag");
    const second = await fetch(server.url(url), { headers: { "If-None-Match": etag } });
    assert.equal(second.status, 304);
    await page.context().close();
  });
});
