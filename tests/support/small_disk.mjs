// SPDX-License-Identifier: GPL-3.0-or-later
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import { tempDir } from "./temp_dir.mjs";

const inside = "WEIR_TEST_SMALL_DISK";

// Runs `tests` in a mount namespace of its own, so that they can mount small disks which are gone with the process. The
// file is run a second time for that; where the machine does not allow it, one skipped test says so.
export function withOwnMounts(file, tests) {
  if (process.env[inside]) return tests();
  const how = [["--map-root-user", "--mount"], ["--mount"]].find(canMount);
  if (!how) return test("a small disk", { skip: "neither a user namespace nor root may mount a tmpfs here" }, () => {});
  const env = { ...process.env, [inside]: "1" };
  delete env.NODE_TEST_CONTEXT; // it reports by itself
  const done = spawnSync("unshare", [...how, process.execPath, file], { env, stdio: "inherit" });
  process.exitCode = done.status ?? 1;
}

function canMount(how) {
  const probe = ["sh", "-c", 'mount -t tmpfs -o size=1m none "$0"', tempDir()];
  return spawnSync("unshare", [...how, ...probe], { stdio: "ignore" }).status === 0;
}

// A new folder on a disk of that many MiB.
export function smallDisk(mebibytes) {
  const dir = tempDir();
  const done = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${mebibytes}m,mode=755`, "none", dir], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`mount: ${done.stderr}`);
  return dir;
}

export function unmount(dir) {
  spawnSync("umount", ["--lazy", dir]);
}
