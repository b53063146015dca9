// SPDX-License-Identifier: GPL-3.0-or-later
import { fileURLToPath } from "node:url";

import { ChildProgram } from "./child_program.mjs";
import { inTime } from "./eventually.mjs";
import { cleanEnvironment } from "./weir_server.mjs";

const program = fileURLToPath(new URL("assistive_technology.py", import.meta.url));

// Somebody who uses weir-monitor by what it tells through AT-SPI alone; see assistive_technology.py. To be started before
// the monitor, on a session bus of the test's own.
export class AssistiveTechnology {
  #waiting = [];

  async start(t) {
    this.program = new ChildProgram("/usr/bin/python3", [program], {
      env: cleanEnvironment(),
      onLine: (line) => line.startsWith('{"ready"') || this.#waiting.shift()?.(JSON.parse(line)),
    });
    t.after(() => this.program.discard());
    await this.program.output(/"ready"/);
    return this;
  }

  walk() {
    return this.#ask({ do: "walk" });
  }

  press(role, name, under) {
    return this.#ask({ do: "press", role, name, under });
  }

  type(role, name, text) {
    return this.#ask({ do: "type", role, name, text });
  }

  look(role, name, under) {
    return this.#ask({ do: "look", role, name, under });
  }

  cells(role, name) {
    return this.#ask({ do: "cells", role, name });
  }

  async #ask(command) {
    const answer = new Promise((resolve) => this.#waiting.push(resolve));
    this.program.write(`${JSON.stringify(command)}\n`);
    const { ok, error } = await inTime(`AT-SPI answers ${JSON.stringify(command)}`, answer, 60_000);
    if (error) throw new Error(`${JSON.stringify(command)}: ${error}`);
    return ok;
  }
}
