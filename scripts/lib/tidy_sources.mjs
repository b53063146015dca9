// SPDX-License-Identifier: GPL-3.0-or-later
// node tidy_sources.mjs BUILD FILE...
//   prints the sources of BUILD/compile_commands.json that are, or include, one of the files
// node tidy_sources.mjs --preprocess BUILD SOURCE
//   prints the text that the compiler sees of that source
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";

function commands(build) {
  return JSON.parse(readFileSync(join(build, "compile_commands.json"), "utf8"))
    .map((entry) => ({ ...entry, path: relative(process.cwd(), resolve(entry.directory, entry.file)) }))
    .filter((entry) => !entry.path.startsWith("build/") && !entry.path.startsWith(".."));
}

const includesIn = (path) => [...readFileSync(path, "utf8").matchAll(/^[ \t]*#[ \t]*include[ \t]*"([^"]+)"/gm)].map((match) => basename(match[1]));

// File names are unique in this repository, so a header is known by its name alone.
function sourcesFor(build, files) {
  const sources = [...new Set(commands(build).map((entry) => entry.path))].sort();
  const known = new Map();
  const read = (path) => known.get(path) ?? known.set(path, includesIn(path)).get(path);
  const changed = new Set(files.map((file) => basename(file)).filter((name) => name.endsWith(".h")));
  const headers = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.h"], { encoding: "utf8" });
  const all = headers.stdout.split("\n").filter(Boolean);
  for (let grown = true; grown; ) {
    grown = false;
    for (const header of all) {
      if (changed.has(basename(header)) || !read(header).some((name) => changed.has(name))) continue;
      changed.add(basename(header));
      grown = true;
    }
  }
  return sources.filter((path) => files.includes(path) || read(path).some((name) => changed.has(name)));
}

function preprocess(build, source) {
  const { command, directory } = commands(build).find((entry) => entry.path === source);
  const words = command.replace(/ -o \S+/, "").replace(/ -c /, " -E -P ");
  const done = spawnSync("sh", ["-c", words], { cwd: directory, encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) process.stderr.write(done.stderr);
  return `${words}\n${done.stdout}`;
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--preprocess") process.stdout.write(preprocess(...rest));
else if (rest.length > 0) process.stdout.write(sourcesFor(first, rest).map((path) => `${path}\n`).join(""));
