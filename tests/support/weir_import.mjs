// SPDX-License-Identifier: GPL-3.0-or-later
import { join } from "node:path";

import { ChildProgram } from "./child_program.mjs";
import { binDir, cleanEnvironment } from "./weir_server.mjs";

const program = join(binDir, "weir-server");

// A `weir-server import` of files into a data folder; `format` is needed, `source` is "net" unless it is given. Its
// standard input is `input`, or what the test writes when it is to be kept open.
export class WeirImport extends ChildProgram {
  constructor(dataDir, files, { format, source = "net", args = [], input, keepOpen = false } = {}) {
    super(program, ["import", ...files, "--source", source, "--format", format, "--data-dir", dataDir, ...args], { env: cleanEnvironment() });
    if (!keepOpen) this.closeInput(input);
  }

  // What it says at its end: { code, lines, messages, events, passedOver, bad, stored, duplicates, stdout, stderr }.
  async result(within = 120_000) {
    const { code, signal } = await this.ended(within);
    return { code, signal, ...countsOf(this.stdout), stdout: this.stdout, stderr: this.stderr };
  }
}

// Starts one that is ended with the test `t`.
export function startImport(t, dataDir, files, options) {
  const started = new WeirImport(dataDir, files, options);
  t.after(() => started.discard());
  return started;
}

export function runImport(t, dataDir, files, options) {
  return startImport(t, dataDir, files, options).result();
}

// The numbers of its summary, undefined where it printed none.
export function countsOf(stdout) {
  const read = stdout.match(/^(\d+) lines: (\d+) messages, (\d+) moderation events, (\d+) passed over, (\d+) bad$/m) ?? [];
  const kept = stdout.match(/^stored (\d+), already there (\d+) /m) ?? [];
  const number = (text) => (text === undefined ? undefined : Number(text));
  const [lines, messages, events, passedOver, bad] = read.slice(1).map(number);
  const [stored, duplicates] = kept.slice(1).map(number);
  return { lines, messages, events, passedOver, bad, stored, duplicates };
}
