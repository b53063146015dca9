// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in each of their languages: chosen at their foot, kept by the browser, live in it; dates and numbers as it
// writes them; and room for its words.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";

import { live, openPage, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { languages } from "../support/languages.mjs";
import { LiveChat } from "../support/live_chat.mjs";
import { giveToken, signIn } from "../support/sign_in.mjs";
import { suiteEnds } from "../support/suite_ends.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { runServer, startServer } from "../support/weir_server.mjs";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const screens = [{ width: 1280, height: 800 }, { width: 360, height: 740 }];
const paths = ["/", "/messages", "/messages?channel=garden&from=2026-01-01T00:00:00Z", "/channels", "/channels/garden", "/users", "/users/ada", "/status", "/login", "/nowhere"];
const longAgo = "2026-01-02T12:00:00Z";

const languageOf = (page) => page.getAttribute("html", "lang");
const another = (code) => (code === "de" ? "en" : "de"); // which the browser asks for
const choose = (page, name) => Promise.all([page.waitForNavigation(), page.click(`.languages button:text-is("${name}")`)]);

describe("languages", () => {
  const suite = suiteEnds();
  let server;
  let browser;
  let chat;

  before(async () => {
    server = await startServer(suite, tempDir());
    chat = new LiveChat(suite, server);
    await chat.say(40);
    browser = await startBrowser(suite);
  });

  const open = (path, options) => openPage(browser, server.url(path), options);

  // What of the header and of the page has no room.
  const crowded = (page) =>
    page.evaluate(() => {
      const wider = (element) => element.scrollWidth > element.clientWidth;
      const taller = (element) => element.clientHeight >= 2 * element.lastElementChild.offsetHeight;
      const rows = [document.querySelector(".top nav"), document.querySelector(".languages")];
      const named = (element) => element.className || element.localName;
      return [
        ...[document.documentElement, ...rows].filter(wider).map((element) => `${named(element)} is too wide`),
        ...rows.filter(taller).map((element) => `${named(element)} has several lines`),
      ];
    });

  for (const [code, { name, messages }] of Object.entries(languages)) {
    test(`${name}: every page has room for its words`, async () => {
      const { page } = await open("/", { locale: code });
      for (const path of paths) {
        await page.goto(server.url(path));
        assert.equal(await languageOf(page), code, path);
        for (const viewport of screens) {
          await page.setViewportSize(viewport);
          assert.deepEqual(await crowded(page), [], `${path} at ${viewport.width} px`);
        }
      }
      assert.equal(await page.textContent('nav a[href="/messages"]'), messages);
      await page.context().close();
    });

    test(`${name}: accessible`, async () => {
      const { page } = await open("/", { locale: code });
      for (const [path, colorScheme, viewport] of [["/", "dark", screens[0]], ["/status", "light", screens[1]], ["/messages", "light", screens[0]], ["/login", "dark", screens[1]]]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.goto(server.url(path));
        const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
        assert.deepEqual(violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes.map((node) => node.target)}`), []);
      }
      await page.context().close();
    });

    test(`${name}: chosen on a page, it stays, and the page is live in it`, async () => {
      const text = `owl-${code}`;
      await chat.say(1, { user: "eleni", text });
      const { page, problems } = await open(`/messages?user=eleni&q=${text}`, { locale: another(code) });
      await choose(page, name);
      const { pathname, search } = new URL(page.url());
      assert.equal(pathname + search, `/messages?user=eleni&q=${text}`);
      assert.equal(await languageOf(page), code);
      assert.equal(await page.textContent(".languages [aria-current]"), name);
      assert.match(await page.getAttribute("#feed", "hx-ws:connect"), new RegExp(`[?&]lang=${code}(&|$)`));
      await live(page);
      await chat.say(1, { user: "eleni", text });
      await eventually("the count is in the language", async () => (await page.textContent("#messages-total")) === languages[code].found);
      await page.keyboard.press("p");
      await chat.say(3, { user: "eleni", text });
      await eventually("what waits is told in the language", async () => (await page.textContent("#newcomers")).includes(languages[code].waits));
      await page.click('nav a[href="/users"]');
      assert.equal(await languageOf(page), code, "another page");
      assert.deepEqual(problems, []);
      await page.context().close();
    });

    test(`${name}: dates and numbers`, async () => {
      await chat.say(1, { channel: `old-${code}`, text: "long ago", sent_at: longAgo });
      const { page } = await open(`/messages?channel=old-${code}`, { locale: another(code), timezoneId: "Europe/Madrid" });
      await choose(page, name);
      assert.ok((await page.textContent(".rows .day")).includes(languages[code].date), await page.textContent(".rows .day"));
      const script = /"(\/static\/counted\.js[^"]*)"/.exec(await page.content())[1];
      const numbers = await page.evaluate(async (path) => {
        const { counted } = await import(path);
        const element = document.createElement("p");
        element.dataset.forms = JSON.stringify({ 1: "%n", 2: "%n" });
        return [1_234, 12_345, 1_204_551].map((number) => counted(element, number));
      }, script);
      assert.deepEqual(numbers, languages[code].numbers);
      await page.context().close();
    });
  }

  test("the chooser works without JavaScript, and in this browser alone", async () => {
    const { page } = await open("/users/ada", { locale: "en", javaScriptEnabled: false });
    await choose(page, "日本語");
    assert.equal(await languageOf(page), "ja");
    assert.equal(new URL(page.url()).pathname, "/users/ada");
    await choose(page, "Español");
    assert.equal(await languageOf(page), "es");
    await page.context().close();
    const { page: other } = await open("/users/ada", { locale: "en" });
    assert.equal(await languageOf(other), "en");
    await other.context().close();
  });

  test("a form of another site chooses nothing", async () => {
    const answer = await fetch(server.url("/language"), {
      method: "POST",
      redirect: "manual",
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: "https://example.org" },
      body: "to=ja&next=/",
    });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get("set-cookie"), null);
  });

  test("signed in, it is chosen in the same way", async () => {
    const { page, problems } = await open("/", { locale: "en" });
    await signIn(page, server, "admin", "/channels");
    await choose(page, "Español");
    await eventually("the manager of channels is in the language", async () => /fuente/.test(await page.textContent("#manager")));
    await page.goto(server.url("/audit"));
    assert.match(await page.textContent("main"), /inició sesión/);
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  test("the day on which a token ends is told as the language tells it", async () => {
    const made = runServer(["token", "create", "--role", "reader", "--name", "guest", "--expires-in", "30", "--data-dir", server.dataDir]);
    const { page, problems } = await open("/login?next=/account", { locale: "es" });
    await giveToken(page, made.stdout.trim());
    assert.match(await page.textContent(".account .note"), /el token caduca el \p{L}+, \d+ de \p{L}+ de \d{4}$/u);
    assert.match(await page.textContent(".zone-note"), /UTC/, "the script went on");
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
