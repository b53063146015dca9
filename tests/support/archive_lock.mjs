// SPDX-License-Identifier: GPL-3.0-or-later
import { ChildProgram } from "./child_program.mjs";

// Another process that has the archive locked for writing, as a backup or an admin's sqlite3 may.
export class ArchiveLock {
  #program;

  constructor(archive) {
    this.archive = archive;
  }

  // Resolves when nobody else can write.
  async hold() {
    this.#program = new ChildProgram("sqlite3", ["-bail", this.archive]);
    this.#program.write(".timeout 60000\nBEGIN IMMEDIATE;\nSELECT 'locked';\n");
    await this.#program.output(/^locked$/m, 60_000);
  }

  async release() {
    this.#program.write("ROLLBACK;\n.quit\n");
    await this.#program.ended();
  }

  async discard() {
    await this.#program?.discard();
  }
}

// Holds it until release(), or the end of the test.
export async function lockArchive(t, archive) {
  const lock = new ArchiveLock(archive);
  t.after(() => lock.discard());
  await lock.hold();
  return lock;
}
