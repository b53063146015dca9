// SPDX-License-Identifier: GPL-3.0-or-later
// The feed for those to whom a WebSocket is not given: the same frames by plain requests, a few seconds apart.
const everyMs = 5000;
const patienceMs = 10_000;

export class FeedPoll {
  #address; // asked for before each request: the cursor moves
  #take;
  #failed;
  #timer = 0;
  #abort = null;
  #isRunning = false;

  /** `take` is given the frames of an answer and resolves when they are shown; `failed` is called when there is none. */
  constructor(address, take, failed) {
    this.#address = address;
    this.#take = take;
    this.#failed = failed;
  }

  get isRunning() {
    return this.#isRunning;
  }

  /** Asks now, and then every few seconds while there are answers. */
  start() {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#ask();
  }

  /** Nothing that is on its way is shown any more. */
  stop() {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = null;
  }

  async #ask() {
    const abort = new AbortController();
    this.#abort = abort;
    const late = setTimeout(() => abort.abort(), patienceMs);
    let frames;
    try {
      const answer = await fetch(this.#address(), { signal: abort.signal, cache: "no-store" });
      if (answer.ok) ({ frames } = await answer.json());
    } catch {
      frames = undefined; // a line that is gone is told by `failed`
    } finally {
      clearTimeout(late);
    }
    if (this.#abort !== abort) return;
    if (!frames) {
      this.stop();
      this.#failed();
      return;
    }
    await this.#take(frames);
    if (this.#isRunning) this.#timer = setTimeout(() => this.#ask(), everyMs);
  }
}
