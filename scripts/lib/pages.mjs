// SPDX-License-Identifier: GPL-3.0-or-later
// node pages.mjs [--rows=N] [--folder=DIR] [--server=FLAG ...] WEIR-LOAD'S ARGUMENTS: asks for every kind of page of an archive
// of N messages while more come in, and prints how long pages took, how long the start, and what is on disk. The archive
// is made first; with --folder it stays there, and the next run with the same folder goes on with it.
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";

import { tempDir } from "../../tests/support/temp_dir.mjs";
import { binDir, cleanEnvironment, createToken, startServer } from "../../tests/support/weir_server.mjs";
import { residentBytes } from "../../tests/support/resident_bytes.mjs";

const endings = [];
const scope = { after: (ending) => endings.unshift(ending) };
const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

// Ends this program when it fails; its output goes where this program's goes.
function run(program, args, env = {}) {
  const { status } = spawnSync(join(binDir, program), args, { stdio: "inherit", env: cleanEnvironment(env) });
  if (status !== 0) throw new Error(`${program} ${args[0]} ended with ${status}`);
}

function take(words, name, otherwise) {
  const prefix = `--${name}=`;
  const values = words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
  return { values, value: values.at(-1) ?? otherwise, rest: words.filter((word) => !word.startsWith(prefix)) };
}

const rows = take(process.argv.slice(2), "rows", "1000000");
const folder = take(rows.rest, "folder", undefined);
const flags = take(folder.rest, "server", undefined);
const dir = folder.value ?? tempDir();
try {
  if (!existsSync(join(dir, "weir.db"))) run("weir-bench", ["archive", "--rows", rows.value, "--folder", dir]);
  const token = createToken(dir, "ingest", `bench-${process.pid}`);
  // As on a server that has been up for a while: what the system keeps of files is warm.
  for await (const _ of createReadStream(join(dir, "weir.db"), { highWaterMark: 2 ** 22 }));
  const begin = performance.now();
  const server = await startServer(scope, dir, flags.values);
  const answer = await fetch(server.url("/healthz"));
  console.log(`start       ready (healthz ${answer.status}) after ${(performance.now() - begin).toFixed(0)} ms, ${mib(residentBytes(server.pid))}`);
  const args = [`--port=${server.port}`, `--pid=${server.pid}`, "--rate=2000", "--seconds=60", `--pages=${join(dir, "pages.txt")}`];
  run("weir-load", [...args, ...flags.rest], { WEIR_LOAD_TOKEN: token });
  for (const ending of endings.splice(0)) await ending();
  run("weir-bench", ["storage", "--folder", dir]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const ending of endings) await ending();
}
