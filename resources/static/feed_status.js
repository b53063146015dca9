// SPDX-License-Identifier: GPL-3.0-or-later
// The state line: a shape (by data-state, in the style), words (from the server, in the page's language) and a
// colour. The seconds to the next try change outside of what is read aloud.
export class FeedStatus {
  #line;
  #words;
  #retry;

  constructor(line) {
    this.#line = line;
    this.#words = line.querySelector(".words");
    this.#retry = line.querySelector(".retry");
  }

  /** `state` is live, idle, degraded, connecting, reconnecting, offline or reset. */
  show(state, reason = "") {
    const text = [this.#line.dataset[state], reason].filter(Boolean).join(" ");
    this.#line.dataset.state = state;
    if (this.#words.textContent !== text) this.#words.textContent = this.#line.title = text;
    this.#retry.textContent = "";
  }

  showSecondsToRetry(seconds) {
    this.#retry.textContent = seconds > 0 ? this.#line.dataset.retry.replace("%1", seconds) : "";
  }
}
