// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from "node:fs";

// Memory that a process has in RAM, from /proc.
export function residentBytes(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(kilobytes) * 1024;
}
