// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from "node:child_process";

import { eventually, inTime } from "./eventually.mjs";

const outputLimit = 1 << 20;

// A program that a test has started. Its output is kept (the last MiB of each stream); it is ended by its own pid,
// and by the kernel should the test die first (setpriv is util-linux's, so Debian has it everywhere).
export class ChildProgram {
  #child;
  #exited;
  stdout = "";
  stderr = "";
  exit = null; // { code, signal } once it has ended
  #expected = false; // the test has asked for its end, or waits for it

  constructor(file, args, { env, cwd, onLine } = {}) {
    this.name = file.split("/").at(-1);
    this.#child = spawn("setpriv", ["--pdeathsig", "KILL", file, ...args], { env, cwd, stdio: "pipe" });
    this.#child.stdin.on("error", () => {}); // it may have ended: `exit` says so
    this.#collect("stdout", onLine);
    this.#collect("stderr");
    this.#exited = new Promise((resolve, reject) => {
      this.#child.on("error", reject);
      this.#child.on("close", (code, signal) => resolve((this.exit = { code, signal })));
    });
    this.#exited.catch(() => {}); // told to whoever waits for it
  }

  get pid() {
    return this.#child.pid;
  }

  write(text) {
    this.#child.stdin.write(text);
  }

  // Writes what is left, and says that there is no more.
  closeInput(rest = "") {
    this.#child.stdin.end(rest);
  }

  // The match of `pattern` in what it has printed, as soon as it is there.
  async output(pattern, within = 30_000) {
    const what = `${this.name} prints ${pattern}`;
    const match = await eventually(what, () => this.stdout.match(pattern) ?? (this.exit && "ended"), within).catch(
      (error) => this.#fail(error.message),
    );
    return match === "ended" ? this.#fail(`ended with ${JSON.stringify(this.exit)} before it printed ${pattern}`) : match;
  }

  // { code, signal } when it has ended by itself.
  ended(within = 15_000) {
    this.#expected = true;
    return inTime(`${this.name} ends`, this.#exited, within).catch((error) => this.#fail(error.message));
  }

  async stop(signal = "SIGTERM", within = 15_000) {
    if (!this.exit) process.kill(this.pid, signal);
    return this.ended(within);
  }

  // At the end of a test. One that has died meanwhile is the cause of whatever else went wrong, so it is told.
  async discard() {
    if (this.exit && !this.#expected) this.#fail(`died during the test with ${JSON.stringify(this.exit)}`);
    if (!this.exit && this.pid) process.kill(this.pid, "SIGKILL");
    await this.#exited.catch(() => {});
  }

  #fail(message) {
    throw new Error(`${this.name}: ${message}\n--- stdout ---\n${this.stdout}\n--- stderr ---\n${this.stderr}`);
  }

  #collect(stream, onLine) {
    let rest = "";
    this.#child[stream].setEncoding("utf8").on("data", (text) => {
      this[stream] = (this[stream] + text).slice(-outputLimit);
      if (!onLine) return;
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      lines.forEach(onLine);
    });
  }
}
