// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the feed of a page alive and whole, on top of hx-ws: where to go on after a break (the cursor), when to try
// again (exponential, full jitter), that silence is noticed (the server sends a frame at least every 2 s), and that a
// page to which a WebSocket is not given polls meanwhile.
import { FeedPoll } from "/static/feed_poll.js";
import { cursorOf, pollAddress, retryDelay, withCursor } from "/static/resume.js";

const silenceMs = 4500;
const tickMs = 500;
const sleptMs = 2500; // a tick this late means that this page slept, not that the server was silent
const longestMs = 30_000;
const resetPauseMs = 1200;
const triesBeforePolling = 2;
const states = ["live", "idle", "degraded"];

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
  #show; // swaps the content of a frame that was polled
  #connection = null;
  #askedFrom = null; // the cursor that the connection under way was asked for with
  #tries = 0; // since a frame last came
  #waiting = false; // between a close and the next try
  #retryAt = 0;
  #resetting = false;
  #isAtOnce = false; // the next try does not wait
  #heardAt = performance.now();
  #tickedAt = performance.now();
  #poll;

  constructor(feed, status, show) {
    this.#status = status;
    this.#show = show;
    this.#poll = new FeedPoll(
      () => pollAddress(this.#connection.url),
      (frames) => this.#polled(frames),
      () => this.#waiting && this.#status.show("reconnecting"),
    );
    feed.addEventListener("htmx:ws:before:connection", (event) => this.#connecting(event.detail.connection));
    feed.addEventListener("htmx:ws:before:message:incoming", (event) => this.#received(event));
    feed.addEventListener("htmx:ws:close", (event) => this.#closed(event.detail));
    window.addEventListener("pageshow", (event) => event.persisted && this.#drop());
    document.addEventListener("visibilitychange", () => document.hidden || this.#tick());
    setInterval(() => this.#tick(), tickMs);
  }

  #connecting(connection) {
    this.#connection = connection;
    this.#askedFrom = cursorOf(connection.url);
    if (this.#waiting) return;
    this.#heardAt = performance.now();
    if (!this.#poll.isRunning) this.#status.show("connecting");
  }

  #received(event) {
    const { connection, message } = event.detail;
    this.#connection = connection;
    this.#heardAt = performance.now();
    this.#waiting = false;
    const frame = JSON.parse(message.data);
    if (this.#resetting || (frame.type === "hello" && !this.#greeted(frame))) {
      event.preventDefault();
      return;
    }
    this.#take(frame);
  }

  // Whether the connection can be gone on with. It cannot when what was polled meanwhile is further than where it was
  // asked to start.
  #greeted(frame) {
    this.#tries = 0;
    this.#poll.stop();
    if (this.#askedFrom !== cursorOf(this.#connection.url)) {
      this.#isAtOnce = true;
      this.#drop();
      return false;
    }
    if (frame.resume === "reset") this.beginAnew("reset");
    else this.#status.show("live");
    return true;
  }

  #take(frame) {
    if (frame.type === "status") this.#tell(frame);
    // After `complete` the cursor moves with the updates that follow, so that a break among them loses nothing.
    if (frame.cursor && (frame.type !== "hello" || frame.resume === "fresh")) {
      this.#connection.url = withCursor(this.#connection.url, frame.cursor);
      document.body.dataset.cursor = frame.cursor;
    }
  }

  #tell({ state, reason }) {
    if (this.#poll.isRunning) this.#status.show("fallback", state === "degraded" ? reason : "");
    else this.#status.show(states.includes(state) ? state : "live", reason);
  }

  async #polled(frames) {
    for (const frame of frames) {
      if (frame.type === "hello" && frame.resume === "reset") return this.beginAnew("reset");
      this.#take(frame);
      if (frame.content) await this.#show(frame.content);
      if (!this.#poll.isRunning) return;
    }
  }

  // hx-ws schedules the next try right after this event, with the delay set here.
  #closed({ connection, code }) {
    if (!connection || !connection.config.reconnectCodes.includes(code)) {
      this.#connection = null;
      this.#poll.stop();
      this.#status.show("offline");
      return;
    }
    const delay = this.#isAtOnce ? 0 : retryDelay(this.#tries++);
    this.#isAtOnce = false;
    connection.config.reconnectDelay = delay;
    connection.attempt = 0;
    this.#waiting = true;
    this.#retryAt = performance.now() + delay;
    if (!this.#poll.isRunning && !this.#resetting) this.#status.show("reconnecting");
    if (this.#tries >= triesBeforePolling && !this.#resetting) this.#poll.start();
    this.#countDown();
  }

  #countDown() {
    if (!this.#poll.isRunning) this.#status.showSecondsToRetry(Math.ceil((this.#retryAt - performance.now()) / 1000));
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

  /**
   * The page is loaded anew, and the browser restores where the reader was. Why is said first (`state`: reset or
   * erased); and not in a quick circle should the server answer so again.
   */
  beginAnew(state) {
    if (this.#resetting) return;
    this.#resetting = true;
    this.#poll.stop();
    this.#status.show(state);
    setTimeout(() => location.reload(), wasResetLately() ? longestMs / 2 : resetPauseMs);
  }
}

/** Watches the element with hx-ws:connect, shows its state, and hands what was polled to `show`. Call before htmx starts. */
export function watchFeed(feed, status, show) {
  return new FeedLink(feed, status, show);
}
