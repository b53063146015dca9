// SPDX-License-Identifier: GPL-3.0-or-later
// Text that would like to be more than text, from message, name and channel, on every page: as it was stored and as it
// arrives live.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { openPage, shownRows, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { startMonitorProbe } from "../support/monitor_probe.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { WeirServer, createToken } from "../support/weir_server.mjs";

const marks = "Z" + "\u0301\u0316\u0489".repeat(1_300); // as many as a message may have bytes for
const texts = [
  "<script>window.owned = 1</script>",
  '"><img src=x onerror="window.owned = 1">',
  "' onmouseover='window.owned = 1' x='",
  "<svg onload=window.owned=1>",
  "javascript:window.owned=1",
  "</li></ol></main><h1>owned</h1>",
  '<hx-partial hx-target="#main">owned</hx-partial>',
  "{{{rows}}}{{#live}}{{t.skip}}",
  "&lt;b&gt; &amp;amp;",
  "\u202egnp.exe\u202c \u2066x",
  marks,
];
const names = ["<script>window.owned=1</script>", '"><img src=x onerror=window.owned=1>', "javascript:window.owned=1", "\u202egnp.exe", "Z" + "\u0301".repeat(60)];
const line = (index) => ({ id: `hostile-${index}`, channel: names[index % names.length], user: names[(index + 2) % names.length], text: texts[index % texts.length] });

// What must not be there, whatever was said.
function harm() {
  const wrong = [];
  if (window.owned) wrong.push("a script ran");
  for (const element of document.querySelectorAll("main *")) {
    for (const { name } of element.attributes) if (/^on/i.test(name)) wrong.push(`${element.tagName} has ${name}`);
    const href = element.getAttribute("href");
    if (href && !/^[/?#]/.test(href)) wrong.push(`a link leads to ${href}`);
  }
  const known = new Set(["HX-PARTIAL", "IMG", "SCRIPT", "IFRAME", "OBJECT"]);
  for (const element of document.querySelectorAll(".rows *, tbody *, dd *, h1 *")) if (known.has(element.tagName)) wrong.push(`there is a ${element.tagName}`);
  if (document.body.innerText.includes("owned") && [...document.querySelectorAll("h1")].some((h1) => h1.textContent === "owned")) wrong.push("a heading is somebody's words");
  return wrong;
}

describe("hostile text", () => {
  let server;
  let browser;
  let ingest;

  before(async () => {
    server = await new WeirServer(tempDir(), []).listening();
    ingest = new HttpIngest(server.base, createToken(server.dataDir, "ingest"));
    const { body } = await ingest.post(Array.from({ length: 55 }, (_, index) => line(index)));
    assert.equal(body.accepted, 55, JSON.stringify(body.items.find(({ outcome }) => outcome !== "accepted")));
    browser = await startBrowser({ after: () => {} });
  });
  after(async () => {
    ingest?.close();
    await browser?.close();
    await server?.discard();
  });

  const paths = ["/", "/messages", "/channels", "/users", `/messages?q=${encodeURIComponent(texts[0])}`];
  for (const name of names) paths.push(`/users/${encodeURIComponent(name.toLowerCase())}`, `/channels/${encodeURIComponent(name)}`);
  for (const path of paths.filter((path) => !/%2F/.test(path))) {
    test(`${path.slice(0, 50)} shows it as text`, async () => {
      const { page, problems } = await openPage(browser, server.url(path));
      page.on("dialog", () => problems.push("a dialog"));
      assert.deepEqual(await page.evaluate(harm), []);
      assert.deepEqual(problems, []);
      await page.context().close();
    });
  }

  test("what arrives live is text, too", async () => {
    const { page, problems } = await openPage(browser, server.url("/messages"));
    await ingest.post(Array.from({ length: 22 }, (_, index) => line(100 + index)));
    await eventually("all are there", async () => (await page.locator("#messages .msg").count()) === 77);
    const shown = await shownRows(page, "#messages");
    for (const text of texts) assert.equal(shown.filter((row) => row.text === text).length, 7, text.slice(0, 40));
    assert.deepEqual(await page.evaluate(harm), []);
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  test("a name that turns the direction of text turns that of no other text", async () => {
    const { page } = await openPage(browser, server.url("/messages"));
    const isolated = await page.$$eval("#messages .msg", (rows) => rows.every((row) => row.querySelector(".name bdi") && row.querySelector(".channel bdi") && row.querySelector(".text").dir === "auto"));
    assert.ok(isolated);
    await page.context().close();
  });

  // Marks are painted above and below their letter, however many there are.
  test("a pile of marks is painted over no other row", async () => {
    await ingest.post([{ id: "above", channel: "calm", user: "ada", text: "above" }, { id: "pile", channel: "calm", user: "ada", text: marks }, { id: "below", channel: "calm", user: "ada", text: "below" }]);
    const { page } = await openPage(browser, server.url("/channels/calm"), { javaScriptEnabled: false });
    const rows = page.locator("#messages .msg");
    assert.equal(await rows.count(), 3);
    const clean = await picture(rows.nth(2));
    await page.locator("#messages .msg .text").nth(1).evaluate((element) => (element.textContent = ""));
    assert.ok(clean.equals(await picture(rows.nth(2))), "the row below looks the same without it");
    await page.context().close();
  });

  // A tag is a piece of text to the monitor. What turns the direction of text is left out there, and of marks that stand on one
  // letter six are kept.
  test("in the monitor it is text, in its rows and in what the pointer is told", async (t) => {
    const probe = startMonitorProbe(t, server.base);
    await eventually("the monitor has them", async () => (await probe.messages()).length >= 77, 30_000);
    const rows = await probe.messages();
    for (const text of texts) {
      const first = `first message – ${tamed(text)}`; // as some of these are
      const shown = rows.filter((row) => row.text === tamed(text) || row.text === first);
      assert.ok(shown.length >= 7, text.slice(0, 40));
      for (const { text: words, tooltip } of shown)
        assert.equal(tooltip, tooltipOf(words === first ? `${words}\nthe first that this archive has of this person` : words, tooltip));
    }
    for (const name of names) assert.ok(rows.some((row) => row.channel === tamed(name)) && rows.some((row) => row.name === tamed(name)), name);
    const { channels } = await probe.ask("channels");
    for (const name of names) assert.ok(channels.some((row) => row.channel === name), name);
    assert.equal((await probe.state()).state, "live", "it has painted all of it and goes on");
  });

  const tamed = (text) => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "").replaceAll(/(\p{M}{6})\p{M}+/gu, "$1");
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  // HTML, or as it is where nothing in it can be taken for HTML.
  const tooltipOf = (text, shown) => !/[<&]/.test(text) && shown === text ? text : `<p style='white-space:pre-wrap'>${escaped(text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text)}</p>`;
  const picture = (row) => row.screenshot({ animations: "disabled" });
});
