// SPDX-License-Identifier: GPL-3.0-or-later
import { connect } from "node:net";

const openedAtOnce = 200; // a pace at which nobody waits for the kernel
const againAfter = 500; // ms
const request = "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

// So many connections that say nothing, or nothing after one request that was answered (every second one). What the
// server closes is opened again, so that there are always as many.
export class IdleCrowd {
  opened = 0; // in all
  answered = 0; // requests
  largest = 0; // open at a time
  #open = new Set();
  #timers = new Set();
  #stopped = false;

  constructor(t, port, size) {
    Object.assign(this, { port, size });
    t.after(() => this.stop());
  }

  get open() {
    return this.#open.size;
  }

  // Opens them; those that are there stay.
  start() {
    const left = this.size - this.opened;
    for (let i = 0; i < Math.min(left, openedAtOnce); ++i) this.#openOne(this.opened % 2 === 1);
    if (left > openedAtOnce) this.#later(20, () => this.start());
  }

  stop() {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const socket of this.#open) socket.destroy();
  }

  #later(milliseconds, call) {
    const timer = setTimeout(() => (this.#timers.delete(timer), call()), milliseconds);
    this.#timers.add(timer);
  }

  #openOne(asks) {
    ++this.opened;
    const socket = connect(this.port, "127.0.0.1", () => {
      this.#open.add(socket);
      this.largest = Math.max(this.largest, this.open);
      if (asks) socket.write(request);
    });
    socket.once("data", (head) => (this.answered += /^HTTP\/1\.1 200 /.test(head) ? 1 : 0));
    socket.on("error", () => {});
    socket.on("end", () => socket.destroy());
    socket.on("close", () => {
      this.#open.delete(socket);
      if (!this.#stopped) this.#later(againAfter, () => this.#openOne(asks));
    });
  }
}
