// SPDX-License-Identifier: GPL-3.0-or-later
import { send } from "./http_ingest.mjs";
import { pause } from "./pause.mjs";
import { residentBytes } from "./resident_bytes.mjs";

// Looks at a server's unlabelled metrics and its memory again and again, and remembers the most of each.
export class MetricsWatcher {
  most = {};
  resident = 0; // bytes
  #stopped = false;

  constructor(server) {
    this.server = server;
  }

  async run() {
    while (!this.#stopped) {
      const { text } = await send(this.server.url("/metrics"), { agent: false });
      for (const [, name, value] of text.matchAll(/^(\w+) (\S+)$/gm)) this.most[name] = Math.max(this.most[name] ?? 0, Number(value));
      this.resident = Math.max(this.resident, residentBytes(this.server.pid));
      await pause(200);
    }
  }

  stop() {
    this.#stopped = true;
  }
}
