// SPDX-License-Identifier: GPL-3.0-or-later
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.env.WEIR_DATA_DIR ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

// A file of the data from outside the repository (CONTRIBUTING.md): { path, skip }, where `skip` is false or says why
// a test that needs it cannot run.
export function sharedData(name) {
  const path = join(folder, name);
  return { path, skip: existsSync(path) ? false : `${path} is not there; WEIR_DATA_DIR names the folder` };
}
