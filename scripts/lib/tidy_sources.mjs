// SPDX-License-Identifier: GPL-3.0-or-later
// node tidy_sources.mjs BUILD FILE...
//   prints the sources of BUILD/compile_commands.json that are one of the files, and one for each header among them
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

// The sources among `files`, and for each header among them one: that of its name, else one that includes it, if need be
// through other headers. All that include it would be most of them, at ten seconds each, for what one of them finds.
// File names are unique in this repository, so a header is known by its name alone.
function sourcesFor(build, files) {
  const sources = [...new Set(commands(build).map((entry) => entry.path))].sort();
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.h"], { encoding: "utf8" });
  const headers = listed.stdout.split("\n").filter(Boolean);
  const known = new Map();
  const includes = (path, name) => (known.get(path) ?? known.set(path, includesIn(path)).get(path)).includes(name);
  const chosen = new Set(sources.filter((path) => files.includes(path)));
  const sourceOf = (name, seen) => {
    if (seen.has(name)) return undefined;
    seen.add(name);
    const users = sources.filter((path) => includes(path, name));
    const own = users.find((path) => basename(path) === name.replace(/\.h$/, ".cpp"));
    const one = own ?? users.find((path) => chosen.has(path)) ?? users[0];
    if (one) return one;
    const through = headers.filter((path) => includes(path, name)).map((path) => sourceOf(basename(path), seen));
    return through.find(Boolean);
  };
  for (const file of files.filter((path) => path.endsWith(".h"))) {
    const source = sourceOf(basename(file), new Set());
    if (source) chosen.add(source);
  }
  return [...chosen].sort();
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
