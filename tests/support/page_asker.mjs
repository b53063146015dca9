// SPDX-License-Identifier: GPL-3.0-or-later
import { send } from "./http_ingest.mjs";
import { pause } from "./pause.mjs";

// Somebody who asks for pages, in turns and again and again, each over a new connection, and notes how long each took.
export class PageAsker {
  answers = 0;
  slowest = { milliseconds: 0 }; // and its path
  failures = []; // what was not answered with 200, the first ten
  #stopped = false;

  constructor(server, paths, { every = 50, ...request } = {}) {
    Object.assign(this, { server, paths, every, request });
  }

  async run() {
    for (let turn = 0; !this.#stopped; ++turn) {
      await this.#ask(this.paths[turn % this.paths.length]);
      await pause(this.every);
    }
  }

  // The question under way is still answered.
  stop() {
    this.#stopped = true;
  }

  async #ask(path) {
    const begin = performance.now();
    const { status, text } = await send(this.server.url(path), { agent: false, ...this.request }).catch((error) => ({ status: error.code ?? error.message }));
    const milliseconds = performance.now() - begin;
    ++this.answers;
    if (milliseconds > this.slowest.milliseconds) this.slowest = { milliseconds, path };
    if (status !== 200 && this.failures.length < 10) this.failures.push(`${path}: ${status} after ${milliseconds.toFixed(0)} ms ${text?.slice(0, 100) ?? ""}`);
  }
}
