// SPDX-License-Identifier: GPL-3.0-or-later
import { spawnSync } from "node:child_process";

// The lines of a compressed text file.
export function linesOf(path) {
  const tool = path.endsWith(".xz") ? "xzcat" : "zcat";
  const done = spawnSync(tool, [path], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${tool}: ${done.stderr}`);
  return done.stdout.split(/\r?\n/).filter((line) => line);
}
