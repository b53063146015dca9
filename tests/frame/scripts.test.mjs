// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts hold what README and CONTRIBUTING promise: they parse, they have help, the one list of packages is
// well formed, and the documents name the commands that CI runs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { tempDir } from "../support/temp_dir.mjs";

const root = process.env.WEIR_SOURCE_DIR ?? fileURLToPath(new URL("../..", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const bash = (script, options) => spawnSync("bash", ["-c", script], { encoding: "utf8", ...options });

const commands = readdirSync(join(root, "scripts"))
  .filter((name) => statSync(join(root, "scripts", name)).isFile() && !name.includes("."))
  .map((name) => `scripts/${name}`);
const libraries = readdirSync(join(root, "scripts/lib")).filter((name) => name.endsWith(".sh")).map((name) => `scripts/lib/${name}`);

test("every script parses, is executable and stops at the first error", () => {
  assert.ok(commands.length >= 5);
  for (const path of [...commands, ".ci/run"]) {
    assert.match(read(path), /^#!\/usr\/bin\/env bash\n/, path);
    assert.match(read(path), /^set -euo pipefail$/m, path);
    assert.ok(statSync(join(root, path)).mode & 0o100, `${path} is executable`);
  }
  for (const path of [...commands, ...libraries, ".ci/run"])
    assert.equal(spawnSync("bash", ["-n", join(root, path)], { encoding: "utf8" }).stderr, "", path);
});

test("scripts that have help of their own print it without doing anything", () => {
  for (const name of ["test", "lint", "screenshots", "fuzz", "attack", "trixie"]) {
    const { status, stdout } = spawnSync(join(root, "scripts", name), ["--help"], { encoding: "utf8" });
    assert.equal(status, 0, name);
    assert.match(stdout, new RegExp(`^scripts/${name} `), name);
  }
});

test("the list of packages is well formed", () => {
  const seen = new Map();
  let group;
  for (const line of read("scripts/packages.txt").split("\n")) {
    const text = line.replace(/#.*/, "").trim();
    if (/^\[[a-z]+\]$/.test(text)) group = text;
    else if (text) {
      assert.ok(group, `${text} stands in a group`);
      assert.match(text, /^[a-z0-9][a-z0-9.+-]+$/, "one package a line");
      assert.ok(!seen.has(text), `${text} stands in ${seen.get(text)} and ${group}`);
      seen.set(text, group);
    }
  }
  assert.deepEqual([...new Set(seen.values())].sort(), ["[attack]", "[lint]", "[monitor]", "[node]", "[peers]", "[run]", "[screenshots]", "[test]", "[trixie]"]);
});

// A fake dpkg-query on the PATH is how a machine without the packages looks.
function missing(installed) {
  const dir = tempDir();
  writeFileSync(join(dir, "dpkg-query"), `#!/bin/sh\nfor last; do :; done\ncase " ${installed.join(" ")} " in *" $last "*) printf installed;; *) exit 1;; esac\n`, { mode: 0o755 });
  const { stdout } = bash('. scripts/lib/say.sh; . scripts/lib/packages.sh; missing_packages test', {
    cwd: root,
    env: { ...process.env, root, PATH: `${dir}:${process.env.PATH}` },
  });
  return stdout.trim().split("\n").filter(Boolean);
}

test("only packages that are missing are installed", () => {
  const all = missing([]);
  assert.ok(all.includes("ngircd") && all.includes("chromium"));
  assert.deepEqual(missing(all), []);
  assert.deepEqual(missing(all.filter((name) => name !== "ngircd")), ["ngircd"]);
});

test("an unknown group of packages is an error", () => {
  const { status, stderr } = bash(". scripts/lib/say.sh; . scripts/lib/packages.sh; packages_of kitchen", { cwd: root, env: { ...process.env, root } });
  assert.notEqual(status, 0);
  assert.match(stderr, /no group \[kitchen\]/);
});

function isCurrent(change, scope = "all") {
  const dir = tempDir();
  const lock = { packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", dev: true } } };
  const installed = structuredClone(lock);
  delete installed.packages[""];
  change(installed.packages);
  for (const path of Object.keys(installed.packages)) {
    mkdirSync(join(dir, path), { recursive: true });
    writeFileSync(join(dir, path, "package.json"), "{}");
  }
  mkdirSync(join(dir, "node_modules"), { recursive: true });
  writeFileSync(join(dir, "package-lock.json"), JSON.stringify(lock));
  writeFileSync(join(dir, "node_modules/.package-lock.json"), JSON.stringify(installed));
  return spawnSync(process.execPath, [join(root, "scripts/lib/npm_current.mjs"), dir, scope]).status === 0;
}

test("npm runs only when node_modules is not what the lock file says", () => {
  assert.equal(isCurrent(() => {}), true);
  assert.equal(isCurrent((packages) => (packages["node_modules/a"].version = "0.9.0")), false);
  assert.equal(isCurrent((packages) => delete packages["node_modules/a"]), false);
  assert.equal(isCurrent((packages) => delete packages["node_modules/b"]), false);
  assert.equal(isCurrent((packages) => delete packages["node_modules/b"], "run"), true);
});

test("the documents name the commands that CI runs", () => {
  const steps = [...read(".ci/run").matchAll(/^step (.+)$/gm)].map((match) => match[1]);
  assert.deepEqual(steps, ["scripts/test", "scripts/test --asan -LE browser", "scripts/lint --changed"]);
  const contributing = read("CONTRIBUTING.md");
  for (const step of steps) assert.ok(contributing.includes(`\`${step}\``) || contributing.includes(step), `CONTRIBUTING.md names ${step}`);
  for (const command of ["scripts/run", "scripts/test"]) assert.ok(read("README.md").includes(command), `README.md names ${command}`);
});
