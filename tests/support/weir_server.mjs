// SPDX-License-Identifier: GPL-3.0-or-later
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { ChildProgram } from "./child_program.mjs";
import { patience } from "./eventually.mjs";

// ctest says where; by hand it is the tree of scripts/test.
export const binDir = process.env.WEIR_BIN_DIR ?? fileURLToPath(new URL("../../build/ci/bin", import.meta.url));

const program = join(binDir, "weir-server");

// The environment of a test without the tester's own configuration.
export function cleanEnvironment(extra = {}) {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith("WEIR_"));
  return { ...Object.fromEntries(entries), ...extra };
}

// A weir-server on a free loopback port.
export class WeirServer extends ChildProgram {
  constructor(dataDir, args, env) {
    super(program, ["--data-dir", dataDir, "--listen", "127.0.0.1:0", ...args], { env: cleanEnvironment(env) });
    this.dataDir = dataDir;
    this.archive = join(dataDir, "weir.db");
  }

  async listening() {
    const [, base] = await this.output(/^listening on (https?:\/\/\S+)$/m, 60_000);
    this.base = base;
    this.port = Number(new URL(base).port);
    return this;
  }

  url(path) {
    return new URL(path, this.base).href;
  }
}

// Starts one that is ended with the test `t`; `args` may give another --listen.
export async function startServer(t, dataDir, args = [], { env } = {}) {
  const server = new WeirServer(dataDir, args, env);
  t.after(() => server.discard());
  return server.listening();
}

// Runs the program to its end: { status, stdout, stderr }. For commands, and for starts that are refused.
export function runServer(args, { env } = {}) {
  return spawnSync(program, args, { env: cleanEnvironment(env), encoding: "utf8", timeout: 20_000 * patience });
}

// A new token of that role, by the program's own command.
export function createToken(dataDir, role, name = `test-${role}`) {
  const made = runServer(["token", "create", "--role", role, "--name", name, "--data-dir", dataDir]);
  const token = made.stdout?.trim();
  if (made.status !== 0 || !/^\S+$/.test(token)) throw new Error(`token create failed: ${made.stdout}${made.stderr}`);
  return token;
}
