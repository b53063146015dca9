// SPDX-License-Identifier: GPL-3.0-or-later
import { connect } from "node:net";

import { inTime } from "./eventually.mjs";

// Many clients of one IRC server, each with a nick of its own, that speak in channels without being in them.
export class IrcCrowd {
  #port;
  #members = new Map(); // nick -> { socket, waits }

  constructor(port) {
    this.#port = port;
  }

  // Connects everybody and resolves when the server has welcomed them all.
  async gather(nicks, atOnce = 500) {
    for (let at = 0; at < nicks.length; at += atOnce) {
      const some = nicks.slice(at, at + atOnce).map((nick) => this.#enter(nick));
      await inTime(`${some.length} clients are registered`, Promise.all(some), 60_000);
    }
  }

  say(nick, channel, text) {
    this.#members.get(nick).socket.write(`PRIVMSG ${channel} :${text}\r\n`);
  }

  // Resolves when the server has taken everything that was said.
  async settled() {
    const all = [...this.#members.values()].map((member) => {
      member.socket.write("PING settled\r\n");
      return this.#seen(member, /PONG \S+ :?settled/);
    });
    await inTime("the server has taken what was said", Promise.all(all), 60_000);
  }

  close() {
    for (const { socket } of this.#members.values()) socket.destroy();
  }

  #enter(nick) {
    const socket = connect(this.#port, "127.0.0.1").setEncoding("utf8").setNoDelay(true);
    const member = { socket, received: "", pattern: null, resolve: null };
    this.#members.set(nick, member);
    socket.on("error", () => {}); // whoever waits is told by the time
    socket.on("data", (text) => this.#take(member, text));
    socket.write(`NICK ${nick}\r\nUSER ${nick.replace(/[^A-Za-z0-9]/g, "").slice(0, 8) || "x"} 0 * :${nick}\r\n`);
    return this.#seen(member, / 001 /);
  }

  #take(member, text) {
    member.received = (member.received + text).slice(-10_000);
    for (const [, token] of text.matchAll(/^PING (\S+)/gm)) member.socket.write(`PONG ${token}\r\n`);
    if (!member.pattern?.test(member.received)) return;
    member.received = "";
    member.pattern = null;
    member.resolve();
  }

  #seen(member, pattern) {
    return new Promise((resolve) => Object.assign(member, { pattern, resolve }));
  }
}

export function ircCrowd(t, port) {
  const crowd = new IrcCrowd(port);
  t.after(() => crowd.close());
  return crowd;
}
