// SPDX-License-Identifier: GPL-3.0-or-later
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const paths = [];
process.on("exit", () => paths.forEach((path) => rmSync(path, { recursive: true, force: true })));

// A new empty directory that everybody may read (ngIRCd gives up root's rights). It is removed when the process
// ends: later than every t.after(), so nothing that was started in it still writes.
export function tempDir() {
  const path = mkdtempSync(join(tmpdir(), "weir-test-"));
  chmodSync(path, 0o755);
  paths.push(path);
  return path;
}
