// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";

import { isMarked, live, mark, openPage } from "./browser.mjs";
import { eventually } from "./eventually.mjs";
import { readShown } from "./live_views.mjs";

// A live view (live_views.mjs) that is open in a browser, to be compared with the archive of its server.
export class LivePage {
  #oldest; // the last row when it was opened, unless the list went back to the beginning

  // `base`: where the browser goes, when that is not the server itself.
  static async open(browser, view, server, { base = server.base, ...options } = {}) {
    const { page, problems } = await openPage(browser, new URL(view.path, base).href, options);
    const opened = new LivePage();
    Object.assign(opened, { view, server, page, problems });
    await opened.begin();
    return opened;
  }

  // Once it is live, from here on: also after a reload.
  async begin() {
    await live(this.page);
    await mark(this.page);
    this.#oldest = await this.page.evaluate(() => {
      const last = [...document.querySelectorAll("ol.rows .msg")].at(-1);
      const goesOn = document.getElementById("latest") || !document.getElementById("older")?.hidden;
      return last && goesOn ? { id: Number(last.dataset.id), sentAt: Number(last.dataset.sent) } : null;
    });
  }

  shown() {
    return this.page.evaluate(readShown);
  }

  // { shown, truth }, both with what the view has. What a skip row stands for is told by the truth's `skips`.
  async compared() {
    const shown = await this.shown();
    const { skips, total } = shown;
    const truth = this.view.truth(this.server.archive, { cap: this.view.cap, oldest: this.#oldest, skips, total, rows: shown.rows });
    return { shown: Object.fromEntries(Object.keys(truth).map((key) => [key, shown[key]])), truth };
  }

  // Waits until the page shows what the archive holds, and says what is different when it does not come to that.
  async agrees(within = 20_000) {
    const { name } = this.view;
    let last;
    const check = async () => {
      last = await this.compared();
      assert.deepEqual(last.shown, last.truth);
      return true;
    };
    // The difference is told without the whole of both sides, which an AssertionError carries.
    await eventually(`${name} shows what the archive holds`, check, within).catch((error) => {
      throw new Error(error.message);
    });
    return last.shown;
  }

  async wasNotReloaded() {
    assert.ok(await isMarked(this.page), `${this.view.name} was not reloaded`);
  }

  // What the page says of its line: live, idle, connecting, reconnecting, fallback, offline, reset, erased.
  feed() {
    return this.page.getAttribute("#feed-status", "data-feed");
  }

  words() {
    return this.page.innerText("#feed-status .words");
  }

  close() {
    return this.page.context().close();
  }
}
