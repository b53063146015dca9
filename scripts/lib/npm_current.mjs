// SPDX-License-Identifier: GPL-3.0-or-later
// node npm_current.mjs ROOT run|all: exits 0 when ROOT/node_modules holds what package-lock.json says, else 1.
// npm writes node_modules/.package-lock.json last, so an installation that was broken off is never current.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [root, scope] = process.argv.slice(2);

function packages(file) {
  return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
}

function isCurrent() {
  const hidden = "node_modules/.package-lock.json";
  if (!existsSync(join(root, hidden))) return false;
  const installed = packages(hidden);
  return Object.entries(packages("package-lock.json"))
    .filter(([path, entry]) => path !== "" && (scope === "all" || !entry.dev))
    .every(
      ([path, entry]) => installed[path]?.version === entry.version && existsSync(join(root, path, "package.json")),
    );
}

process.exit(isCurrent() ? 0 : 1);
