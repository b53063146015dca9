// SPDX-License-Identifier: GPL-3.0-or-later
// Tells of new messages without showing each: to those who read by a pill that leads to them, and to those who listen
// by a summary at a readable pace.
import { counted } from "/static/counted.js";

const summaryMs = 10_000;

export class Newcomers {
  #pill;
  #summary;
  #unspoken = 0;

  /** `resume` shows what waits. */
  constructor(pill, summary, resume) {
    this.#pill = pill;
    this.#summary = summary;
    pill.addEventListener("click", () => {
      resume();
      document.getElementById("main").focus({ preventScroll: true });
    });
    setInterval(() => this.#speak(), summaryMs);
  }

  /** So many have come. */
  arrived(count) {
    this.#unspoken += count;
  }

  /** So many wait to be shown. */
  waiting(count) {
    this.#pill.hidden = count === 0;
    if (count > 0) this.#pill.textContent = `↑ ${counted(this.#pill, count)} · ${this.#pill.dataset.key}`;
  }

  #speak() {
    if (this.#unspoken === 0) return;
    this.#summary.textContent = counted(this.#summary, this.#unspoken);
    this.#unspoken = 0;
  }
}
