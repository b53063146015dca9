// SPDX-License-Identifier: GPL-3.0-or-later
import { connect } from "node:net";

import { eventually } from "./eventually.mjs";

// The second client: somebody who joins a channel and says things.
export class IrcSpeaker {
  #socket;
  #received = "";

  async connect(port, nick) {
    this.#received = "";
    this.#socket = connect(port, "127.0.0.1").setEncoding("utf8");
    this.#socket.on("error", () => {}); // the server may be stopped by the test
    this.#socket.on("data", (text) => {
      this.#received += text;
      for (const [, token] of text.matchAll(/^PING (\S+)/gm)) this.#send(`PONG ${token}`);
    });
    this.#send(`NICK ${nick}`);
    this.#send(`USER ${nick} 0 * :${nick}`);
    await this.#seen(/ 001 /);
  }

  async join(channel) {
    this.#send(`JOIN ${channel}`);
    await this.#seen(new RegExp(` 366 \\S+ ${channel} `, "i"));
  }

  // Resolves when `nick` is in the channel, as the server tells it.
  async sees(nick, channel) {
    await eventually(`${nick} is in ${channel}`, () => {
      this.#received = "";
      this.#send(`NAMES ${channel}`);
      return this.#seen(new RegExp(` 353 \\S+ \\S+ ${channel} :.*\\b${nick}\\b`, "i"), 1_000);
    });
  }

  // Resolves when `nick` is not in the channel, as the server tells it.
  async misses(nick, channel) {
    await eventually(`${nick} is not in ${channel}`, async () => {
      this.#received = "";
      this.#send(`NAMES ${channel}`);
      await this.#seen(new RegExp(` 366 \\S+ ${channel} `, "i"), 1_000);
      return !new RegExp(` 353 \\S+ \\S+ ${channel} :.*\\b${nick}\\b`, "i").test(this.#received);
    });
  }

  say(channel, text) {
    this.#send(`PRIVMSG ${channel} :${text}`);
  }

  act(channel, text) {
    this.#send(`PRIVMSG ${channel} :\x01ACTION ${text}\x01`);
  }

  // Resolves when the server has dealt with all that was said, and throws when it refused any of it.
  async settled() {
    this.#send("PING :settled");
    await this.#seen(/ PONG \S+ :?settled/, 60_000);
    const refused = this.#received.match(/^(ERROR|:\S+ (401|403|404|412|417|439) ).*$/m);
    if (refused) throw new Error(`the IRC server refused: ${refused[0]}`);
  }

  close() {
    this.#socket?.destroy();
  }

  #send(line) {
    this.#socket.write(`${line}\r\n`);
  }

  #seen(pattern, within = 15_000) {
    return eventually(`the IRC server sends ${pattern}`, () => pattern.test(this.#received), within);
  }
}

export async function ircSpeaker(t, port, nick, channel) {
  const speaker = new IrcSpeaker();
  t.after(() => speaker.close());
  await speaker.connect(port, nick);
  await speaker.join(channel);
  return speaker;
}
