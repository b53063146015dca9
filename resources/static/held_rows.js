// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that have come while the reader reads, kept until the reader is done. Bounded: when there are more, the oldest
// go, and a row stands for them that can load them again.
import { counted } from "/static/counted.js";
import { strikeRow } from "/static/timeline.js";

export class HeldRows {
  #rows = []; // in the order of arrival
  #most;
  #skipTemplate;
  #left = null; // { from, to, count } of those that were let go
  #count = 0;

  constructor(most, skipTemplate) {
    this.#most = most;
    this.#skipTemplate = skipTemplate;
  }

  /** Messages that wait, those that were let go included. */
  get count() {
    return this.#count;
  }

  /** Keeps rows that are newest first. */
  add(rows) {
    for (const row of [...rows].reverse()) {
      this.#rows.push(row);
      if (row.classList.contains("msg")) this.#count++;
    }
    while (this.#rows.length > this.#most) this.#letGo(this.#rows.shift());
  }

  has(row) {
    return this.#rows.some((held) => held.id === row.id);
  }

  strike(id, words) {
    const row = this.#rows.find((held) => held.id === `m${id}`);
    if (row) strikeRow(row, words);
  }

  erase(channelId) {
    const kept = this.#rows.filter((row) => row.dataset.channel !== channelId);
    this.#count -= this.#rows.length - kept.length;
    this.#rows = kept;
  }

  /** Gives all of them away, newest first, with a row in place of what was let go. */
  take() {
    const rows = this.#rows.sort((a, b) => Number(b.dataset.sent ?? 0) - Number(a.dataset.sent ?? 0) || Number(b.dataset.id ?? 0) - Number(a.dataset.id ?? 0));
    if (this.#left) rows.unshift(this.#skipRow());
    this.#rows = [];
    this.#left = null;
    this.#count = 0;
    return rows;
  }

  #letGo(row) {
    const [from, to, count] = row.classList.contains("skip")
      ? [Number(row.dataset.from), Number(row.dataset.to), 0]
      : [Number(row.dataset.id) - 1, Number(row.dataset.id), 1];
    this.#left ??= { from, to, count: 0 };
    this.#left.from = Math.min(this.#left.from, from);
    this.#left.to = Math.max(this.#left.to, to);
    this.#left.count += count;
  }

  #skipRow() {
    const row = this.#skipTemplate.content.firstElementChild.cloneNode(true);
    const { from, to, count } = this.#left;
    row.id = `skip-${from}-${to}`;
    Object.assign(row.dataset, { from, to });
    row.querySelector(".words").textContent = counted(row, count);
    return row;
  }
}
