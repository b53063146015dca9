// SPDX-License-Identifier: GPL-3.0-or-later
import { ircSpeaker } from "./irc_speaker.mjs";

// Says numbered lines in one channel at a steady rate: "ROOM 0", "ROOM 1" and so on. Notes when each was said.
export class SteadySpeaker {
  saidAt = []; // ms, by the number of the line
  #timer;

  constructor(speaker, room, perSecond) {
    Object.assign(this, { speaker, room, perSecond });
  }

  start() {
    const started = Date.now();
    this.#timer = setInterval(() => {
      const due = Math.floor(((Date.now() - started) * this.perSecond) / 1000);
      while (this.saidAt.length < due) {
        this.speaker.say(`#${this.room}`, `${this.room} ${this.saidAt.length}`);
        this.saidAt.push(Date.now());
      }
    }, 20);
  }

  // Resolves when the IRC server has taken everything.
  async stop() {
    clearInterval(this.#timer);
    await this.speaker.settled();
  }
}

export async function steadySpeaker(t, port, room, perSecond) {
  const steady = new SteadySpeaker(await ircSpeaker(t, port, `talk-${room}`, `#${room}`), room, perSecond);
  t.after(() => steady.stop().catch(() => {}));
  return steady;
}
