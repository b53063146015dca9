// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the feed of a page alive and whole, on top of hx-ws: where to go on after a break (the cursor), when to try
// again (exponential, full jitter), and that silence is noticed (the server sends a frame at least every 2 s).
const silenceMs = 5000;
const tickMs = 500;
const sleptMs = 2500; // a tick this late means that this page slept, not that the server was silent
const firstCeilingMs = 500;
const longestMs = 30_000;
const shortestMs = 250;
const resetPauseMs = 1200;
const states = ["live", "idle", "degraded"];

/** A random delay before try number `tries`, counted from 0. */
export function retryDelay(tries, random = Math.random) {
  const ceiling = Math.min(firstCeilingMs * 2 ** (tries + 1), longestMs);
  return Math.round(shortestMs + random() * (ceiling - shortestMs));
}

/** The same feed address with another cursor. */
export function withCursor(url, cursor) {
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return next.href;
}

function wasResetLately() {
  try {
    const last = Number(sessionStorage.getItem("weir-reset") ?? 0);
    sessionStorage.setItem("weir-reset", String(Date.now()));
    return Date.now() - last < longestMs;
  } catch {
    return true; // storage is refused: better too slow than in a quick circle
  }
}

class FeedLink {
  #status;
  #connection = null;
  #tries = 0;
  #waiting = false; // between a close and the next try
  #retryAt = 0;
  #resetting = false;
  #heardAt = performance.now();
  #tickedAt = performance.now();

  constructor(feed, status) {
    this.#status = status;
    feed.addEventListener("htmx:ws:before:connection", (event) => this.#connecting(event.detail.connection));
    feed.addEventListener("htmx:ws:before:message:incoming", (event) => this.#received(event.detail));
    feed.addEventListener("htmx:ws:close", (event) => this.#closed(event.detail));
    window.addEventListener("pageshow", (event) => event.persisted && this.#drop());
    setInterval(() => this.#tick(), tickMs);
  }

  #connecting(connection) {
    this.#connection = connection;
    if (this.#waiting) return;
    this.#heardAt = performance.now();
    this.#status.show("connecting");
  }

  #received({ connection, message }) {
    this.#connection = connection;
    this.#heardAt = performance.now();
    this.#waiting = false;
    if (this.#resetting) return;
    const frame = JSON.parse(message.data);
    if (frame.type === "hello") this.#greeted(frame);
    if (frame.type === "status") this.#status.show(states.includes(frame.state) ? frame.state : "live", frame.reason);
    // After `complete` the cursor moves with the updates that follow, so that a break among them loses nothing.
    if (frame.cursor && (frame.type !== "hello" || frame.resume === "fresh")) {
      connection.url = withCursor(connection.url, frame.cursor);
      document.body.dataset.cursor = frame.cursor;
    }
  }

  #greeted(frame) {
    this.#tries = 0;
    if (frame.resume === "reset") this.#reload();
    else this.#status.show("live");
  }

  // hx-ws schedules the next try right after this event, with the delay set here.
  #closed({ connection, code }) {
    if (!connection || !connection.config.reconnectCodes.includes(code)) {
      this.#connection = null;
      this.#status.show("offline");
      return;
    }
    const delay = retryDelay(this.#tries++);
    connection.config.reconnectDelay = delay;
    connection.attempt = 0;
    this.#waiting = true;
    this.#retryAt = performance.now() + delay;
    this.#status.show("reconnecting");
    this.#countDown();
  }

  #countDown() {
    this.#status.showSecondsToRetry(Math.ceil((this.#retryAt - performance.now()) / 1000));
  }

  #tick() {
    const now = performance.now();
    if (now - this.#tickedAt > sleptMs) this.#heardAt = now;
    this.#tickedAt = now;
    if (this.#waiting) {
      this.#countDown();
      if (now < this.#retryAt) return;
      this.#waiting = false;
      this.#heardAt = now;
    } else if (now - this.#heardAt > silenceMs) {
      this.#drop();
    }
  }

  // A socket to a vanished peer takes long to close, so hx-ws is told at once, and the socket is left to itself.
  #drop() {
    const { socket, abortController } = this.#connection ?? {};
    if (!socket || this.#waiting) return;
    socket.dispatchEvent(new CloseEvent("close", { code: 1006 }));
    abortController.abort();
    socket.close();
  }

  // The page is loaded anew, and the browser restores where the reader was. Said first; and not in a quick circle
  // should the server answer so again.
  #reload() {
    this.#resetting = true;
    this.#status.show("reset");
    setTimeout(() => location.reload(), wasResetLately() ? longestMs / 2 : resetPauseMs);
  }
}

/** Watches the element with hx-ws:connect and shows its state. Call before htmx starts. */
export function watchFeed(feed, status) {
  return new FeedLink(feed, status);
}
