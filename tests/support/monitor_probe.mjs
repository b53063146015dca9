// SPDX-License-Identifier: GPL-3.0-or-later
import { join } from "node:path";

import { ChildProgram } from "./child_program.mjs";
import { inTime } from "./eventually.mjs";
import { binDir } from "./weir_server.mjs";

// The real main window of weir-monitor, offscreen, asked for what it shows: a command a line, a JSON line back.
export class MonitorProbe {
  #waiting = [];

  constructor(base, { env, args = [] } = {}) {
    this.program = new ChildProgram(join(binDir, "weir-monitor-probe"), [base, ...args], {
      env: { ...process.env, QT_QPA_PLATFORM: "offscreen", ...env },
      onLine: (line) => line.startsWith("{") && this.#waiting.shift()?.(JSON.parse(line)),
    });
  }

  ask(command) {
    const answer = new Promise((resolve) => this.#waiting.push(resolve));
    this.program.write(`${command}\n`);
    return inTime(`weir-monitor-probe answers '${command}'`, answer, 30_000).catch((error) => {
      throw new Error(`${error.message}\n${this.program.stderr}`);
    });
  }

  state() {
    return this.ask("state");
  }

  async messages() {
    return (await this.ask("messages")).messages;
  }
}

export function startMonitorProbe(t, base, options) {
  const probe = new MonitorProbe(base, options);
  t.after(() => probe.program.discard());
  return probe;
}
