// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the #include lines of the sources and says where they break the include law of ARCHITECTURE.md.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix, relative } from "node:path";

// Folder -> the folders whose headers it may include, besides its own. The longest matching folder counts.
export const law = {
  common: [],
  "server/source": ["common"],
  "server/ingest": ["common"],
  "server/archive": ["common"],
  "server/live": ["common"],
  "server/gate": ["common"],
  "server/web": ["common"],
  "server/ops": ["common", "server/archive"],
  "server/app": ["common", "server"],
  "server/main.cpp": ["common", "server/app"],
  "monitor/feed": ["common"],
  "monitor/model": ["common", "monitor/feed"],
  "monitor/ui": ["common", "monitor/feed", "monitor/model"],
  "monitor/tray": ["common", "monitor/feed", "monitor/model"],
  "monitor/app": ["common", "monitor"],
  // Tests stand outside the house and may look into every room of the program they test.
  "tests/monitor": ["common", "monitor", "tests"],
  "tests/support": ["common", "server", "monitor", "tests"],
  tests: ["common", "server", "tests"],
};

const maxLines = 300;
const maxHeaderLines = 150;

// Files that may be longer, each with its reason.
export const longFiles = {};

// What is written differently for the versions of Qt, and the one header that knows how.
const versionHeader = "common/base/qt_versions.h";
const ofVersions = /\bQT_VERSION\b|\bQt::UTC\b|\bQTimeZone::(UTC|utc)\b|\bQtFuture::makeReady\w*|\bQWebSocket::error\w*/;

const licence = "SPDX-License-Identifier: GPL-3.0-or-later";
// SQL and templates are left out: they go to the database and to the browser as they stand.
const programText = /\.(h|cpp|mjs|js|css|sh)$/;

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

// Every own file under `root` that holds program text, as paths from there.
export function ownFiles(root) {
  const rooms = ["common", "server", "monitor", "resources", "tests", "scripts"];
  const present = readdirSync(root).filter((name) => rooms.includes(name));
  return present
    .flatMap((room) => [...walk(join(root, room))])
    .map((path) => relative(root, path).replaceAll("\\", "/"))
    .filter((path) => programText.test(path))
    .sort();
}

function roomOf(path) {
  const rooms = Object.keys(law).filter((room) => path === room || path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

function allows(room, target) {
  return [room, ...law[room]].some((place) => target === place || target.startsWith(`${place}/`));
}

function includesOf(text) {
  return [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]*"([^"]+)"/gm)].map((match) => match[1]);
}

// The own file an include names: beside the including file, or by the end of its path. Generated files (moc_*,
// ui_*) and libraries' headers are nobody's of ours.
function resolve(from, name, headers) {
  const beside = posix.normalize(posix.join(posix.dirname(from), name));
  if (headers.has(beside)) return beside;
  const found = [...headers].filter((header) => header.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : undefined;
}

// The first cycle of the graph as a list of files, or undefined.
function findCycle(graph) {
  const done = new Set();
  const visit = (node, path) => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function wrongIncludes(path, text, headers) {
  const room = roomOf(path);
  if (!room) return [`${path}: stands in no room of the include law`];
  const wrong = [];
  for (const name of includesOf(text)) {
    const target = resolve(path, name, headers);
    if (target && !allows(room, target)) wrong.push(`${path}: ${room} must not include ${target}`);
    if (name.includes("..")) wrong.push(`${path}: '${name}' climbs out of its folder`);
  }
  return wrong;
}

// Files of one class share a stem and a folder; a stem in two folders is two things with one name. Only main.cpp is
// what every program has one of.
function doubleNames(files) {
  const places = new Map();
  for (const path of files) {
    const name = /\.(h|cpp)$/.test(path) ? basename(path).replace(/\.(h|cpp)$/, "") : basename(path);
    places.set(name, (places.get(name) ?? new Set()).add(dirname(path)));
  }
  return [...places]
    .filter(([name, folders]) => folders.size > 1 && name !== "main")
    .map(([name, folders]) => `${name}: the same file name in ${[...folders].sort().join(" and ")}`);
}

function wrongShape(path, text, allowed) {
  const wrong = [];
  const lines = text.split("\n").length - 1;
  const limit = path.endsWith(".h") && !path.startsWith("tests/") ? maxHeaderLines : maxLines;
  if (lines > limit && !allowed[path]) wrong.push(`${path}: ${lines} lines, over ${limit}; split it by its jobs`);
  if (lines <= limit && allowed[path]) wrong.push(`${path}: needs its place among the long files no more`);
  if (!text.split("\n", 2).join("\n").includes(licence)) wrong.push(`${path}: its first line is not "${licence}"`);
  if (path.endsWith(".h") && !/^#pragma once$/m.test(text)) wrong.push(`${path}: has no #pragma once`);
  return wrong;
}

function wrongVersions(path, text) {
  const found = path === versionHeader ? null : ofVersions.exec(text);
  return found ? [`${path}: ${found[0]} differs between versions of Qt and stands in ${versionHeader} only`] : [];
}

// Everything under `root` that breaks the law, one sentence each.
export function violations(root, allowed = longFiles) {
  const files = ownFiles(root);
  const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const code = files.filter((path) => /\.(h|cpp)$/.test(path));
  const headers = new Set(code.filter((path) => path.endsWith(".h")));
  const graph = new Map(
    code.map((path) => [path, includesOf(texts.get(path)).map((name) => resolve(path, name, headers)).filter(Boolean)]),
  );
  const cycle = findCycle(graph);
  return [
    ...code.flatMap((path) => wrongIncludes(path, texts.get(path), headers)),
    ...code.flatMap((path) => wrongVersions(path, texts.get(path))),
    ...(cycle ? [`cycle of includes: ${cycle.join(" -> ")}`] : []),
    ...doubleNames(files),
    ...files.flatMap((path) => wrongShape(path, texts.get(path), allowed)),
    ...Object.keys(allowed)
      .filter((path) => !texts.has(path))
      .map((path) => `${path}: is among the long files but does not exist`),
  ];
}
