// SPDX-License-Identifier: GPL-3.0-or-later
import assert from "node:assert/strict";

import { HttpIngest } from "./http_ingest.mjs";
import { pause } from "./pause.mjs";
import { createToken } from "./weir_server.mjs";

const channels = ["harbour", "garden", "workshop", "observatory"];
const people = ["ada", "bruno", "chiyo", "dariusz", "eleni", "farid", "greta"];

// What people say right now, without times of their own, as a chat that is live: posted by HTTP, and numbered.
export class LiveChat {
  #ingest;
  #said = 0;

  constructor(t, server) {
    this.token = createToken(server.dataDir, "ingest", `live-chat-${server.pid}`);
    this.movesTo(server);
    t.after(() => this.#ingest.close());
  }

  // The next ones go to that server, which knows the same token.
  movesTo(server) {
    this.#ingest?.close();
    this.#ingest = new HttpIngest(server.base, this.token);
  }

  // The ids of the rows of `count` messages, once they are committed. `fixed`: fields that all of them have.
  async say(count, fixed = {}) {
    const batch = Array.from({ length: count }, () => this.#next(fixed));
    const { status, body } = await this.#ingest.post(batch);
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.accepted, count);
    return body.items.map(({ id }) => id);
  }

  // So many a second for so long, in steps of 50 ms, however long each takes.
  async flow(perSecond, seconds) {
    const start = Date.now();
    for (let said = 0; said < perSecond * seconds; ) {
      const due = Math.min(Math.floor(((Date.now() - start) / 1000) * perSecond) + 1, perSecond * seconds);
      if (due > said) await this.say(due - said);
      said = Math.max(said, due);
      await pause(50);
    }
  }

  // Something that a moderator did.
  async moderate(event) {
    const { status, body } = await this.#ingest.post(event);
    assert.equal(status, 200, JSON.stringify(body));
  }

  #next(fixed) {
    const index = this.#said++;
    return {
      id: `live-${index}`,
      channel: channels[index % channels.length],
      user: people[(index * 3 + Math.floor(index / 11)) % people.length],
      text: `line ${index}${index % 5 === 0 ? ", about an otter" : ""}`,
      ...fixed,
    };
  }
}
