// SPDX-License-Identifier: GPL-3.0-or-later
// The status page beside a real IRC server that is stopped and started again: what is wrong is seen without a reload,
// with its reason, in dark and light, and without JavaScript as well.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { feedState, isMarked, mark, openPage, startBrowser } from "../support/browser.mjs";
import { eventually, patience } from "../support/eventually.mjs";
import { send } from "../support/http_ingest.mjs";
import { ircSpeaker } from "../support/irc_speaker.mjs";
import { startNgIrcd } from "../support/ngircd.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WebSocketClient } from "../support/web_socket.mjs";
import { WeirServer, createToken, startServer } from "../support/weir_server.mjs";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const settled = (page) => eventually("the feed is there", async () => (await feedState(page)) !== "connecting");

// One source of the page, as a person reads it.
const sourceText = (page, name) => page.locator(".source", { has: page.locator(`h3:has-text("${name}")`) }).innerText();

describe("status", () => {
  const endings = [];
  const suite = { after: (ending) => endings.unshift(ending) };
  let ircd;
  let server;
  let browser;
  let name;

  before(async () => {
    const dir = tempDir();
    ircd = await startNgIrcd(suite, dir);
    name = `127.0.0.1:${ircd.port}`;
    server = new WeirServer(dir, ["--irc", `irc://${name}/garden,weir`]);
    suite.after(() => server.discard());
    await server.listening();
    browser = await startBrowser(suite);
  });
  after(async () => {
    for (const ending of endings) await ending();
  });

  const open = (options) => openPage(browser, server.url("/status"), options);

  test("a source that is lost and comes back is seen without a reload", async (t) => {
    const { page, problems } = await open();
    await settled(page);
    await mark(page);
    await eventually("both channels are joined", async () => /live[^]*2 joined/.test(await sourceText(page, name)));
    assert.match(await page.innerText("#status-lead"), /Everything is well/);

    await page.click(`.source:has-text("${name}") summary`);
    await page.focus(`.source:has-text("${name}") summary`);
    const stopped = Date.now();
    await ircd.stop();
    await eventually("the page says that it is reconnecting", async () => /reconnecting/.test(await sourceText(page, name)), 5_000);
    assert.ok(Date.now() - stopped < 5_000 * patience);
    await eventually("the page says why", async () => /refused|closed/i.test(await sourceText(page, name)));
    assert.match(await page.innerText("#status-lead"), /It tries again by itself/);
    assert.equal(await page.locator(`.source:has-text("${name}") details[open]`).count(), 1, "what was opened stays open");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY", "the focus stays");
    await eventually("a gap is open", async () => /not over yet/.test(await page.innerText("#status-gaps")));

    await ircd.start();
    await eventually("it is live again", async () => /live[^]*1 reconnect/.test(await sourceText(page, name)), 40_000);
    await eventually("all is well again", async () => /Everything is well/.test(await page.innerText("#status-lead")));
    await eventually("the gap is over", async () => !/not over yet/.test(await page.innerText("#status-gaps")));

    const speaker = await ircSpeaker(t, ircd.port, "alice", "#garden");
    await speaker.sees("weir", "#garden");
    speaker.say("#garden", "the tomatoes are red");
    await eventually("the last message has an age", async () => /last message \d+s ago/.test(await sourceText(page, name)));
    await eventually("the archive counts it", async () => /1 messages? · /.test(await page.innerText("#status-flow")));
    assert.ok(await isMarked(page), "the page was not reloaded");
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`it is accessible in ${colorScheme}, folded and unfolded`, async () => {
      const { page, problems } = await open({ colorScheme, viewport: { width: 1280, height: 800 } });
      await settled(page);
      await page.click(`.source:has-text("${name}") summary`);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`), []);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }

  test("it fits a narrow screen", async () => {
    const { page } = await open({ viewport: { width: 390, height: 780 } });
    await page.click(`.source:has-text("${name}") summary`);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
    await page.context().close();
  });

  test("without JavaScript it is a plain page, in German for a reader of German", async () => {
    const { page } = await open({ javaScriptEnabled: false, locale: "de-DE" });
    const text = await page.innerText("main");
    assert.match(text, /Alles ist in Ordnung/);
    assert.match(text, new RegExp(name));
    assert.match(text, /UTC/, "times say their zone");
    await page.context().close();
  });

  test("the same for programs", async () => {
    const { status, body } = await send(server.url("/api/v1/status"));
    assert.equal(status, 200);
    const source = body.sources.find((one) => one.name === name);
    assert.equal(source.state, "live");
    assert.deepEqual(source.channels.map(({ name, state }) => [name, state]), [["#garden", "joined"], ["#weir", "joined"]]);
    assert.equal(body.archive.messages, 1);
    assert.ok(body.gaps.every((gap) => gap.to > gap.from), JSON.stringify(body.gaps));
  });
});

test("where a token is needed only an admin sees it, and others are offered nothing", async (t) => {
  const dir = tempDir();
  const server = await startServer(t, dir, ["--read-access", "token"]);
  const as = (role) => ({ headers: { Authorization: `Bearer ${createToken(dir, role)}` } });
  assert.equal((await send(server.url("/api/v1/status"))).status, 401);
  const reader = as("reader");
  assert.equal((await send(server.url("/status"), reader)).status, 403);
  assert.doesNotMatch((await send(server.url("/"), reader)).text, /href="\/status"/);
  const feed = new WebSocketClient();
  t.after(() => feed.destroy());
  assert.equal((await feed.connect(server.url("/live?view=status"), reader.headers)).status, 403);
  const admin = as("admin");
  assert.equal((await send(server.url("/status"), admin)).status, 200);
  assert.match((await send(server.url("/"), admin)).text, /href="\/status"/);
  assert.equal((await feed.connect(server.url("/live?view=status"), admin.headers)).status, 101);
  const { report } = await feed.frame("a report", (frame) => frame.report);
  assert.equal(report.feed.readers, 1);
});
