// SPDX-License-Identifier: GPL-3.0-or-later
// The state line: a shape (by data-state, in the style), words (from the server, in the page's language) and a
// colour. The seconds to the next try change outside of what is read aloud.
import { counted } from "/static/counted.js";

const wellStates = ["live", "idle"];

export class FeedStatus {
  #line;
  #words;
  #retry;
  #state = "connecting";
  #reason = "";
  #isPaused = false;
  #waiting = 0;

  constructor(line) {
    this.#line = line;
    this.#words = line.querySelector(".words");
    this.#retry = line.querySelector(".retry");
  }

  /** `state` is live, idle, degraded, connecting, reconnecting, fallback, offline, reset or erased. */
  show(state, reason = "") {
    this.#state = state;
    this.#reason = reason;
    this.#retry.textContent = "";
    this.#render();
  }

  /** That the page is paused is said while nothing is wrong; what is wrong comes first. */
  paused(isPaused, waiting) {
    this.#isPaused = isPaused;
    this.#waiting = waiting;
    this.#render();
  }

  showSecondsToRetry(seconds) {
    this.#retry.textContent = seconds > 0 ? this.#line.dataset.retry.replace("%1", seconds) : "";
  }

  #render() {
    const isPaused = this.#isPaused && wellStates.includes(this.#state);
    const waiting = this.#waiting > 0 ? counted(this.#line, this.#waiting, "waiting") : this.#line.dataset.paused;
    const text = isPaused ? waiting : [this.#line.dataset[this.#state], this.#reason].filter(Boolean).join(" ");
    this.#line.dataset.state = isPaused ? "paused" : this.#state;
    this.#line.dataset.feed = this.#state;
    if (this.#words.textContent !== text) this.#words.textContent = this.#line.title = text;
  }
}
