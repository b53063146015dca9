// SPDX-License-Identifier: GPL-3.0-or-later
import { join } from "node:path";

import { ChildProgram } from "./child_program.mjs";
import { binDir, cleanEnvironment } from "./weir_server.mjs";

// Starts weir-load against a server; report() waits for its end.
export class WeirLoad extends ChildProgram {
  constructor(t, server, args, { token = "" } = {}) {
    const all = ["--json", `--port=${server.port}`, `--pid=${server.pid}`, ...args];
    super(join(binDir, "weir-load"), all, { env: cleanEnvironment({ WEIR_LOAD_TOKEN: token }) });
    t.after(() => this.discard());
  }

  // What it found, and whether it ended well (status 0).
  async report(within = 60_000) {
    const { code } = await this.ended(within);
    if (code > 1 || !this.stdout.startsWith("{")) throw new Error(`weir-load ended with ${code}: ${this.stderr}${this.stdout}`);
    return { ...JSON.parse(this.stdout), isWell: code === 0 };
  }
}
