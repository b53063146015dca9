// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { ChildProgram } from "./child_program.mjs";
import { tempDir } from "./temp_dir.mjs";

// What makes a client slow: the words for slowhttptest. A head or a body of which a line comes every 3 s; an answer of
// which 32 bytes are read every 5 s, through a small window.
const manners = {
  heads: ["-H", "-i", "3"],
  bodies: ["-B", "-i", "3", "-s", "8192", "-t", "POST"],
  readers: ["-X", "-w", "512", "-y", "1024", "-n", "5", "-z", "32"],
};

const shortest = 5; // s; less is not worth a round

// slowhttptest against `path`: so many slow connections, `rate` of them opened a second, for `seconds` s. It ends earlier
// when the server has ended them all; then it is started again, so that it lasts `seconds` s in all.
export class SlowHttpTest {
  rounds = []; // of each: { seconds, connected (the most at a time), unavailable (seconds), isEnded (all, by the server) }

  constructor(t, server, { manner, path, connections = 400, rate = connections, seconds = 30 }) {
    Object.assign(this, { t, seconds });
    this.words = [...manners[manner], "-c", String(connections), "-r", String(rate), "-p", "1", "-u", server.url(path)];
  }

  async run() {
    const begin = performance.now();
    for (let left = this.seconds; left > shortest; left = this.seconds - (performance.now() - begin) / 1_000) await this.#round(Math.ceil(left));
    return this.rounds;
  }

  async #round(seconds) {
    const prefix = join(tempDir(), "slow");
    const program = new ChildProgram("slowhttptest", [...this.words, "-l", String(seconds), "-v", "1", "-g", "-o", prefix]);
    this.t.after(() => program.discard());
    await program.ended((seconds + 30) * 1_000);
    const table = readFileSync(`${prefix}.csv`, "utf8").trim().split("\n");
    if (table[0] !== "Seconds,Closed,Pending,Connected,Service Available") throw new Error(`slowhttptest says ${table[0]}: ${program.stderr}`);
    const rows = table.slice(1).map((line) => line.split(",").map(Number));
    this.rounds.push({
      seconds: rows.at(-1)[0],
      connected: Math.max(...rows.map(([, , , connected]) => connected)),
      // In its own words: it asked for the page, too, and no answer came within a second.
      unavailable: rows.filter(([, , , , available]) => available === 0).length,
      isEnded: /No open connections left/.test(program.stdout),
    });
  }
}
