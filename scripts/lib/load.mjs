// SPDX-License-Identifier: GPL-3.0-or-later
// node load.mjs [--server=FLAG ...] WEIR-LOAD'S ARGUMENTS: loads a server that is started for it, with an archive of
// its own, and prints what weir-load found. With --irc the server listens to weir-load instead of being posted to.
import { spawn } from "node:child_process";
import { join } from "node:path";

import { freePort } from "../../tests/support/free_port.mjs";
import { tempDir } from "../../tests/support/temp_dir.mjs";
import { binDir, cleanEnvironment, createToken, startServer } from "../../tests/support/weir_server.mjs";

const channels = 20;
const serverWord = "--server=";
const endings = [];
const scope = { after: (ending) => endings.unshift(ending) };

// All that they print goes where this program's output goes.
function runLoad(args, token) {
  return new Promise((resolve, reject) => {
    const child = spawn(join(binDir, "weir-load"), args, { stdio: "inherit", env: cleanEnvironment({ WEIR_LOAD_TOKEN: token }) });
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  });
}

const given = process.argv.slice(2);
const serverFlags = given.filter((word) => word.startsWith(serverWord)).map((word) => word.slice(serverWord.length));
const loadFlags = given.filter((word) => !word.startsWith(serverWord) && word !== "--irc");
if (given.includes("--irc")) {
  const port = await freePort();
  loadFlags.push(`--irc=${port}`, `--channels=${channels}`);
  serverFlags.push(`--irc=irc://127.0.0.1:${port}/${Array.from({ length: channels }, (_, i) => `load${i}`).join(",")}`);
}
const dir = tempDir();
try {
  if (given.includes("--help")) {
    process.exitCode = await runLoad(["--help"], "");
  } else {
    const server = await startServer(scope, dir, ["--feed-connections=20000", ...serverFlags]);
    process.exitCode = await runLoad([`--port=${server.port}`, `--pid=${server.pid}`, ...loadFlags], createToken(dir, "ingest"));
  }
} finally {
  for (const ending of endings) await ending();
}
