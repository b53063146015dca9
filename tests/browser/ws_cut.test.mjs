// SPDX-License-Identifier: GPL-3.0-or-later
// The line between the page and the server breaks while messages flow: reset, closed, or silent. Afterwards the
// page shows every message once, in order, and was not reloaded for it.
import assert from "node:assert/strict";
import { test } from "node:test";

import { rows, value } from "../support/archive_query.mjs";
import { feedState, isMarked, live, mark, openPage, shownRows, startBrowser } from "../support/browser.mjs";
import { eventually } from "../support/eventually.mjs";
import { HttpIngest } from "../support/http_ingest.mjs";
import { items } from "../support/invented_chat.mjs";
import { tcpProxy } from "../support/tcp_proxy.mjs";
import { tempDir } from "../support/temp_dir.mjs";
import { createToken, startServer } from "../support/weir_server.mjs";

// Somebody who keeps talking, a few messages at a time, as fast as they are acknowledged, up to a budget.
class Talk {
  #sent = 0;

  constructor(ingest) {
    this.ingest = ingest;
  }

  async say(count) {
    for (const end = this.#sent + count; this.#sent < end; this.#sent += 5) {
      const { status } = await this.ingest.post(items("talk", this.#sent, 5));
      assert.equal(status, 200);
    }
  }
}

const breaks = {
  "a reset connection": (proxy) => proxy.cut("rst"),
  "a closed connection": (proxy) => proxy.cut("fin"),
  "a silent line": (proxy) => proxy.hold(),
};

async function expectShown(page, list, expected) {
  await eventually(`${list} shows the newest message`, async () => (await shownRows(page, list))[0]?.id === expected[0].id, 60_000);
  const shown = (await shownRows(page, list)).map(({ id, text }) => ({ id, text }));
  assert.deepEqual(shown, expected, `${list} shows every message once, in order`);
}

for (const [name, breakLine] of Object.entries(breaks)) {
  test(`nothing is lost or doubled over ${name}`, async (t) => {
    const dir = tempDir();
    const server = await startServer(t, dir);
    const ingest = new HttpIngest(server.base, createToken(dir, "ingest"));
    t.after(() => ingest.close());
    const proxy = await tcpProxy(t, server.port);
    const browser = await startBrowser(t);
    const { page: home } = await openPage(browser, `${proxy.base}/`);
    const { page: messages } = await openPage(browser, `${proxy.base}/messages`);
    for (const page of [home, messages]) {
      await live(page);
      await mark(page);
    }
    const talk = new Talk(ingest);

    const before = talk.say(200);
    before.catch(() => {}); // told where it is awaited
    await eventually("messages arrive", async () => (await shownRows(messages, "#messages")).length > 20);
    breakLine(proxy);
    await before;
    for (const page of [home, messages])
      await eventually("the page says that it is not live", async () => /reconnecting|offline/.test(await feedState(page)), 30_000);
    await talk.say(200);
    const after = talk.say(200);
    const upgrades = proxy.upgrades;
    proxy.restore();
    await after;
    for (const page of [home, messages]) await live(page, 90_000);
    await talk.say(20);

    assert.ok(proxy.upgrades >= upgrades + 2, "both pages have connected anew");
    assert.equal(value(server.archive, "SELECT count(*) FROM messages"), 620);
    const stored = rows(server.archive, "SELECT id, text FROM messages ORDER BY sent_at DESC, id DESC");
    await expectShown(messages, "#messages", stored);
    await expectShown(home, "#latest", stored.slice(0, 50));
    for (const page of [home, messages]) assert.ok(await isMarked(page), "the page was not reloaded");
  });
}
