// SPDX-License-Identifier: GPL-3.0-or-later
import { HttpIngest } from "./http_ingest.mjs";
import { items } from "./invented_chat.mjs";
import { pause } from "./pause.mjs";

// Posts batches by HTTP, each until it is acknowledged, to a server that may be away, busy, or replaced by another one
// meanwhile (`base` is asked for before every try).
export class SteadySender {
  acknowledged = []; // ids
  refusals = 0; // 503
  failures = 0; // connections that broke
  #stopped = false;

  constructor(series, token, base, size = 20) {
    Object.assign(this, { series, token, base, size });
  }

  async run() {
    for (let first = 0; !this.#stopped; first += this.size) {
      const batch = items(this.series, first, this.size);
      await this.#sendUntilTaken(batch);
      batch.forEach(({ id }) => this.acknowledged.push(id));
      await pause(20);
    }
  }

  // The batch under way is still brought to its end.
  stop() {
    this.#stopped = true;
  }

  async #sendUntilTaken(batch) {
    for (;;) {
      const ingest = new HttpIngest(this.base(), this.token);
      try {
        const { status, body } = await ingest.post(batch);
        if (status === 200 && body.rejected === 0) return;
        if (status !== 503) throw new Error(`POST was answered with ${status}: ${JSON.stringify(body).slice(0, 300)}`);
        ++this.refusals;
      } catch (error) {
        if (!/ECONNRESET|ECONNREFUSED|socket hang up|EPIPE/.test(`${error.code} ${error.message}`)) throw error;
        ++this.failures;
      } finally {
        ingest.close();
      }
      await pause(100);
    }
  }
}
