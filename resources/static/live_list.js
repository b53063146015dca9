// SPDX-License-Identifier: GPL-3.0-or-later
// The list of messages of a live page: shows what comes, or holds it while somebody reads, and loses nothing either way.
import { HeldRows } from "/static/held_rows.js";
import { Newcomers } from "/static/newcomers.js";
import { Reading } from "/static/reading.js";
import { strikeRow } from "/static/timeline.js";

export class LiveList {
  #timeline;
  #status;
  #reading;
  #held;
  #newcomers;
  #loads = new Set(); // what was taken away while skipped rows were being fetched, for each fetch

  constructor(timeline, list, status) {
    this.#timeline = timeline;
    this.#status = status;
    // Half of the list, so that what was read before, and the row for those that were let go, have room below.
    const most = timeline.goesBack ? Math.ceil(timeline.cap / 2) : timeline.cap;
    this.#held = new HeldRows(most, document.getElementById("skip-row"));
    this.#reading = new Reading(list.closest(".log"), list, document.querySelector("button.pause"), () => this.#paused());
    this.#newcomers = new Newcomers(document.getElementById("newcomers"), document.getElementById("summary"), () => this.#reading.resume());
    list.addEventListener("click", (event) => event.target.matches(".skip button") && this.#load(event.target));
    document.addEventListener("keydown", (event) => event.key === "Home" && this.#held.count > 0 && this.#home(event));
  }

  /** Rows that have come, newest first. */
  arrived(fragment) {
    const rows = [...fragment.children].filter((row) => row.matches(".msg, .skip") && !this.#timeline.has(row) && !this.#held.has(row));
    const count = rows.filter((row) => row.classList.contains("msg")).length;
    this.#newcomers.arrived(count);
    if (this.#reading.isPaused) {
      this.#held.add(rows);
      this.#tell();
    } else {
      this.#timeline.insert(rows);
    }
  }

  /** The fragment names the rows, and says what stands in place of their text. */
  strike(fragment) {
    const words = fragment.querySelector("span").textContent;
    for (const { value } of fragment.querySelectorAll("data")) {
      for (const load of this.#loads) load.struck.set(`m${value}`, words);
      const row = document.getElementById(`m${value}`);
      if (row) strikeRow(row, words);
      else this.#held.strike(value, words);
    }
  }

  /** The fragment names the channels. */
  erase(fragment) {
    for (const { value } of fragment.querySelectorAll("data")) {
      for (const load of this.#loads) load.erased.add(value);
      this.#timeline.erase(value);
      this.#held.erase(value);
    }
    this.#tell();
  }

  #paused() {
    if (!this.#reading.isPaused) this.#timeline.insert(this.#held.take());
    this.#tell();
  }

  #tell() {
    this.#newcomers.waiting(this.#held.count);
    this.#status.paused(this.#reading.isPaused, this.#held.count);
  }

  #home(event) {
    if (event.target.closest?.("input, textarea, select")) return;
    this.#reading.resume();
  }

  // What was skipped is fetched with the filter of the page.
  async #load(button) {
    const row = button.closest(".skip");
    const address = new URL("/messages/skipped", location.href);
    const feed = new URL(document.getElementById("feed").getAttribute("hx-ws:connect"), location.href);
    for (const name of ["channel", "source", "user", "q", "from", "to", "lang"])
      if (feed.searchParams.has(name)) address.searchParams.set(name, feed.searchParams.get(name));
    address.searchParams.set("after", row.dataset.from);
    address.searchParams.set("up_to", row.dataset.to);
    button.disabled = true;
    const load = { struck: new Map(), erased: new Set() };
    this.#loads.add(load);
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      const parsed = new DOMParser().parseFromString(`<ol>${await answer.text()}</ol>`, "text/html");
      const rows = [...document.adoptNode(parsed.querySelector("ol")).children].filter((one) => !load.erased.has(one.dataset.channel));
      for (const one of rows) if (load.struck.has(one.id)) strikeRow(one, load.struck.get(one.id));
      row.remove();
      this.#timeline.insert(rows);
    } catch (error) {
      button.disabled = false;
      row.title = error.message;
      row.classList.add("failed");
    } finally {
      this.#loads.delete(load);
    }
  }
}
