// SPDX-License-Identifier: GPL-3.0-or-later
// A page of somebody else, in the browser of a signed-in admin: of another site, and of the same site under another
// port, to which the browser does send the cookie.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";

import { openPage, startBrowser } from "../support/browser.mjs";
import { send } from "../support/http_ingest.mjs";
import { giveToken } from "../support/sign_in.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// Answers every path with a page that has a form to `target`.
function foreignServer(t, target) {
  const html = `<!doctype html><title>foreign</title><form method="post" action="${target}"><input name="id" value="1"></form>`;
  const server = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
  t.after(() => server.close());
  return new Promise((resolve) => server.listen(0, () => resolve(server.address().port)));
}

const tries = {
  feed: (base) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${base.replace("http", "ws")}/live?view=messages`);
      socket.onmessage = () => resolve("read");
      socket.onerror = () => resolve("refused");
    }),
  poll: (base) => fetch(`${base}/live/poll?view=messages`, { credentials: "include" }).then(() => "read", () => "refused"),
  api: (base) => fetch(`${base}/api/v1/channels`, { credentials: "include" }).then(() => "read", () => "refused"),
  change: (base) => {
    const body = JSON.stringify({ source: "x", channel: "y" });
    const headers = { "Content-Type": "application/json" };
    return fetch(`${base}/api/v1/channels`, { method: "POST", credentials: "include", headers, body }).then(() => "read", () => "refused");
  },
  script: (base) =>
    new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = `${base}/api/v1/messages`;
      script.onload = () => resolve("read");
      script.onerror = () => resolve("refused");
      document.head.append(script);
    }),
};

for (const [where, host] of [["another site", "localhost"], ["another port of this host", "127.0.0.1"]]) {
  test(`a page of ${where} reads nothing and changes nothing`, async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    const browser = await startBrowser(t);
    const { page } = await openPage(browser, server.url("/login"));
    await giveToken(page, createToken(dir, "admin"));
    const mine = (await page.context().cookies()).find(({ name }) => name === "weir_session");
    assert.ok(mine);
    const port = await foreignServer(t, server.url("/logout"));

    const foreign = await page.context().newPage();
    await foreign.goto(`http://${host}:${port}/`);
    for (const [name, attempt] of Object.entries(tries))
      assert.equal(await foreign.evaluate(attempt, server.base.toString().replace(/\/$/, "")), "refused", name);

    const [answer] = await Promise.all([foreign.waitForNavigation(), foreign.evaluate(() => document.forms[0].submit())]);
    assert.equal(answer.status(), 403);
    assert.match(await foreign.textContent("body"), /pages of other sites may not change anything here/);
    const still = await send(server.url("/account"), { headers: { Cookie: `weir_session=${mine.value}` } });
    assert.equal(still.status, 200, "the admin is still signed in");

    const framing = await page.context().newPage();
    await framing.goto(`http://${host}:${port}/`);
    const shown = await framing.evaluate(async (address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      try {
        return frame.contentWindow.location.href;
      } catch {
        return "foreign";
      }
    }, server.url("/"));
    assert.equal(shown, "foreign");
    const inFrame = framing.frames().find((frame) => frame !== framing.mainFrame());
    assert.equal(await inFrame.locator("#main").count(), 0, "it is not framed");
  });
}
